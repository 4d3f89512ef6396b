import { Decimal } from 'decimal.js';
import type { BudgetLine } from '../schema/budget-line.ts';
import type { AmountUnit } from '../schema/codes.ts';
import { printedInterval, sumOf, type Interval } from './printed-interval.ts';

export type AmountField = 'initial_yuan' | 'adjusted_yuan' | 'budget_yuan' | 'actual_yuan';

/** An amount in yuan with what it may stand for and the lines it comes from. */
export interface Amount {
	yuan: Decimal;
	interval: Interval;
	ids: string[];
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

function readAmount(line: BudgetLine, field: AmountField): Amount | null {
	const printed = line[field];
	if (printed === null) return null;
	const yuan = new Decimal(printed);
	return { yuan, interval: printedInterval(yuan, lastDigit(line, yuan)), ids: [line.line_id] };
}

/** Read once a line: a dozen rules ask for the same amounts, and every year's rules for its siblings'. */
const known = new WeakMap<BudgetLine, Map<AmountField, Amount | null>>();

/** One amount of a line as printed, or null where nothing is printed. The line is taken not to change. */
export function amountOf(line: BudgetLine, field: AmountField): Amount | null {
	const amounts = known.get(line) ?? new Map<AmountField, Amount | null>();
	known.set(line, amounts);
	const found = amounts.get(field);
	if (found !== undefined) return found;
	const amount = readAmount(line, field);
	amounts.set(field, amount);
	return amount;
}

/** The sum of a field over lines; null if there is no line or one of them lacks the amount. */
export function sumAmounts(lines: readonly BudgetLine[], field: AmountField): Amount | null {
	const parts = lines.map((line) => amountOf(line, field));
	if (parts.length === 0 || parts.some((part) => part === null)) return null;
	return addAmounts(parts.filter((part) => part !== null));
}

export function addAmounts(parts: readonly Amount[]): Amount {
	return {
		yuan: Decimal.sum(0, ...parts.map((part) => part.yuan)),
		interval: sumOf(parts.map((part) => part.interval)),
		ids: parts.flatMap((part) => part.ids)
	};
}

/** 100 × actual ÷ budget with two decimals; the budget is above 0. */
export function percent(actual: Amount, budget: Amount): string {
	return actual.yuan.times(100).div(budget.yuan).toFixed(2);
}
