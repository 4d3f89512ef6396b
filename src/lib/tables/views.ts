import type { DerivedTable } from './derived-table.ts';
import { FINDING_VIEWS } from './finding-views.ts';
import { MONEY_VIEWS } from './money-views.ts';
import { PROBLEM_VIEWS } from './problem-views.ts';
import { SCORE_VIEWS } from './score-views.ts';

/** Department-years: which report speaks for each, and what it comes to. */
const DEPARTMENT_VIEWS: readonly DerivedTable[] = [
	{
		// Which department total does each report state, and on which lines does it stand? A total line first, else the sum of one cut.
		name: 'v_department_money',
		text: `
			CREATE TABLE v_department_money AS
			WITH total AS (
				SELECT doc_id, line_id, line_id AS line_ids, budget_basis, initial_yuan, budget_yuan, actual_yuan,
					precision_yuan, rate_stated_pct, unit_stated, unit_effective
				FROM budget_line
				WHERE flow = 'expenditure' AND scope = 'department' AND cut = 'total' AND is_primary
			),
			by_source AS (
				SELECT doc_id, min(line_id) AS line_id,
					string_agg(line_id, ',' ORDER BY length(line_id), line_id) AS line_ids,
					min(budget_basis) AS budget_basis,
					sum(initial_yuan)::DECIMAL(18,2) AS initial_yuan,
					sum(budget_yuan)::DECIMAL(18,2) AS budget_yuan,
					sum(actual_yuan)::DECIMAL(18,2) AS actual_yuan,
					max(precision_yuan) AS precision_yuan, max(rate_stated_pct) AS rate_stated_pct,
					min(unit_stated) AS unit_stated, min(unit_effective) AS unit_effective
				FROM budget_line
				WHERE flow = 'expenditure' AND scope = 'department' AND cut = 'by_source' AND is_primary
				GROUP BY doc_id
				HAVING count(DISTINCT budget_basis) = 1
			),
			by_structure AS (
				SELECT doc_id, sum(actual_yuan)::DECIMAL(18,2) AS actual_yuan,
					string_agg(line_id, ',' ORDER BY length(line_id), line_id) AS line_ids
				FROM budget_line
				WHERE flow = 'expenditure' AND cut = 'by_structure' AND scope IN ('basic', 'project') AND is_primary
				GROUP BY doc_id
				HAVING count(*) = 2 AND count(actual_yuan) = 2
			)
			SELECT
				doc_id,
				coalesce(total.line_id, by_source.line_id) AS line_id,
				concat_ws(',',
					coalesce(total.line_ids, by_source.line_ids),
					CASE WHEN total.doc_id IS NOT NULL AND total.actual_yuan IS NULL THEN by_structure.line_ids END
				) AS line_ids,
				coalesce(total.budget_basis, by_source.budget_basis) AS budget_basis,
				CASE WHEN total.doc_id IS NULL THEN by_source.initial_yuan ELSE total.initial_yuan END AS initial_yuan,
				CASE WHEN total.doc_id IS NULL THEN by_source.budget_yuan ELSE total.budget_yuan END AS budget_yuan,
				coalesce(
					CASE WHEN total.doc_id IS NULL THEN by_source.actual_yuan ELSE total.actual_yuan END,
					by_structure.actual_yuan
				) AS actual_yuan,
				total.doc_id IS NOT NULL AND total.actual_yuan IS NULL AND by_structure.actual_yuan IS NOT NULL
					AS actual_is_derived,
				CASE WHEN total.doc_id IS NULL THEN by_source.precision_yuan ELSE total.precision_yuan END
					AS precision_yuan,
				CASE WHEN total.doc_id IS NULL THEN by_source.rate_stated_pct ELSE total.rate_stated_pct END
					AS rate_stated_pct,
				coalesce(total.unit_stated, by_source.unit_stated)
					<> coalesce(total.unit_effective, by_source.unit_effective) AS unit_is_corrected
			FROM total
			FULL JOIN by_source USING (doc_id)
			LEFT JOIN by_structure USING (doc_id)
		`
	},
	{
		// Whom may a department be measured against? Those of the same kind and level of region.
		name: 'v_peer_group',
		text: `
			CREATE TABLE v_peer_group AS
			SELECT
				department.dept_id,
				department.kind,
				region.level AS region_level,
				department.kind || '/' || region.level AS peer_group
			FROM department
			JOIN region ON region.region_code = department.region_code
		`
	},
	{
		// Which report speaks for a department in a year? A full self-evaluation; the table before the narrative.
		name: 'v_department_document',
		text: `
			CREATE TABLE v_department_document AS
			SELECT doc_id, dept_id, fiscal_year, scheme_id, problems_status, doc_kind, unit_scope
			FROM (
				SELECT doc_id, dept_id, fiscal_year, scheme_id, problems_status, doc_kind, unit_scope,
					row_number() OVER (
						PARTITION BY dept_id, fiscal_year
						ORDER BY CASE doc_kind WHEN 'department_self_eval_table' THEN 0 ELSE 1 END, doc_id
					) AS preference
				FROM document
				WHERE eval_object = 'department' AND evaluator = 'self' AND completeness = 'full'
					AND superseded_by IS NULL
					AND doc_kind IN ('department_self_eval_table', 'department_self_eval_report')
			) AS ranked
			WHERE preference = 1
		`
	},
	{
		// What does each department-year come to: money, rate, score, and how far each may be compared?
		name: 'v_dept_year',
		text: `
			CREATE TABLE v_dept_year AS
			SELECT
				v_department_document.dept_id,
				v_department_document.fiscal_year,
				v_department_document.doc_id,
				v_department_document.doc_kind,
				v_department_document.problems_status,
				v_department_document.unit_scope,
				v_peer_group.kind,
				v_peer_group.region_level,
				v_department_money.line_id,
				v_department_money.line_ids,
				v_department_money.budget_basis,
				v_department_money.initial_yuan,
				v_department_money.budget_yuan,
				v_department_money.actual_yuan,
				coalesce(v_department_money.actual_is_derived, false) AS actual_is_derived,
				coalesce(v_department_money.unit_is_corrected, false) AS unit_is_corrected,
				v_department_money.precision_yuan,
				v_department_money.rate_stated_pct,
				CASE WHEN v_department_money.budget_basis IN ('full_year', 'adjusted', 'unspecified')
					THEN round(100 * v_department_money.actual_yuan::DOUBLE
						/ nullif(v_department_money.budget_yuan::DOUBLE, 0), 6)
				END AS execution_pct,
				round(100 * v_department_money.actual_yuan::DOUBLE
					/ nullif(v_department_money.initial_yuan::DOUBLE, 0), 6) AS vs_initial_pct,
				score.score_id,
				score.score,
				score.max_score,
				score.points_lost,
				coalesce(score.base_max, scoring_scheme.base_max) AS base_max,
				coalesce(score.base_max, scoring_scheme.base_max, score.max_score) AS reachable_max,
				score.normalized_pct,
				CASE
					WHEN score.normalized_pct IS NULL THEN NULL
					WHEN score.normalized_pct < 90 THEN 'under-90'
					WHEN score.normalized_pct < 95 THEN '90-95'
					WHEN score.normalized_pct < 98 THEN '95-98'
					WHEN score.normalized_pct < 99 THEN '98-99'
					ELSE '99-100'
				END AS score_band,
				scoring_scheme.scheme_id,
				scoring_scheme.comparable_group,
				coalesce(v_report_errors.money_errors, 0) AS money_errors,
				coalesce(v_report_errors.score_errors, 0) AS score_errors
			FROM v_department_document
			JOIN v_peer_group USING (dept_id)
			LEFT JOIN v_report_errors USING (doc_id)
			LEFT JOIN v_department_money USING (doc_id)
			LEFT JOIN score ON score.doc_id = v_department_document.doc_id
				AND score.eval_object = 'department' AND score.evaluator = 'self'
			LEFT JOIN scoring_scheme ON scoring_scheme.scheme_id = v_department_document.scheme_id
		`
	}
];

/**
 * Derived rows shared by many questions, computed once on both engines after the tables are loaded: a filter change
 * asks twenty questions in a few milliseconds, which leaves no time for joins. Later ones build on earlier ones.
 */
export const VIEWS: readonly DerivedTable[] = [
	...FINDING_VIEWS,
	...DEPARTMENT_VIEWS,
	...MONEY_VIEWS,
	...SCORE_VIEWS,
	...PROBLEM_VIEWS
];
