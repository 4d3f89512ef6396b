import type { BudgetLine } from '../schema/budget-line.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import { amountOf, exceeds, type Amount, type AmountField } from './amount.ts';
import { finding, type Check, type CheckContext } from './rule.ts';
import {
	cutLines,
	departmentTotal,
	hasBroadFunds,
	mainScore,
	primaryLines,
	sameFunds
} from './totals.ts';
import { capitalized, lineName, moneyEn, moneyZh } from './wording.ts';

const FIELDS = [
	'initial_yuan',
	'adjusted_yuan',
	'budget_yuan',
	'actual_yuan'
] as const satisfies readonly AmountField[];
const JUMP = 30;

function projectTotals(record: ReportRecord, context: CheckContext): BudgetLine[] {
	return [record, ...context.siblings]
		.filter(
			(other) => other.fiscal_year === record.fiscal_year && other.eval_object === 'department'
		)
		.flatMap((other) => cutLines(other, 'by_structure'))
		.filter((line) => line.scope === 'project');
}

function excess(item: BudgetLine, parent: BudgetLine): { item: Amount; parent: Amount } | null {
	if (!hasBroadFunds(parent) && !sameFunds(item, parent) && !hasBroadFunds(item)) return null;
	for (const field of FIELDS) {
		if (field === 'budget_yuan' && item.budget_basis !== parent.budget_basis) continue;
		const [one, two] = [amountOf(item, field), amountOf(parent, field)];
		if (one && two && exceeds(one, two)) return { item: one, parent: two };
	}
	return null;
}

/** Q32: a project is not larger than all projects of its department and year. Transfers are no own projects. */
export const checkItemWithinParent: Check = (record, context) => {
	if (record.doc_kind.startsWith('transfer_')) return [];
	const parents = projectTotals(record, context);
	return primaryLines(record)
		.filter((line) => line.scope === 'project_item')
		.flatMap((line) => {
			const over = parents.flatMap((parent) => excess(line, parent) ?? [])[0];
			if (over === undefined) return [];
			const [zh, en] = lineName(line);
			return [
				finding(
					'Q32',
					'error',
					`${zh} ${moneyZh(over.item.yuan)}，大于同年全部项目支出 ${moneyZh(over.parent.yuan)}`,
					`${capitalized(en)}, ${moneyEn(over.item.yuan)}, is larger than all project expenditure of the year, ${moneyEn(over.parent.yuan)}`,
					{
						expected: `≤${over.parent.yuan.toFixed(2)}`,
						actual: over.item.yuan.toFixed(2),
						delta: over.item.yuan.minus(over.parent.yuan).toFixed(2),
						record_ids: [...over.item.ids, ...over.parent.ids]
					}
				)
			];
		});
};

interface Series {
	key: string;
	name: readonly [string, string];
	amount: Amount;
}

/** What a report states that can be followed over the years: its total, its projects, each project. */
function series(record: ReportRecord): Series[] {
	const total =
		record.eval_object === 'department'
			? (departmentTotal(record, 'budget_yuan') ?? departmentTotal(record, 'initial_yuan'))
			: null;
	const lines = primaryLines(record).filter(
		(line) =>
			line.scope === 'project_item' || (line.scope === 'project' && line.cut === 'by_structure')
	);
	return [
		...(total
			? [{ key: 'department', name: ['部门预算', 'department budget'] as const, amount: total }]
			: []),
		...lines.flatMap((line) => {
			const amount = amountOf(line, 'budget_yuan');
			const key = line.scope === 'project' ? 'project' : `item ${line.item_name ?? ''}`;
			return amount ? [{ key, name: lineName(line), amount }] : [];
		})
	];
}

/** Decided in cents where these are exact: most items change by less. */
function isSteady(now: Amount, past: Amount): boolean {
	if (now.cents === null || past.cents === null) return false;
	return Math.abs(now.cents - past.cents) * 100 <= JUMP * past.cents;
}

/** Q33: the same item changed by more than 30 % against the year before. One finding, the largest first. */
export const checkYearJump: Check = (record, context) => {
	const before = context.siblings
		.filter((other) => other.fiscal_year === record.fiscal_year - 1)
		.flatMap(series);
	const jumps = series(record)
		.flatMap((now) => {
			const past = before.find((other) => other.key === now.key);
			if (past === undefined || !past.amount.isPositive || isSteady(now.amount, past.amount))
				return [];
			const change = now.amount.yuan.minus(past.amount.yuan).times(100).div(past.amount.yuan);
			return change.abs().gt(JUMP) ? [{ now, past, change }] : [];
		})
		.sort((a, b) => b.change.abs().comparedTo(a.change.abs()));
	const largest = jumps[0];
	if (largest === undefined) return [];
	const [zh, en] = [0, 1].map((language) =>
		jumps
			.map(({ now, past, change }) => {
				const money = language === 0 ? moneyZh : moneyEn;
				return `${now.name[language]} ${money(past.amount.yuan)} → ${money(now.amount.yuan)}（${change.toFixed(2)}%）`;
			})
			.join(language === 0 ? '；' : '; ')
	);
	return [
		finding(
			'Q33',
			'info',
			`与上年相比变动超过 ${JUMP}%：${zh}`,
			`Changed by more than ${JUMP} % against the year before: ${en?.replaceAll('（', ' (').replaceAll('）', ')')}`,
			{
				actual: `${largest.change.toFixed(2)} %`,
				record_ids: jumps.flatMap(({ now, past }) => [...past.amount.ids, ...now.amount.ids])
			}
		)
	];
};

/** Q40: a project score beside a department score of the same year is another thing. Told on the project. */
export const checkObjectMixing: Check = (record, context) => {
	const own = record.eval_object === 'project' ? mainScore(record) : null;
	const department = context.siblings
		.filter(
			(other) => other.fiscal_year === record.fiscal_year && other.eval_object === 'department'
		)
		.flatMap((other) => mainScore(other) ?? [])[0];
	if (!own || !department) return [];
	const monitoring = [record, ...context.siblings].flatMap((other) =>
		other.scores.filter((score) => score.eval_object === 'monitoring')
	);
	return [
		finding(
			'Q40',
			'info',
			`${record.fiscal_year} 年项目自评 ${own.score} 分，部门整体 ${department.score} 分：对象不同，不能平均或排名`,
			`In ${record.fiscal_year} the project scored ${own.score}, the department ${department.score}: different objects, never averaged or ranked`,
			{
				record_ids: [own, department, ...monitoring].map((score) => score.score_id)
			}
		)
	];
};
