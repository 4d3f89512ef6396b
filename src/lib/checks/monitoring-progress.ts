import { Decimal } from 'decimal.js';
import type { MonitoringSnapshot } from '../schema/monitoring.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import { amountOf, type Amount, type AmountField } from './amount.ts';
import { meets, printedInterval, printedPercent, quotient, widened } from './printed-interval.ts';
import { finding, type Check } from './rule.ts';
import { cutLines, departmentTotal } from './totals.ts';
import { inWan, moneyEn, moneyZh } from './wording.ts';

const BASES = [
	'budget_yuan',
	'adjusted_yuan',
	'initial_yuan'
] as const satisfies readonly AmountField[];

function yearBudgets(record: ReportRecord, scope: MonitoringSnapshot['scope']): Amount[] {
	const project = cutLines(record, 'by_structure').find((line) => line.scope === 'project');
	return BASES.map((field) =>
		scope === 'department' ? departmentTotal(record, field) : project && amountOf(project, field)
	).flatMap((amount) => (amount ? [amount] : []));
}

/** One unit of the last non-zero digit: the coarsest way the amount can have been printed. */
function coarsestDigit(yuan: Decimal): Decimal {
	let unit = new Decimal('0.01');
	while (!yuan.isZero() && yuan.mod(unit.times(10)).isZero()) unit = unit.times(10);
	return unit;
}

/** Q02: the budget a mid-year progress rate implies must be one the report states for the year. */
export const checkMonitoringDenominator: Check = (record) =>
	record.monitoring.flatMap((snapshot) => {
		const { spent_yuan, progress_stated_pct } = snapshot;
		const budgets = yearBudgets(record, snapshot.scope);
		const first = budgets[0];
		if (spent_yuan === null || progress_stated_pct === null || first === undefined) return [];
		const spent = new Decimal(spent_yuan);
		const implied = quotient(
			printedInterval(spent, coarsestDigit(spent)),
			printedPercent(progress_stated_pct),
			100
		);
		if (implied === null || first.yuan.lte(0)) return [];
		const accepted = widened(implied, '0.001');
		if (budgets.some((budget) => meets(accepted, budget.interval))) return [];
		const against = spent.times(100).div(first.yuan).toFixed(2);
		const denominator = spent.times(100).div(progress_stated_pct);
		const gap = denominator.minus(first.yuan);
		return [
			finding(
				'Q02',
				'warning',
				`年中进度 ${progress_stated_pct}% 与已支出 ${moneyZh(spent)}推得预算 ${moneyZh(denominator)}（${inWan(implied.low)}–${inWan(implied.high)}），不是全年所报的 ${moneyZh(first.yuan)}；按后者计算为 ${against}%`,
				`A mid-year progress of ${progress_stated_pct} % with ${moneyEn(spent)} spent implies a budget of ${moneyEn(denominator.toFixed(2))}, not the ${moneyEn(first.yuan)} reported for the year; against that it is ${against} %`,
				{
					expected: against,
					actual: progress_stated_pct,
					delta: `${new Decimal(progress_stated_pct).minus(against).toFixed(2)} pp; ${inWan(gap)} 万元`,
					record_ids: [snapshot.snapshot_id, ...first.ids]
				}
			)
		];
	});

function monthOf(snapshot: MonitoringSnapshot): number {
	const label = snapshot.period_label?.match(/(\d{1,2})\s*月\s*$/)?.[1];
	return Number(label ?? snapshot.as_of.slice(5, 7));
}

/** Q36: spending behind the share of the year that has passed. Reported, never judged. */
export const checkTimeProgress: Check = (record) => {
	const rows = record.monitoring.flatMap((snapshot) => {
		if (snapshot.progress_stated_pct === null) return [];
		const elapsed = new Decimal(monthOf(snapshot)).times(100).div(12);
		const progress = new Decimal(snapshot.progress_stated_pct);
		return [{ snapshot, elapsed, progress, lead: progress.minus(elapsed) }];
	});
	const behind = rows.filter((row) => row.lead.lt(0)).sort((a, b) => a.lead.comparedTo(b.lead))[0];
	if (behind === undefined) return [];
	const { snapshot, elapsed, progress, lead } = behind;
	const isProject = snapshot.scope === 'project';
	return [
		finding(
			'Q36',
			'info',
			`截至 ${snapshot.as_of} 全年已过 ${elapsed.toFixed(2)}%，${isProject ? '项目支出' : '部门支出'}进度 ${progress.toString()}%，慢 ${lead.neg().toFixed(2)} 个百分点`,
			`By ${snapshot.as_of}, ${elapsed.toFixed(2)} % of the year had passed; ${isProject ? 'project' : 'department'} spending stood at ${progress.toString()} %, ${lead.neg().toFixed(2)} points behind`,
			{
				expected: elapsed.toFixed(2),
				actual: progress.toString(),
				delta: `${lead.toFixed(2)} pp`,
				record_ids: [snapshot.snapshot_id]
			}
		)
	];
};
