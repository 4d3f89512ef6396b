import { Decimal } from 'decimal.js';
import { formatDecimal } from '../format/decimal.ts';
import type { ProofMoney } from '../queries/proof-money.ts';
import type { ProofFact, ProofValue, ProofWords } from './proof-fact.ts';

const FACTORS: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };
const COLUMNS = ['initial_yuan', 'adjusted_yuan', 'budget_yuan', 'actual_yuan'] as const;
type Column = (typeof COLUMNS)[number];

/** Which column a printed figure went into, by the word of `raw` that it stands under. */
const COLUMN_OF: Readonly<Record<string, Column>> = {
	initial: 'initial_yuan',
	adjusted: 'adjusted_yuan',
	full_year: 'adjusted_yuan',
	budget: 'budget_yuan',
	allocated: 'budget_yuan',
	received: 'budget_yuan',
	actual: 'actual_yuan'
};

const yuan = (amount: string) => formatDecimal(amount, 2);

function printedOf(raw: string): [kind: string, text: string][] {
	const parsed: unknown = JSON.parse(raw);
	if (typeof parsed !== 'object' || parsed === null) return [];
	return Object.entries(parsed).map(([kind, text]) => [kind, String(text)]);
}

function printedNumber(text: string): Decimal | null {
	const digits = text.replaceAll(/[,，\s]/g, '');
	return /^-?\d+(\.\d+)?$/.test(digits) ? new Decimal(digits) : null;
}

function nameOf(line: ProofMoney, { codes, lang }: ProofWords): string {
	const income = line.flow === 'income' ? `${codes.flows['income'] ?? ''} · ` : '';
	const name = line.item_name ?? codes.scopes[line.scope] ?? line.scope;
	return lang === 'en' && line.item_name !== null ? `${income}“${name}”` : `${income}${name}`;
}

function marksOf(line: ProofMoney, { codes }: ProofWords): string[] {
	const silent = (code: string) => code === 'all' || code === 'unspecified';
	return [
		codes.cuts[line.cut] ?? line.cut,
		silent(line.fund_source) ? '' : (codes.sources[line.fund_source] ?? ''),
		silent(line.budget_level) ? '' : (codes.levels[line.budget_level] ?? ''),
		line.econ_class === null ? '' : (codes.econClasses[line.econ_class] ?? ''),
		line.actual_kind === null || line.actual_yuan === null
			? ''
			: (codes.actualKinds[line.actual_kind] ?? '')
	].filter(Boolean);
}

/** What a column is called on this line: income is not spent. */
function labelOf(line: ProofMoney, column: Column, { t }: ProofWords): string {
	const key = column === 'actual_yuan' && line.flow === 'income' ? 'income_yuan' : column;
	return t.amounts[key] ?? key;
}

function valuesOf(line: ProofMoney, words: ProofWords): ProofValue[] {
	const printed = printedOf(line.raw);
	const inUnit = (column: Column) =>
		printed.find(([kind]) => COLUMN_OF[kind] === column)?.[1] ?? null;
	const values = COLUMNS.flatMap((column): ProofValue[] => {
		const value = line[column];
		const text = inUnit(column);
		const isKnown =
			column === 'budget_yuan' &&
			text === null &&
			(value === null || value === line.adjusted_yuan || value === line.initial_yuan);
		if (isKnown) return [];
		return [
			{
				label: labelOf(line, column, words),
				printed: text === null ? null : `${text} ${line.unit_stated}`,
				read: value === null ? null : words.t.yuan(yuan(value))
			}
		];
	});
	const rate = printed.find(([kind]) => kind === 'rate')?.[1] ?? null;
	if (rate === null && line.rate_stated_pct === null) return values;
	const stated = statedRate(line);
	return [
		...values,
		{
			label: words.t.amounts['rate'] ?? '',
			printed: rate ?? (stated === null ? null : `${stated}%`),
			read: stated === null ? null : `${stated}%`
		}
	];
}

function statedRate({ rate_stated_pct, rate_decimals }: ProofMoney): string | null {
	if (rate_stated_pct === null) return null;
	return rate_decimals === null
		? formatDecimal(rate_stated_pct)
		: formatDecimal(new Decimal(rate_stated_pct).toFixed(rate_decimals), rate_decimals);
}

