import { Decimal } from 'decimal.js';
import type { QualityFinding } from '../schema/quality-finding.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import { amountOf, exceeds, percent } from './amount.ts';
import { finding, type Check } from './rule.ts';
import { primaryLines } from './totals.ts';
import { capitalized, inWan, lineName, moneyEn, moneyZh, signed } from './wording.ts';

function overspentLines(record: ReportRecord): QualityFinding[] {
	return primaryLines(record).flatMap((line) => {
		if (line.scope !== 'three_public') return [];
		const budget = amountOf(line, 'budget_yuan');
		const actual = amountOf(line, 'actual_yuan');
		if (!budget || !actual || !exceeds(actual, budget)) return [];
		const over = actual.yuan.minus(budget.yuan);
		const rate = budget.isPositive ? percent(actual, budget) : null;
		const [zh, en] = lineName(line);
		return [
			finding(
				'Q20',
				'error',
				`${zh}支出 ${moneyZh(actual.yuan)}，超过预算 ${moneyZh(budget.yuan)}，多 ${moneyZh(over)}${rate ? `（${rate}%）` : ''}`,
				`${capitalized(en)}: ${moneyEn(actual.yuan)} spent against a budget of ${moneyEn(budget.yuan)}, ${moneyEn(over)} over${rate ? ` (${rate} %)` : ''}`,
				{
					expected: `≤${inWan(budget.yuan)}`,
					actual: inWan(actual.yuan),
					delta: signed(inWan(over), 2),
					record_ids: [line.line_id]
				}
			)
		];
	});
}

function excessiveRates(record: ReportRecord): QualityFinding[] {
	return record.stated_ratios.flatMap((ratio) => {
		if (ratio.ratio_code !== 'three_public_control_rate' || ratio.comparator !== '=') return [];
		if (ratio.value_pct === null || new Decimal(ratio.value_pct).lte(100)) return [];
		return [
			finding(
				'Q20',
				'error',
				`“三公”经费控制率 ${ratio.value_pct}%，超过 100%`,
				`The control rate of three public expenses is ${ratio.value_pct} %, above 100 %`,
				{
					kind: 'control_rate',
					expected: '≤100',
					actual: ratio.value_pct,
					delta: signed(new Decimal(ratio.value_pct).minus(100)),
					record_ids: [ratio.ratio_id]
				}
			)
		];
	});
}

/** Q20: “三公” spending within its budget; where only a control rate is printed, that within 100 %. */
export const checkThreePublic: Check = (record) => {
	const lines = overspentLines(record);
	return lines.length > 0 ? lines : excessiveRates(record);
};
