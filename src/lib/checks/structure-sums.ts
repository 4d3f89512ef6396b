import type { BudgetLine } from '../schema/budget-line.ts';
import type { QualityFinding } from '../schema/quality-finding.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import { agree, amountOf, sumAmounts, type Amount, type AmountField } from './amount.ts';
import { finding, type Check } from './rule.ts';
import { cutLines, hasBroadFunds, sameFunds, totalLine } from './totals.ts';
import { capitalized, moneyEn, moneyZh } from './wording.ts';

const FIELD_NAMES: Record<AmountField, readonly [string, string]> = {
	initial_yuan: ['年初预算', 'initial budget'],
	adjusted_yuan: ['全年（调整后）预算', 'adjusted budget'],
	budget_yuan: ['预算', 'budget'],
	actual_yuan: ['支出', 'actual']
};

/** The amounts lines share: `budget_yuan` only where no line says which budget it is. */
function fieldsOf(lines: readonly BudgetLine[]): AmountField[] {
	const isUnspecified = lines.every(
		(line) => line.initial_yuan === null && line.adjusted_yuan === null
	);
	return isUnspecified
		? ['budget_yuan', 'actual_yuan']
		: ['initial_yuan', 'adjusted_yuan', 'actual_yuan'];
}

function whole(record: ReportRecord, field: AmountField) {
	const total = totalLine(record);
	const printed = total && amountOf(total, field);
	if (total && printed) return { amount: printed, line: total };
	const sources = cutLines(record, 'by_source');
	const amount = sumAmounts(sources, field);
	return amount && { amount, line: null };
}

/** Q03: basic + project expenditure = total, for every amount printed for all three. */
export const checkBasicPlusProject: Check = (record) => {
	const structure = cutLines(record, 'by_structure');
	const basic = structure.filter((line) => line.scope === 'basic');
	const project = structure.filter((line) => line.scope === 'project');
	const [basicLine] = basic;
	const [projectLine] = project;
	if (basic.length !== 1 || project.length !== 1 || !basicLine || !projectLine) return [];
	if (!sameFunds(basicLine, projectLine)) return [];
	return fieldsOf(structure).flatMap((field): QualityFinding[] => {
		const parts = sumAmounts([basicLine, projectLine], field);
		const total = whole(record, field);
		if (!parts || !total || agree(parts, total.amount)) return [];
		const isNarrower = total.line !== null && !sameFunds(total.line, basicLine);
		if (isNarrower && hasBroadFunds(total.line ?? basicLine) && parts.yuan.lt(total.amount.yuan))
			return [];
		const [zh, en] = FIELD_NAMES[field];
		return [
			finding(
				'Q03',
				'error',
				`${zh}：基本支出与项目支出合计 ${moneyZh(parts.yuan)}，与总额 ${moneyZh(total.amount.yuan)}相差 ${moneyZh(parts.yuan.minus(total.amount.yuan).abs())}`,
				`${capitalized(en)}: basic and project expenditure add up to ${moneyEn(parts.yuan)}, the total says ${moneyEn(total.amount.yuan)}`,
				{
					kind: field.replace('_yuan', ''),
					expected: total.amount.yuan.toFixed(2),
					actual: parts.yuan.toFixed(2),
					delta: parts.yuan.minus(total.amount.yuan).toFixed(2),
					record_ids: [...parts.ids, ...total.amount.ids]
				}
			)
		];
	});
};

const CUTS = [
	['by_source', '按资金来源', 'by source'],
	['by_structure', '按支出结构', 'by structure'],
	['by_level', '按预算级次', 'by budget level']
] as const;

/** Whether a cut lists all of its parts: a lone source or level may be one of several. */
function isWholeCut(lines: readonly BudgetLine[]): boolean {
	const scopes = new Set(lines.map((line) => line.scope));
	return (
		lines.length >= 2 &&
		((scopes.has('basic') && scopes.has('project')) ||
			lines.some((line) => line.fund_source === 'other_funds') ||
			lines.some((line) => line.budget_level === 'transfer_to_districts'))
	);
}

/** Q06: the total cut by source, by structure and by level is one total. Partial cuts prove nothing. */
export const checkThreeCuts: Check = (record) => {
	const cuts = CUTS.map(([cut, zh, en]) => ({ zh, en, lines: cutLines(record, cut) })).filter(
		({ lines }) => isWholeCut(lines)
	);
	if (cuts.length < 2) return [];
	const fields = fieldsOf(cuts.flatMap(({ lines }) => lines));
	return fields.flatMap((field): QualityFinding[] => {
		const sums = cuts.flatMap(({ zh, en, lines }) => {
			const amount: Amount | null = sumAmounts(lines, field);
			return amount ? [{ zh, en, amount }] : [];
		});
		const [first, ...others] = sums;
		if (first === undefined) return [];
		const odd = others.filter(({ amount }) => !agree(amount, first.amount));
		const worst = odd[0];
		if (worst === undefined) return [];
		const [zh, en] = FIELD_NAMES[field];
		return [
			finding(
				'Q06',
				'error',
				`${zh}：${sums.map((sum) => `${sum.zh}合计 ${moneyZh(sum.amount.yuan)}`).join('，')}，应为同一个数`,
				`${capitalized(en)}: ${sums.map((sum) => `${sum.en} ${moneyEn(sum.amount.yuan)}`).join(', ')}; these should be one number`,
				{
					kind: field.replace('_yuan', ''),
					expected: first.amount.yuan.toFixed(2),
					actual: worst.amount.yuan.toFixed(2),
					delta: worst.amount.yuan.minus(first.amount.yuan).toFixed(2),
					record_ids: sums.flatMap((sum) => sum.amount.ids)
				}
			)
		];
	});
};
