import { z } from 'zod';

const Value = z.union([z.string(), z.number(), z.null()]);
/** One expected value, or several of which any is right. */
const Alternatives = z.union([Value, z.array(Value)]).optional();
export type Expected = z.output<typeof Alternatives>;

const ExpectedLine = z.object({
	flow: Alternatives,
	scope: Alternatives,
	item_name: Alternatives,
	fund_source: Alternatives,
	econ_class: Alternatives,
	budget_level: Alternatives,
	cut: Alternatives,
	budget_basis: Alternatives,
	initial_yuan: Alternatives,
	adjusted_yuan: Alternatives,
	budget_yuan: Alternatives,
	actual_yuan: Alternatives,
	rate_stated_pct: Alternatives,
	adjusted_is_derived: z.boolean().optional(),
	optional: z.boolean().optional()
});
export type ExpectedLine = z.output<typeof ExpectedLine>;

const ExpectedComponent = z.object({
	name_zh: z.string(),
	max_score: Alternatives,
	score: Alternatives
});

const ExpectedScore = z.object({
	eval_object: z.string(),
	object_name: Alternatives,
	evaluator: Alternatives,
	score: Alternatives,
	grade_stated: Alternatives,
	components: z.array(ExpectedComponent).default([]),
	optional: z.boolean().optional()
});
export type ExpectedScore = z.output<typeof ExpectedScore>;

const ExpectedIndicator = z.object({
	name_zh: z.string(),
	l1_name: Alternatives,
	l2_name: Alternatives,
	weight: Alternatives,
	score: Alternatives,
	optional: z.boolean().optional()
});
export type ExpectedIndicator = z.output<typeof ExpectedIndicator>;

const ExpectedProblem = z.object({
	kind: z.enum(['stated_problem', 'deduction_reason']).default('stated_problem'),
	category_code: Alternatives,
	text: z.string(),
	points: Alternatives,
	optional: z.boolean().optional()
});
export type ExpectedProblem = z.output<typeof ExpectedProblem>;

const ExpectedMeasure = z.object({
	category_code: Alternatives,
	text: z.string(),
	optional: z.boolean().optional()
});
export type ExpectedMeasure = z.output<typeof ExpectedMeasure>;

const ExpectedSnapshot = z.object({
	scope: z.string(),
	as_of: Alternatives,
	spent_yuan: Alternatives,
	progress_stated_pct: Alternatives,
	self_score: Alternatives
});
export type ExpectedSnapshot = z.output<typeof ExpectedSnapshot>;

const Forbidden = z.object({
	text: z.string(),
	why: z.string(),
	/** Seeds name forbidden texts without a check. */
	check: z.enum(['anywhere', 'money', 'actual', 'score', 'year', 'ratio']).optional(),
	value: Value.optional(),
	value_yuan: z.string().optional()
});
export type Forbidden = z.output<typeof Forbidden>;

/** What a careful clerk records from one report. A list stands for alternatives; a missing amount is not printed. */
export const ExpectedReport = z.object({
	layout: z.string().optional(),
	doc_kind: Alternatives,
	dept_name_zh: Alternatives,
	fiscal_year: Alternatives,
	eval_object: z.string(),
	eval_object_name: Alternatives,
	evaluator: Alternatives,
	grade_stated: Alternatives,
	problems_status: Alternatives,
	report_date: Alternatives,
	published_on: Alternatives,
	/** Set where rows lose points without a printed reason: what is made of them counts neither way. */
	ignore_extra_deductions: z.boolean().optional(),
	basis_document: Alternatives,
	budget_lines: z.array(ExpectedLine),
	scores: z.array(ExpectedScore),
	indicators: z.array(ExpectedIndicator),
	problems: z.array(ExpectedProblem),
	measures: z.array(ExpectedMeasure),
	monitoring: z.array(ExpectedSnapshot),
	headcounts: z.array(
		z.object({ category: Alternatives, value: Alternatives, optional: z.boolean().optional() })
	),
	stated_ratios: z.array(
		z.object({
			ratio_code: Alternatives,
			value_pct: Alternatives,
			optional: z.boolean().optional()
		})
	),
	must_not_extract: z.array(Forbidden)
});
export type ExpectedReport = z.output<typeof ExpectedReport>;
