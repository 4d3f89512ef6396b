import type { Decimal } from 'decimal.js';
import type { BudgetLine } from '../schema/budget-line.ts';
import { amountOf, type Amount, type AmountField } from './amount.ts';
import { decimalsOf, meets, printedPercent, quotient } from './printed-interval.ts';
import { finding, type Check } from './rule.ts';
import { departmentTotal, primaryLines } from './totals.ts';
import { lineName, moneyEn, moneyZh } from './wording.ts';

const BASES = [
	'budget_yuan',
	'adjusted_yuan',
	'initial_yuan'
] as const satisfies readonly AmountField[];

function present(amounts: readonly (Amount | null)[]): Amount[] {
	return amounts.filter((amount) => amount !== null);
}

/** 100 × actual ÷ budget as printed figures allow it; null where the budget may be 0. */
function rateInterval(actual: Amount, budget: Amount) {
	return quotient(actual.interval, budget.interval, 100);
}

function rateOf(actual: Amount, budget: Amount): Decimal {
	return actual.yuan.times(100).div(budget.yuan);
}

/** The plain quotient rounds to the stated rate: then the intervals meet, and need not be worked out. */
function isPlainlyRight({ rate_stated_pct, actual_yuan, budget_yuan, rate_decimals }: BudgetLine) {
	if (rate_stated_pct === null || actual_yuan === null || budget_yuan === null) return false;
	const half = 0.5 / 10 ** (rate_decimals ?? decimalsOf(rate_stated_pct));
	const rate = (100 * Number(actual_yuan)) / Number(budget_yuan);
	return rate >= 0 && Math.abs(rate - Number(rate_stated_pct)) <= 0.99 * half;
}

function checkLine(line: BudgetLine) {
	if (line.rate_stated_pct === null || isPlainlyRight(line)) return [];
	const actual = amountOf(line, 'actual_yuan');
	if (actual === null) return [];
	const budgets = present(BASES.map((field) => amountOf(line, field)));
	const stated = printedPercent(line.rate_stated_pct, line.rate_decimals);
	const fits = (budget: Amount) => {
		const rate = rateInterval(actual, budget);
		return rate === null || meets(rate, stated);
	};
	const first = budgets[0];
	if (first === undefined || budgets.some(fits)) return [];
	const expected = rateOf(actual, first).toFixed(2);
	const printed = Number(line.rate_stated_pct).toFixed(2);
	const [zh, en] = lineName(line);
	return [
		finding(
			'Q01',
			'error',
			`${zh}的完成率写为 ${line.rate_stated_pct}%，但 ${moneyZh(actual.yuan)} ÷ ${moneyZh(first.yuan)} = ${expected}%`,
			`The stated rate of ${en} is ${line.rate_stated_pct} %, but ${moneyEn(actual.yuan)} ÷ ${moneyEn(first.yuan)} = ${expected} %`,
			{
				expected,
				actual: line.rate_stated_pct,
				delta: `${rateOf(actual, first).minus(printed).neg().toFixed(2)} pp`,
				record_ids: [line.line_id]
			}
		)
	];
}

/** Q01 on lines: a stated rate must equal actual ÷ one of the budgets printed beside it. */
export const checkStatedRates: Check = (record) => record.budget_lines.flatMap(checkLine);

/** Q01 on the 预算完成率 of an indicator table: it must fit the money of the same report. */
export const checkCompletionRatio: Check = (record) => {
	if (record.eval_object !== 'department') return [];
	const ratios = record.stated_ratios.filter(
		(ratio) => ratio.ratio_code === 'budget_completion_rate' && ratio.comparator === '='
	);
	if (ratios.length === 0) return [];
	const actual = departmentTotal(record, 'actual_yuan');
	const budgets = present(BASES.map((field) => departmentTotal(record, field)));
	const lines = primaryLines(record).filter((line) => line.scope === 'department');
	const pairs = [
		...budgets.map((budget) => ({ actual, budget })),
		...lines.flatMap((line) =>
			BASES.map((field) => ({
				actual: amountOf(line, 'actual_yuan'),
				budget: amountOf(line, field)
			}))
		)
	].flatMap(({ actual, budget }) => (actual && budget ? [{ actual, budget }] : []));
	const first = pairs.find(({ budget }) => budget.isPositive);
	if (first === undefined) return [];
	return ratios.flatMap((ratio) => {
		const value = ratio.value_pct;
		if (value === null) return [];
		const stated = printedPercent(value);
		const fits = pairs.some(({ actual, budget }) => {
			const rate = rateInterval(actual, budget);
			return rate !== null && meets(rate, stated);
		});
		if (fits) return [];
		const expected = rateOf(first.actual, first.budget).toFixed(2);
		return [
			finding(
				'Q01',
				'error',
				`指标“${ratio.name_zh}”写为 ${value}%，但同一份材料的支出 ${moneyZh(first.actual.yuan)} ÷ 预算 ${moneyZh(first.budget.yuan)} = ${expected}%`,
				`The indicator ${ratio.name_zh} says ${value} %, but in the same report ${moneyEn(first.actual.yuan)} ÷ ${moneyEn(first.budget.yuan)} = ${expected} %`,
				{
					kind: 'stated_ratio',
					expected,
					actual: value,
					delta: `${rateOf(first.actual, first.budget).minus(value).neg().toFixed(2)} pp`,
					record_ids: [ratio.ratio_id, ...first.budget.ids]
				}
			)
		];
	});
};

/** Q26: a rate of a budget of 0 says nothing; it is NULL, not 0 %. */
export const checkZeroDenominator: Check = (record) =>
	record.budget_lines.flatMap((line) => {
		if (line.rate_stated_pct === null || Number(line.budget_yuan ?? NaN) !== 0) return [];
		const printed = line.raw['rate'] ?? `${line.rate_stated_pct}%`;
		const [zh, en] = lineName(line);
		return [
			finding(
				'Q26',
				'info',
				`${zh}的预算为 0，表中完成率写作 ${printed}：0 不能作除数，按空值处理`,
				`The budget of ${en} is 0 and its rate is printed as ${printed}: nothing divides by 0, kept as no value`,
				{ expected: 'NULL', actual: printed, record_ids: [line.line_id] }
			)
		];
	});
