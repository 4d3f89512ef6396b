import { z } from 'zod';

/** The real reports, or the synthetic city 示例市. */
export const Dataset = z.enum(['public', 'demo']);
export type Dataset = z.output<typeof Dataset>;

/** What was published (handbook 2.1, and the kinds met in other provinces). */
export const DocKind = z.enum([
	'department_self_eval_report',
	'department_self_eval_table',
	'project_evaluation_result',
	'project_self_eval_report',
	'project_self_eval_table',
	'transfer_self_eval_report',
	'transfer_self_eval_table',
	'monitoring_table',
	'verification_report'
]);
export type DocKind = z.output<typeof DocKind>;

/** full: the whole report was read. partial: only its opening, so absence proves nothing. */
export const Completeness = z.enum(['full', 'partial']);

/** What is evaluated; unlike objects are never added, ranked or joined. */
export const EvalObject = z.enum(['department', 'project', 'monitoring']);
export type EvalObject = z.output<typeof EvalObject>;

/** Who gave the points. */
export const Evaluator = z.enum(['self', 'department', 'finance', 'third_party']);
export type Evaluator = z.output<typeof Evaluator>;

/** 本级 (own unit only), with subordinate units, or not said. */
export const UnitScope = z.enum(['own_unit', 'with_subordinates', 'unknown']);

/** Whether the report has a problem section, and what it says there. */
export const ProblemsStatus = z.enum([
	'stated',
	'stated_none',
	'blank',
	'no_section',
	'not_visible'
]);

export const AmountUnit = z.enum(['元', '万元', '亿元']);
export type AmountUnit = z.output<typeof AmountUnit>;

export const Flow = z.enum(['expenditure', 'income']);
export const LineScope = z.enum(['department', 'basic', 'project', 'project_item', 'three_public']);
/** Which breakdown a line belongs to: sums run inside one cut only. */
export const Cut = z.enum([
	'total',
	'by_source',
	'by_structure',
	'by_level',
	'by_econ',
	'by_item',
	'three_public',
	'part_current_year'
]);
export const FundSource = z.enum([
	'all',
	'fiscal_appropriation',
	'general_public_budget',
	'other_funds',
	'unspecified'
]);
export const BudgetLevel = z.enum(['all', 'own_level', 'transfer_to_districts', 'unspecified']);
export const EconClass = z.enum(['301', '302', '303', '310']);

/** What `budget_yuan` is: rates of different bases never share a series. */
export const BudgetBasis = z.enum([
	'initial',
	'adjusted',
	'full_year',
	'allocated',
	'received',
	'unspecified',
	'none'
]);
export type BudgetBasis = z.output<typeof BudgetBasis>;

/** Bands of the normalised self-score in percent, lower bound inside: narrow where self-scores crowd. */
export const ScoreBand = z.enum(['under-90', '90-95', '95-98', '98-99', '99-100']);
export type ScoreBand = z.output<typeof ScoreBand>;

export const ActualKind = z.enum(['executed', 'final_account', 'unspecified']);
export const Grade = z.enum(['优', '良', '中', '差']);

/** A problem the report admits, or the reason for lost points: counted apart. */
export const ProblemKind = z.enum(['stated_problem', 'deduction_reason']);
export type ProblemKind = z.output<typeof ProblemKind>;
export const ClassifiedBy = z.enum(['rule', 'person']);
export const Concreteness = z.enum(['concrete', 'general']);
export const LinkKind = z.enum(['explicit', 'inferred']);

export const OutputKind = z.enum([
	'workload',
	'result',
	'input',
	'award',
	'finance',
	'forecast',
	'rank',
	'negative_event'
]);
/** How exact a printed quantity is; a range is written range:2-3. */
export const Qualifier = z.union([
	z.enum(['exact', 'at_least', 'about', 'about_below']),
	z.string().regex(/^range:\d+(\.\d+)?-\d+(\.\d+)?$/)
]);

/** Printed percentages that are not the rate of a budget line. */
export const RatioCode = z.enum([
	'budget_completion_rate',
	'annual_average_execution_rate',
	'revenue_budget_final_variance_rate',
	'public_expense_control_rate',
	'three_public_control_rate',
	'gov_procurement_execution_rate',
	'fixed_asset_utilisation_rate',
	'carryover_rate',
	'property_occupancy_rate',
	'funds_received_rate',
	'target_completion_rate',
	'other'
]);
export const Comparator = z.enum(['=', '>', '<', '≥', '≤', 'text']);

export const HeadcountCategory = z.enum([
	'units_in_scope',
	'establishment_total',
	'establishment_civil_servant',
	'establishment_support_worker',
	'leader_posts_chief',
	'leader_posts_deputy',
	'internal_divisions',
	'in_post_total',
	'in_post_established',
	'in_post_civil_servant',
	'in_post_support_worker',
	'in_post_contract_employee',
	'outsourced_labour',
	'retired',
	'retired_total',
	'retired_cadre_lixiu',
	'self_eval_working_groups'
]);

/** error: a number cannot be used as printed. warning: a reader must be told. info: context. */
export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.output<typeof Severity>;
export const RuleId = z.string().regex(/^Q(0[1-9]|[1-3]\d|4[01])$/);

export const RegionLevel = z.enum(['province', 'prefecture', 'county']);
/** Peer group of a department. */
export const DeptKind = z.enum([
	'liaison_office',
	'government_office',
	'bureau',
	'provincial_department',
	'highway_agency',
	'development_zone_committee',
	'archives',
	'womens_federation',
	'disabled_persons_federation',
	'school',
	'library',
	'economic_bureau',
	'social_bureau',
	'construction_bureau',
	'justice_bureau',
	'public_institution'
]);
export type DeptKind = z.output<typeof DeptKind>;

export const CauseCode = z.enum(['EXT-01', 'EXT-02', 'EXT-03', 'EXT-04', 'EXT-05']);