function unitSteps(line: ProofMoney, { t }: ProofWords): string[] {
	if (line.unit_stated === line.unit_effective) return [];
	const factor = new Decimal(FACTORS[line.unit_stated] ?? 1).div(FACTORS[line.unit_effective] ?? 1);
	return [
		t.money.unitCorrected(line.unit_stated, line.unit_effective, formatDecimal(factor.toFixed()))
	];
}

function amountSteps(line: ProofMoney, words: ProofWords): string[] {
	const { t } = words;
	const factor = FACTORS[line.unit_effective] ?? 1;
	const printed = printedOf(line.raw);
	const shown = printed.flatMap(([kind, text]) => {
		const column = COLUMN_OF[kind];
		const value = column === undefined ? null : line[column];
		if (column === undefined || value === null) return [];
		const number = printedNumber(text);
		const step = {
			what: labelOf(line, column, words),
			printed: text,
			unit: line.unit_effective,
			factor: factor === 1 ? null : formatDecimal(String(factor)),
			yuan: yuan(value)
		};
		return [number?.times(factor).eq(value) ? t.money.printed(step) : t.money.readAs(step)];
	});
	const derived = (['initial_yuan', 'adjusted_yuan', 'actual_yuan'] as const).flatMap((column) => {
		const value = line[column];
		if (value === null || printed.some(([kind]) => COLUMN_OF[kind] === column)) return [];
		if (column === 'adjusted_yuan' && line.adjusted_is_derived) return [t.money.adjustedDerived];
		return [t.money.amountDerived(labelOf(line, column, words), yuan(value))];
	});
	return [...shown, ...derived];
}

function rateSteps(line: ProofMoney, { t, bases }: ProofWords): string[] {
	const stated = statedRate(line);
	if (line.budget_basis === 'none') return [t.money.noBasis];
	const basis = t.money.basis(bases[line.budget_basis] ?? line.budget_basis);
	const missing = (step: string) => [
		basis,
		step,
		...(stated === null ? [] : [t.money.rateWithoutAmounts(stated)])
	];
	if (line.budget_yuan === null) return missing(t.money.budgetMissing);
	if (line.actual_yuan === null) return missing(t.money.actualMissing);
	const budget = new Decimal(line.budget_yuan);
	if (budget.isZero()) return [basis, t.money.zeroBudget];
	const computed = new Decimal(line.actual_yuan).times(100).div(budget);
	return [
		basis,
		t.money.rate({
			actual: yuan(line.actual_yuan),
			budget: yuan(line.budget_yuan),
			computed: formatDecimal(computed.toFixed(4)),
			stated,
			isSame:
				line.rate_stated_pct !== null &&
				computed.toDecimalPlaces(line.rate_decimals ?? 2).eq(line.rate_stated_pct)
		})
	];
}

function sumSteps({ sums_to, sum_budget_yuan, sum_actual_yuan }: ProofMoney, words: ProofWords) {
	const { t, nothing } = words;
	const shown = (amount: string | null) => (amount === null ? nothing : t.yuan(yuan(amount)));
	if (sums_to === 'total')
		return [t.money.partOfTotal(shown(sum_budget_yuan), shown(sum_actual_yuan))];
	return sums_to === 'actual' ? [t.money.partOfActual(shown(sum_actual_yuan))] : [];
}

/** What a money line prints, in which unit, and how its yuan, its rate and its department's total follow. */
export function proofMoneyFact(line: ProofMoney, words: ProofWords): ProofFact {
	const { t } = words;
	const amounts = [line.budget_yuan, line.actual_yuan].map((amount) =>
		amount === null ? words.nothing : t.yuan(yuan(amount))
	);
	return {
		record_id: line.record_id,
		kind: t.kinds['budget_line'] ?? '',
		name: nameOf(line, words),
		marks: marksOf(line, words),
		hasPrinted: true,
		values: valuesOf(line, words),
		steps: [
			...unitSteps(line, words),
			...amountSteps(line, words),
			...rateSteps(line, words),
			...sumSteps(line, words),
			t.money.precision(formatDecimal(line.precision_yuan)),
			...(line.is_primary ? [] : [t.money.restated]),
			...(line.note === null ? [] : [line.note])
		],
		summary:
			line.budget_basis === 'none' || line.budget_yuan === null
				? (amounts[1] ?? '')
				: amounts.join(' / ')
	};
}
