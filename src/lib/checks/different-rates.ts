import { Decimal } from 'decimal.js';
import { finding, type Check } from './rule.ts';
import { mainLine } from './totals.ts';

/** Rates that look like the year-end execution rate and are defined otherwise. */
const OTHER_RATES = new Set<string>([
	'annual_average_execution_rate',
	'funds_received_rate',
	'target_completion_rate'
]);

/** Q28: rates of different definitions printed in one report stay separate series. */
export const checkDifferentRates: Check = (record) => {
	const line = mainLine(record);
	const completion = record.stated_ratios.find(
		(ratio) => ratio.ratio_code === 'budget_completion_rate' && ratio.value_pct !== null
	);
	const rate =
		line?.rate_stated_pct != null
			? { value: line.rate_stated_pct, id: line.line_id }
			: completion?.value_pct != null
				? { value: completion.value_pct, id: completion.ratio_id }
				: null;
	if (rate === null) return [];
	const other = record.stated_ratios.find(
		(ratio) =>
			OTHER_RATES.has(ratio.ratio_code) &&
			ratio.value_pct !== null &&
			!new Decimal(ratio.value_pct).eq(rate.value)
	);
	if (!other?.value_pct) return [];
	return [
		finding(
			'Q28',
			'info',
			`${other.name_zh} ${other.value_pct}% 与预算完成率 ${rate.value}% 定义不同，不能并作一项`,
			`${other.name_zh} ${other.value_pct} % and the completion rate ${rate.value} % are defined differently: keep them apart`,
			{ expected: rate.value, actual: other.value_pct, record_ids: [other.ratio_id, rate.id] }
		)
	];
};

/** Q39: money left over is not the carry-over; unused quota may have been withdrawn. */
export const checkCarryover: Check = (record) => {
	const line = mainLine(record);
	const ratio = record.stated_ratios.find((other) => other.ratio_code === 'carryover_rate');
	if (!ratio || !line?.budget_yuan || line.actual_yuan === null) return [];
	const budget = new Decimal(line.budget_yuan);
	const unspent = budget.minus(line.actual_yuan);
	if (unspent.lte(0) || budget.isZero()) return [];
	const share = unspent.times(100).div(budget);
	const stated = ratio.value_pct === null ? null : new Decimal(ratio.value_pct);
	if (stated && !stated.isZero() && stated.eq(share.toFixed(2))) return [];
	const isNone = stated === null || stated.isZero();
	const [zh, en] = isNone
		? ['没有结余', 'no balance']
		: [`${stated.toString()}%`, `${stated.toString()} %`];
	return [
		finding(
			'Q39',
			'info',
			`结转结余一栏写${zh}，全年预算却有 ${unspent.toFixed(2)} 元（${share.toFixed(4)}%）没有支出：两者口径不同`,
			`The carry-over rate says ${en}, yet ${unspent.toFixed(2)} yuan (${share.toFixed(4)} %) of the budget was not spent: they are not the same thing`,
			{
				expected: isNone ? '0' : stated.toString(),
				actual: isNone ? unspent.toFixed(2) : share.toFixed(4),
				record_ids: [ratio.ratio_id, line.line_id]
			}
		)
	];
};

/** Q37: a rate of exactly 100 % from rounded amounts carries no information. */
export const checkPerfectRate: Check = (record) => {
	const line = mainLine(record);
	if (!line?.budget_yuan || line.actual_yuan === null) return [];
	const budget = new Decimal(line.budget_yuan);
	if (!budget.gt(0) || !budget.eq(line.actual_yuan) || new Decimal(line.precision_yuan).lt(100))
		return [];
	const unit = new Decimal(line.precision_yuan).toNumber().toLocaleString('en');
	return [
		finding(
			'Q37',
			'info',
			`预算与支出是同一个数，只精确到 ${unit} 元：100% 说明不了什么`,
			`Budget and spending are one number, printed to ${unit} yuan: a rate of 100 % carries no information`,
			{ expected: '<100', actual: '100.00', record_ids: [line.line_id] }
		)
	];
};
