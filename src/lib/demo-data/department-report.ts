import type { ReportRecord } from '../schema/report-record.ts';
import { headcounts, monitoring, outputs, statedRatios } from './activity.ts';
import { budgetLines } from './budget-lines.ts';
import { FactWriter } from './fact-writer.ts';
import { deductionReasons, measures, statedProblems } from './problems.ts';
import { schemeOf } from './schemes.ts';
import { departmentScore, indicators, monitoringScore } from './scores.ts';
import type { YearPlan } from './year-plan.ts';

const knownDays = new Map<number, string>();

/** A day of the following year, counted from 1 April. */
export function dayAfterYear(year: number, days: number): string {
	const time = Date.UTC(year + 1, 3, 1 + days);
	const day = knownDays.get(time) ?? new Date(time).toISOString().slice(0, 10);
	knownDays.set(time, day);
	return day;
}

function problemsStatus(plan: YearPlan): ReportRecord['problems_status'] {
	if (!plan.hasProblemSection) return 'no_section';
	if (plan.problems.length > 0) return 'stated';
	return plan.form === 'table' ? 'blank' : 'stated_none';
}

/** The self-evaluation of a whole department, as a table or as a narrative. */
export function departmentReport(plan: YearPlan): ReportRecord {
	const { department, year, form, docId } = plan;
	const writer = new FactWriter(docId);
	const people = headcounts(plan, writer);
	const work = outputs(plan, writer);
	const lines = budgetLines(plan, writer);
	const snapshots = monitoring(plan, writer);
	const score = departmentScore(plan, writer);
	const others = monitoringScore(plan, writer);
	const rows = indicators(plan, score.score_id, writer);
	const ratios = statedRatios(plan, writer);
	const stated = statedProblems(plan, writer);
	const reasons = deductionReasons(plan, rows, stated.length, writer);
	const answers = measures(plan, [...stated, ...reasons], writer);
	const kind = form === 'table' ? '自评表' : '自评报告';
	return {
		doc_id: docId,
		source_file: null,
		source_url: null,
		sha256: null,
		doc_kind: form === 'table' ? 'department_self_eval_table' : 'department_self_eval_report',
		completeness: 'full',
		title_zh: `${department.name_zh}${year}年度部门整体支出绩效${kind}`,
		dept_id: department.dept_id,
		dept_name_zh: department.name_zh,
		fiscal_year: year,
		region_code: department.region_code,
		located_in_code: department.located_in_code,
		eval_object: 'department',
		eval_object_name: null,
		evaluator: 'self',
		unit_scope: plan.unitScope,
		scheme_id: schemeOf(year),
		report_date: dayAfterYear(year, plan.reportDay),
		published_on: dayAfterYear(year, plan.reportDay + 75),
		basis_document: `示财绩〔${year + 1}〕6号`,
		grade_stated: score.grade_stated,
		amount_unit_stated: plan.unit,
		amount_unit_effective: plan.unit,
		problems_status: problemsStatus(plan),
		superseded_by: null,
		note: '示例数据（虚构）',
		budget_lines: lines,
		scores: [score, ...others],
		indicators: rows,
		problems: [...stated, ...reasons],
		measures: answers.measures,
		problem_measure_links: answers.links,
		monitoring: snapshots,
		outputs: work,
		headcounts: people,
		stated_ratios: ratios,
		quality_findings: []
	};
}
