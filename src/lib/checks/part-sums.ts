import type { BudgetLine } from '../schema/budget-line.ts';
import type { QualityFinding } from '../schema/quality-finding.ts';
import { agree, amountOf, sumAmounts, type AmountField } from './amount.ts';
import { finding, type Check } from './rule.ts';
import { cutLines, hasBroadFunds, isFull, primaryLines, sameFunds, totalLine } from './totals.ts';
import { moneyEn, moneyZh } from './wording.ts';

const FIELDS = [
	'initial_yuan',
	'adjusted_yuan',
	'actual_yuan'
] as const satisfies readonly AmountField[];
const SCOPE_NAMES: Record<string, readonly [string, string]> = {
	department: ['部门支出', 'department expenditure'],
	basic: ['基本支出', 'basic expenditure'],
	project: ['项目支出', 'project expenditure']
};

/** Fields of `part` that lie inside `parent`: equal funds, or a parent of all funds. */
function contains(parent: BudgetLine, part: BudgetLine): boolean {
	return sameFunds(parent, part) || hasBroadFunds(parent) || hasBroadFunds(part);
}

function compareParts(
	parent: BudgetLine,
	parts: readonly BudgetLine[],
	field: AmountField,
	names: readonly [string, string],
	mayBeIncomplete: boolean
): QualityFinding[] {
	const sum = sumAmounts(parts, field);
	const whole = amountOf(parent, field);
	if (!sum || !whole || agree(sum, whole)) return [];
	const missing = whole.yuan.minus(sum.yuan);
	if (missing.gt(0) && mayBeIncomplete) return [];
	const isShort = missing.gt(0);
	const [zh, en] = names;
	return [
		finding(
			'Q04',
			isShort ? 'warning' : 'error',
			`${zh}的明细合计 ${moneyZh(sum.yuan)}，总数写为 ${moneyZh(whole.yuan)}，${isShort ? `有 ${moneyZh(missing)}没有列出明细` : `明细多出 ${moneyZh(missing.neg())}`}`,
			`The parts of ${en} add up to ${moneyEn(sum.yuan)}, the total says ${moneyEn(whole.yuan)}: ${isShort ? `${moneyEn(missing)} are not itemised` : `the parts exceed it by ${moneyEn(missing.neg())}`}`,
			{
				kind: field.replace('_yuan', ''),
				expected: whole.yuan.toFixed(2),
				actual: sum.yuan.toFixed(2),
				delta: missing.toFixed(2),
				record_ids: [...sum.ids, ...whole.ids]
			}
		)
	];
}

/** Q04: economic classes add up to their scope (a shortfall may be an “of which” list: a warning). */
export const checkEconClassSum: Check = (record) =>
	Object.entries(SCOPE_NAMES).flatMap(([scope, names]) => {
		const parts = primaryLines(record).filter(
			(line) => line.cut === 'by_econ' && line.scope === scope
		);
		const parent =
			scope === 'department'
				? totalLine(record)
				: cutLines(record, 'by_structure').find((line) => line.scope === scope);
		const classes = new Set(parts.map((line) => line.econ_class ?? line.item_name));
		if (!parent || classes.size < 2 || classes.size !== parts.length) return [];
		if (!parts.every((line) => contains(parent, line))) return [];
		return FIELDS.flatMap((field) => {
			const printed = parts.filter((line) => line[field] !== null);
			return compareParts(parent, printed, field, names, printed.length < 2 || !isFull(record));
		});
	});

/** Q04: listed project items never exceed all project expenditure; a list of some of them may be shorter. */
export const checkItemSum: Check = (record) => {
	const parent = cutLines(record, 'by_structure').find((line) => line.scope === 'project');
	const items = primaryLines(record).filter(
		(line) => line.cut === 'by_item' && line.scope === 'project_item'
	);
	if (!parent || new Set(items.map((line) => line.item_name)).size !== items.length) return [];
	if (items.length < 2 || !items.every((line) => contains(parent, line))) return [];
	return FIELDS.flatMap((field) => {
		const printed = items.filter((line) => line[field] !== null);
		return compareParts(parent, printed, field, ['项目支出', 'project expenditure'], true);
	});
};
