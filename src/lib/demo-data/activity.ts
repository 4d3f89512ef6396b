import type { Headcount } from '../schema/headcount.ts';
import type { MonitoringSnapshot } from '../schema/monitoring.ts';
import type { Output } from '../schema/output.ts';
import type { StatedRatio } from '../schema/stated-ratio.ts';
import { fixed, percent, printed, share, yuan } from './cents.ts';
import type { Cents } from './cents.ts';
import type { FactWriter } from './fact-writer.ts';
import { printedUnit } from './money-plan.ts';
import { SCHEME_CHANGE } from './schemes.ts';
import type { YearPlan } from './year-plan.ts';

const WORK_SECTION = '一、部门基本情况/（二）年度重点工作';

/** What was done, with the change on the year before where one was counted. */
export function outputs(plan: YearPlan, writer: FactWriter): Output[] {
	return plan.outputs.map((planned) => {
		const { value, previous, atLeast } = planned;
		const yoy = previous === null || atLeast ? null : change(value, previous);
		const rounded = atLeast ? Math.max(1, Math.floor(value / 10) * 10) : value;
		const yoyText =
			yoy === null ? '' : `，同比${yoy.startsWith('-') ? `下降${yoy.slice(1)}` : `增长${yoy}`}%`;
		writer.nextLine();
		return {
			output_id: writer.id('O'),
			fact_key: planned.key,
			is_primary: true,
			name_zh: planned.name_zh,
			name_en: planned.name_en,
			kind: planned.kind,
			task: planned.task,
			value: String(rounded),
			qualifier: atLeast ? 'at_least' : 'exact',
			unit_zh: planned.unit_zh,
			period_start: `${plan.year}-01-01`,
			period_end: `${plan.year}-12-31`,
			yoy_pct: yoy,
			prior_value_implied: yoy === null ? null : implied(value, yoy),
			evidence: writer.evidence(
				WORK_SECTION,
				`${planned.name_zh}${rounded}${atLeast ? '余' : ''}${planned.unit_zh}${yoyText}`
			)
		};
	});
}

/** Change in percent with two decimals, half away from zero. */
function change(value: number, previous: number): string {
	const size = percent(Math.abs(value - previous), previous, 2) ?? '0.00';
	return value < previous && size !== '0.00' ? `-${size}` : size;
}

function implied(value: number, yoy: string): string {
	const hundredths = 10_000 + Math.round(Number(yoy) * 100);
	return fixed(Math.round((value * 1_000_000) / hundredths), 2);
}

/** Posts and people of the department; a table prints only the number of units. */
export function headcounts(plan: YearPlan, writer: FactWriter): Headcount[] {
	const asOf = `${plan.year}-12-31`;
	const count = (category: Headcount['category'], value: number, label: string): Headcount => ({
		headcount_id: writer.id('H'),
		unit_name: plan.department.name_zh,
		category,
		value,
		as_of: asOf,
		evidence: writer.evidence(
			plan.form === 'table' ? '单位基本情况' : '一、部门基本情况/（一）部门概况',
			`${label}${value}`
		)
	});
	writer.nextLine();
	if (plan.form === 'table') return [count('units_in_scope', 1, '单位数')];
	return [
		count('internal_divisions', plan.divisions, '内设机构'),
		count('establishment_total', plan.posts, '核定编制'),
		count('in_post_total', plan.inPost, '年末在职'),
		count('retired', plan.retired, '退休人员')
	];
}

/** Progress at the end of July, against the year's own budget. */
export function monitoring(plan: YearPlan, writer: FactWriter): MonitoringSnapshot[] {
	if (!plan.monitored) return [];
	const { progress, score } = plan.monitored;
	const step = printedUnit(plan.unit);
	const snapshot = (
		scope: MonitoringSnapshot['scope'],
		budget: Cents,
		rate: number,
		label: string
	): MonitoringSnapshot => {
		const spent = share(budget, rate, step);
		const stated = percent(spent, budget, 2) ?? '0.00';
		writer.nextLine();
		return {
			snapshot_id: writer.id('N'),
			scope,
			as_of: `${plan.year}-07-31`,
			period_label: '1-7月',
			reported_in: `${plan.year}-08`,
			spent_yuan: yuan(spent),
			progress_stated_pct: stated,
			implied_budget_yuan: yuan(Math.round((spent * 10_000) / Math.round(Number(stated) * 100))),
			time_elapsed_pct: '58.33',
			self_score: scope === 'department' && score !== null ? String(score) : null,
			evidence: writer.evidence(
				'一、部门基本情况/（四）部门整体绩效管理情况',
				`${label}支出${printed(spent, plan.unit)}${plan.unit}，进度${stated}%`
			)
		};
	};
	return [
		snapshot('department', plan.total.budget, progress, '部门'),
		snapshot('project', plan.project.budget, progress * 0.94, '项目')
	];
}

/** Printed percentages that are no line's rate. */
export function statedRatios(plan: YearPlan, writer: FactWriter): StatedRatio[] {
	const { ratios, total, threePublic } = plan;
	const table = plan.form === 'table';
	const scored = table ? `指标表/${plan.year < SCHEME_CHANGE ? '管理效能' : '管理效率'}` : null;
	const ratio = (
		ratio_code: StatedRatio['ratio_code'],
		name_zh: string,
		value: string | null,
		comparator: StatedRatio['comparator'] = '='
	): StatedRatio[] => {
		if (value === null) return [];
		writer.nextLine();
		return [
			{
				ratio_id: writer.id('R'),
				ratio_code,
				name_zh,
				comparator,
				value_pct: value,
				note: null,
				evidence: writer.evidence(
					scored ?? '二、综合评价分析/（二）管理情况',
					`${name_zh}${comparator === '>' ? '大于' : ''}${value}%`
				)
			}
		];
	};
	return [
		...ratio(
			'three_public_control_rate',
			'“三公”经费控制率',
			percent(threePublic.actual, threePublic.budget, 2)
		),
		...ratio('public_expense_control_rate', '公用经费控制率', fixed(ratios.publicExpense, 2)),
		...ratio('gov_procurement_execution_rate', '政府采购执行率', fixed(ratios.procurement, 2)),
		...ratio('fixed_asset_utilisation_rate', '固定资产利用率', String(ratios.assets), '>'),
		...(table
			? [
					...ratio('budget_completion_rate', '预算完成率', percent(total.actual, total.budget, 2)),
					...ratio(
						'revenue_budget_final_variance_rate',
						'财政拨款收入预决算差异率',
						fixed(ratios.variance, 2)
					)
				]
			: ratio(
					'annual_average_execution_rate',
					'年平均执行率',
					ratios.average === null ? null : fixed(ratios.average, 2)
				))
	];
}
