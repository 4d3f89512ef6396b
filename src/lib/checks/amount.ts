import { Decimal } from 'decimal.js';
import type { BudgetLine } from '../schema/budget-line.ts';
import type { AmountUnit } from '../schema/codes.ts';
import { meets, printedInterval, sumOf, type Interval } from './printed-interval.ts';

export type AmountField = 'initial_yuan' | 'adjusted_yuan' | 'budget_yuan' | 'actual_yuan';

/** Cents up to this many, and a hundred times as many, are exact as numbers: 7,000 亿元. */
const MOST_CENTS = 2 ** 46;

function exactCents(cents: number): number | null {
	return Math.abs(cents) <= MOST_CENTS ? cents : null;
}

/** An amount in yuan with what it may stand for and the lines it comes from. What is dear is worked out when asked for. */
export class Amount {
	private knownYuan: Decimal | null = null;
	private knownInterval: Interval | null = null;

	constructor(
		/** Whole cents; null where a number might not hold them exactly. */
		readonly cents: number | null,
		readonly ids: readonly string[],
		private readonly readYuan: () => Decimal,
		private readonly readInterval: (yuan: Decimal) => Interval
	) {}

	get yuan(): Decimal {
		return (this.knownYuan ??= this.readYuan());
	}

	/** Always holds `yuan`. */
	get interval(): Interval {
		return (this.knownInterval ??= this.readInterval(this.yuan));
	}

	get isPositive(): boolean {
		return this.cents === null ? this.yuan.gt(0) : this.cents > 0;
	}
}

const YUAN_PER_UNIT: Record<AmountUnit, number> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };

/** One unit of the last digit the amount was printed with, in yuan; the line's own precision if unclear. */
function lastDigit(line: BudgetLine, yuan: Decimal): Decimal {
	const factor = YUAN_PER_UNIT[line.unit_effective];
	const near = yuan.toNumber();
	const decimals = Object.values(line.raw)
		.map((raw) => raw.replaceAll(/[,，\s]/g, '').match(/^-?\d+(?:\.(\d+))?/))
		.filter(
			(match) =>
				match !== null &&
				Math.abs(Number(match[0]) * factor - near) < 1 &&
				new Decimal(match[0]).times(factor).eq(yuan)
		)
		.map((match) => match?.[1]?.length ?? 0);
	if (decimals.length === 0) return new Decimal(line.precision_yuan);
	return new Decimal(`1e-${Math.max(...decimals)}`).times(factor);
}

function readAmount(line: BudgetLine, printed: string): Amount {
	return new Amount(
		exactCents(Math.round(Number(printed) * 100)),
		[line.line_id],
		() => new Decimal(printed),
		(yuan) => printedInterval(yuan, lastDigit(line, yuan))
	);
}

/** Read once a line: a dozen rules ask for the same amounts, and every year's rules for its siblings'. */
const known = new WeakMap<BudgetLine, Partial<Record<AmountField, Amount>>>();

/** One amount of a line as printed, or null where nothing is printed. The line is taken not to change. */
export function amountOf(line: BudgetLine, field: AmountField): Amount | null {
	const printed = line[field];
	if (printed === null) return null;
	const amounts = known.get(line);
	const found = amounts?.[field];
	if (found !== undefined) return found;
	const amount = readAmount(line, printed);
	if (amounts) amounts[field] = amount;
	else known.set(line, { [field]: amount });
	return amount;
}

/** The sum of a field over lines; null if there is no line or one of them lacks the amount. */
export function sumAmounts(lines: readonly BudgetLine[], field: AmountField): Amount | null {
	const parts = lines.map((line) => amountOf(line, field));
	if (parts.length === 0 || parts.some((part) => part === null)) return null;
	return addAmounts(parts.filter((part) => part !== null));
}

function addCents(parts: readonly Amount[]): number | null {
	let sum = 0;
	for (const { cents } of parts) {
		if (cents === null) return null;
		sum += cents;
	}
	return exactCents(sum);
}

export function addAmounts(parts: readonly Amount[]): Amount {
	return new Amount(
		addCents(parts),
		parts.flatMap((part) => part.ids),
		() => Decimal.sum(0, ...parts.map((part) => part.yuan)),
		() => sumOf(parts.map((part) => part.interval))
	);
}

/** Negative where the first is smaller, positive where it is larger, 0 for one and the same amount. */
export function compareAmounts(a: Amount, b: Amount): number {
	return a.cents === null || b.cents === null ? a.yuan.comparedTo(b.yuan) : a.cents - b.cents;
}

/** Two amounts agree if there is a value that both may stand for. */
export function agree(a: Amount, b: Amount): boolean {
	return compareAmounts(a, b) === 0 || meets(a.interval, b.interval);
}

/** Whether the first is the larger one, whatever both stand for. */
export function exceeds(a: Amount, b: Amount): boolean {
	return compareAmounts(a, b) > 0 && a.interval.low.gt(b.interval.high);
}

/** 100 × actual ÷ budget with two decimals; the budget is above 0. */
export function percent(actual: Amount, budget: Amount): string {
	return actual.yuan.times(100).div(budget.yuan).toFixed(2);
}
