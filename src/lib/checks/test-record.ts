import type { BudgetLine } from '../schema/budget-line.ts';
import type { Headcount } from '../schema/headcount.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { MonitoringSnapshot } from '../schema/monitoring.ts';
import type { Output } from '../schema/output.ts';
import type { Measure, Problem } from '../schema/problem.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import type { Score } from '../schema/score.ts';
import type { StatedRatio } from '../schema/stated-ratio.ts';
import type { CheckContext } from './rule.ts';

/** Records for tests: a full department report of 2023 with nothing in it, changed as a test needs. */
export function testRecord(changes: Partial<ReportRecord> = {}): ReportRecord {
	return {
		doc_id: 't',
		source_file: null,
		source_url: null,
		sha256: null,
		doc_kind: 'department_self_eval_report',
		completeness: 'full',
		title_zh: '部门整体支出绩效自评报告',
		dept_id: 'test-bureau',
		dept_name_zh: '测试局',
		fiscal_year: 2023,
		region_code: '440100',
		located_in_code: null,
		eval_object: 'department',
		eval_object_name: null,
		evaluator: 'self',
		unit_scope: 'unknown',
		scheme_id: null,
		report_date: null,
		published_on: null,
		basis_document: null,
		grade_stated: null,
		amount_unit_stated: '万元',
		amount_unit_effective: '万元',
		problems_status: 'stated',
		superseded_by: null,
		note: null,
		budget_lines: [],
		scores: [],
		indicators: [],
		problems: [],
		measures: [],
		problem_measure_links: [],
		monitoring: [],
		outputs: [],
		headcounts: [],
		stated_ratios: [],
		quality_findings: [],
		...changes
	};
}

export const EVIDENCE = [
	{
		section: '一',
		line_start: 1,
		line_end: 1,
		char_start: 0,
		char_end: 1,
		page: null,
		sheet: null,
		cell: null,
		quote: '数'
	}
];

/** An expenditure line of the department's total, at 0.01 万元. */
export function testLine(changes: Partial<BudgetLine> = {}): BudgetLine {
	return {
		line_id: 't-B1',
		flow: 'expenditure',
		scope: 'department',
		cut: 'total',
		item_name: null,
		fund_source: 'all',
		budget_level: 'all',
		econ_class: null,
		budget_basis: 'full_year',
		initial_yuan: null,
		adjusted_yuan: null,
		budget_yuan: null,
		actual_yuan: null,
		actual_kind: null,
		adjusted_is_derived: false,
		is_primary: true,
		rate_stated_pct: null,
		rate_computed_pct: null,
		rate_decimals: null,
		precision_yuan: '100',
		unit_stated: '万元',
		unit_effective: '万元',
		raw: {},
		note: null,
		evidence: EVIDENCE,
		...changes
	};
}

export function testScore(changes: Partial<Score> = {}): Score {
	return {
		score_id: 't-S1',
		eval_object: 'department',
		object_name: null,
		evaluator: 'self',
		score: '98',
		max_score: '100',
		max_is_stated: true,
		base_max: null,
		normalized_pct: null,
		points_lost: null,
		grade_stated: null,
		grade_derived: null,
		note: null,
		components: [],
		evidence: EVIDENCE,
		...changes
	};
}

export function testIndicator(changes: Partial<Indicator> = {}): Indicator {
	return {
		indicator_id: 't-I1',
		score_id: null,
		level: 3,
		ordinal: 1,
		l1_name: null,
		l2_name: null,
		l2_weight: null,
		name_zh: '指标',
		name_norm: null,
		weight: null,
		score: null,
		deduction: null,
		is_bonus: false,
		explanation: null,
		target_text: null,
		actual_text: null,
		basis_text: null,
		source_row: null,
		evidence: EVIDENCE,
		...changes
	};
}

export function testProblem(changes: Partial<Problem> = {}): Problem {
	return {
		problem_id: 't-P1',
		kind: 'stated_problem',
		ordinal: 1,
		text: '目标不够细',
		text_en: null,
		category_code: 'TGT-01',
		category_l1: 'TGT',
		secondary_codes: [],
		cause_code: null,
		points: null,
		indicator_id: null,
		classified_by: 'rule',
		confidence: '1',
		note: null,
		evidence: EVIDENCE,
		...changes
	};
}

export function testMeasure(changes: Partial<Measure> = {}): Measure {
	return {
		measure_id: 't-M1',
		ordinal: 1,
		text: '细化目标',
		text_en: null,
		category_code: 'TGT-01',
		category_l1: 'TGT',
		secondary_codes: [],
		concreteness: null,
		evidence: EVIDENCE,
		...changes
	};
}

export function testOutput(changes: Partial<Output> = {}): Output {
	return {
		output_id: 't-O1',
		fact_key: 'fact',
		is_primary: true,
		name_zh: '接待',
		name_en: null,
		kind: 'workload',
		task: null,
		value: '21',
		qualifier: 'exact',
		unit_zh: '次',
		period_start: '2023-01-01',
		period_end: '2023-12-31',
		yoy_pct: null,
		prior_value_implied: null,
		evidence: EVIDENCE,
		...changes
	};
}

export function testSnapshot(changes: Partial<MonitoringSnapshot> = {}): MonitoringSnapshot {
	return {
		snapshot_id: 't-N1',
		scope: 'department',
		as_of: '2023-07-31',
		period_label: '1-7月',
		reported_in: null,
		spent_yuan: null,
		progress_stated_pct: null,
		implied_budget_yuan: null,
		time_elapsed_pct: null,
		self_score: null,
		evidence: EVIDENCE,
		...changes
	};
}

export function testHeadcount(changes: Partial<Headcount> = {}): Headcount {
	return {
		headcount_id: 't-H1',
		unit_name: '测试局',
		category: 'establishment_total',
		value: 18,
		as_of: null,
		evidence: EVIDENCE,
		...changes
	};
}

export function testRatio(changes: Partial<StatedRatio> = {}): StatedRatio {
	return {
		ratio_id: 't-R1',
		ratio_code: 'other',
		name_zh: '率',
		comparator: '=',
		value_pct: null,
		note: null,
		evidence: EVIDENCE,
		...changes
	};
}

/** A context of stored records: no siblings, no schemes, no text, unless given. */
export function testContext(changes: Partial<CheckContext> = {}): CheckContext {
	return { siblings: [], schemes: new Map(), text: null, ...changes };
}

/** Findings as “Q01 error kind”, for short expectations. */
export function summary(
	findings: readonly { rule_id: string; severity: string; kind: string | null }[]
) {
	return findings.map(({ rule_id, severity, kind }) =>
		[rule_id, severity, kind].filter(Boolean).join(' ')
	);
}
