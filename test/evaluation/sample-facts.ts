import { BudgetLine } from '../../src/lib/schema/budget-line.ts';
import { Indicator } from '../../src/lib/schema/indicator.ts';
import { Measure, Problem } from '../../src/lib/schema/problem.ts';
import { Score } from '../../src/lib/schema/score.ts';
import { ExpectedReport } from './expected-report.ts';

const EVIDENCE = [
	{
		section: '一、概况',
		line_start: 1,
		line_end: 1,
		char_start: 0,
		char_end: 2,
		page: null,
		sheet: null,
		cell: null,
		quote: '样本'
	}
];

export function sampleLine(facts: Partial<BudgetLine>): BudgetLine {
	return BudgetLine.parse({
		line_id: 'sample-B1',
		flow: 'expenditure',
		scope: 'department',
		cut: 'total',
		item_name: null,
		fund_source: 'unspecified',
		budget_level: 'unspecified',
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
		precision_yuan: '100.00',
		unit_stated: '万元',
		unit_effective: '万元',
		raw: {},
		note: null,
		evidence: EVIDENCE,
		...facts
	});
}

export function sampleScore(facts: Partial<Score>): Score {
	return Score.parse({
		score_id: 'sample-S1',
		eval_object: 'department',
		object_name: null,
		evaluator: 'self',
		score: '98',
		max_score: '100',
		max_is_stated: false,
		base_max: null,
		normalized_pct: null,
		points_lost: null,
		grade_stated: null,
		grade_derived: null,
		note: null,
		components: [],
		evidence: EVIDENCE,
		...facts
	});
}

export function sampleIndicator(facts: Partial<Indicator>): Indicator {
	return Indicator.parse({
		indicator_id: 'sample-I1',
		score_id: null,
		level: 3,
		ordinal: 1,
		l1_name: null,
		l2_name: null,
		l2_weight: null,
		name_zh: '样本数量',
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
		...facts
	});
}

const PROMISE = { text: '样本', text_en: null, category_code: 'TGT-01', category_l1: 'TGT' };

export function sampleProblem(facts: Partial<Problem>): Problem {
	return Problem.parse({
		problem_id: 'sample-P1',
		kind: 'stated_problem',
		ordinal: 1,
		...PROMISE,
		secondary_codes: [],
		cause_code: null,
		points: null,
		indicator_id: null,
		classified_by: 'rule',
		confidence: '0.9',
		note: null,
		evidence: EVIDENCE,
		...facts
	});
}

export function sampleMeasure(facts: Partial<Measure>): Measure {
	return Measure.parse({
		measure_id: 'sample-M1',
		ordinal: 1,
		...PROMISE,
		secondary_codes: [],
		concreteness: null,
		evidence: EVIDENCE,
		...facts
	});
}

export function sampleExpected(facts: Record<string, unknown>): ExpectedReport {
	return ExpectedReport.parse({
		eval_object: 'department',
		budget_lines: [],
		scores: [],
		indicators: [],
		problems: [],
		measures: [],
		monitoring: [],
		headcounts: [],
		stated_ratios: [],
		must_not_extract: [],
		...facts
	});
}
