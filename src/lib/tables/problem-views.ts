import type { DerivedTable } from './derived-table.ts';

/** Statements, measures and what became of them. */
export const PROBLEM_VIEWS: readonly DerivedTable[] = [
	{
		// Which reports count in a problem frequency? Those read in full that have a problem section.
		name: 'v_problem_document',
		text: `
			CREATE TABLE v_problem_document AS
			SELECT doc_id, dept_id, fiscal_year, eval_object
			FROM document
			WHERE completeness = 'full' AND superseded_by IS NULL AND evaluator = 'self'
				AND problems_status IN ('stated', 'stated_none', 'blank')
		`
	},
	{
		// Which self-evaluations were read in full, and do they have a problem section?
		name: 'v_full_report',
		text: `
			CREATE TABLE v_full_report AS
			SELECT doc_id, dept_id, fiscal_year, eval_object, problems_status,
				coalesce(problems_status IN ('stated', 'stated_none', 'blank'), false) AS has_section
			FROM document
			WHERE completeness = 'full' AND superseded_by IS NULL AND evaluator = 'self'
		`
	},
	{
		// Which statements count? Stated problems of those reports, deduction reasons of every full self-evaluation.
		name: 'v_problem_statement',
		text: `
			CREATE TABLE v_problem_statement AS
			WITH answer AS (
				SELECT problem_id, max(confidence) AS confidence
				FROM problem_measure_link
				GROUP BY problem_id
			),
			reachable AS (
				SELECT
					score.doc_id,
					max(coalesce(score.base_max, scoring_scheme.base_max, score.max_score))::DOUBLE AS reachable_max
				FROM score
				JOIN document USING (doc_id)
				LEFT JOIN scoring_scheme ON scoring_scheme.scheme_id = document.scheme_id
				WHERE score.eval_object = 'department' AND score.evaluator = 'self'
				GROUP BY score.doc_id
			)
			SELECT
				problem.problem_id,
				problem.doc_id,
				document.dept_id,
				document.fiscal_year,
				document.eval_object,
				document.scheme_id,
				document.problems_status,
				problem.kind,
				problem.ordinal,
				problem.category_code,
				problem.category_l1,
				problem.cause_code,
				problem.text,
				problem.text_en,
				problem.points,
				reachable.reachable_max,
				coalesce(problem.kind = 'deduction_reason' AND problem.points <= 0.02, false) AS is_mechanical,
				problem.problem_id IN (
					SELECT quality_finding_record.record_id
					FROM quality_finding_record
					JOIN quality_finding USING (finding_id)
					WHERE quality_finding.rule_id = 'Q12'
				) AS is_unadmitted,
				problem.confidence,
				answer.confidence AS answer_confidence
			FROM problem
			JOIN document USING (doc_id)
			LEFT JOIN answer USING (problem_id)
			LEFT JOIN reachable USING (doc_id)
			WHERE document.completeness = 'full' AND document.superseded_by IS NULL
				AND document.evaluator = 'self'
				AND (
					problem.kind = 'deduction_reason'
					OR (problem.category_l1 <> 'UNX' AND document.problems_status IN ('stated', 'stated_none', 'blank'))
				)
		`
	},
	{
		// What became of each named problem a year later, and of the measure that answers it?
		name: 'v_follow_up',
		text: `
			CREATE TABLE v_follow_up AS
			WITH named AS (
				SELECT v_problem_statement.*
				FROM v_problem_statement
				JOIN v_department_document USING (doc_id)
				WHERE v_problem_statement.category_l1 <> 'UNX' AND NOT v_problem_statement.is_mechanical
			),
			next_said AS (
				SELECT
					doc_id,
					category_l1,
					count(*) FILTER (WHERE kind = 'stated_problem') AS next_stated,
					count(*) FILTER (WHERE kind = 'deduction_reason') AS next_deducted,
					sum(points)::DOUBLE AS next_points,
					string_agg(problem_id, ',' ORDER BY problem_id) AS next_record_ids
				FROM named
				GROUP BY doc_id, category_l1
			),
			answer AS (
				SELECT problem_id, arg_max(measure_id, confidence) AS measure_id
				FROM problem_measure_link
				WHERE confidence >= 0.6
				GROUP BY problem_id
			)
			SELECT
				named.problem_id,
				named.dept_id,
				named.fiscal_year,
				named.doc_id,
				named.scheme_id,
				named.kind,
				named.category_code,
				named.category_l1,
				named.text,
				named.text_en,
				named.points::DOUBLE AS points,
				indicator.weight::DOUBLE AS weight,
				answer.measure_id,
				measure.text AS measure,
				measure.text_en AS measure_en,
				CASE
					WHEN next_report.doc_id IS NULL THEN 'no_report'
					WHEN next_said.doc_id IS NOT NULL THEN 'came_back'
					WHEN next_report.problems_status IN ('stated', 'stated_none', 'blank') THEN 'not_seen'
					ELSE 'no_section'
				END AS outcome,
				next_report.doc_id AS next_doc_id,
				coalesce(next_said.next_stated, 0)::INTEGER AS next_stated,
				coalesce(next_said.next_deducted, 0)::INTEGER AS next_deducted,
				next_said.next_points,
				next_said.next_record_ids
			FROM named
			JOIN problem ON problem.problem_id = named.problem_id
			LEFT JOIN indicator ON indicator.indicator_id = problem.indicator_id
			LEFT JOIN answer ON answer.problem_id = named.problem_id
			LEFT JOIN measure ON measure.measure_id = answer.measure_id
			LEFT JOIN v_department_document AS next_report ON next_report.dept_id = named.dept_id
				AND next_report.fiscal_year = named.fiscal_year + 1
			LEFT JOIN next_said ON next_said.doc_id = next_report.doc_id
				AND next_said.category_l1 = named.category_l1
		`
	},
	{
		// Which measures do full self-evaluations promise, and is there a report of the year after?
		name: 'v_promised_measure',
		text: `
			CREATE TABLE v_promised_measure AS
			SELECT
				measure.measure_id,
				document.dept_id,
				document.fiscal_year,
				measure.doc_id,
				document.eval_object,
				measure.category_code,
				measure.category_l1,
				measure.concreteness,
				measure.text,
				measure.text_en,
				measure.measure_id NOT IN (SELECT measure_id FROM problem_measure_link) AS is_unlinked,
				next_report.doc_id AS next_doc_id
			FROM measure
			JOIN document ON document.doc_id = measure.doc_id
			LEFT JOIN v_department_document AS next_report ON next_report.dept_id = document.dept_id
				AND next_report.fiscal_year = document.fiscal_year + 1 AND document.eval_object = 'department'
			WHERE document.completeness = 'full' AND document.superseded_by IS NULL
				AND document.evaluator = 'self'
		`
	},
	{
		// Which two groups of problems does a report state together? `record_ids`: the problems that make the pair.
		name: 'v_stated_pair',
		text: `
			CREATE TABLE v_stated_pair AS
			WITH stated AS (
				SELECT problem_id, doc_id, dept_id, fiscal_year, category_l1
				FROM v_problem_statement
				WHERE kind = 'stated_problem'
			),
			together AS (
				SELECT
					one.doc_id, one.dept_id, one.fiscal_year, one.problem_id, one.category_l1 AS one_l1,
					other.category_l1 AS other_l1, other.problem_id AS other_id
				FROM stated AS one
				JOIN stated AS other ON other.doc_id = one.doc_id
				UNION ALL
				SELECT
					stated.doc_id, stated.dept_id, stated.fiscal_year, stated.problem_id, stated.category_l1,
					left(problem_secondary.category_code, 3), stated.problem_id
				FROM stated
				JOIN problem_secondary ON problem_secondary.problem_id = stated.problem_id
			),
			pair AS (
				SELECT doc_id, dept_id, fiscal_year, least(one_l1, other_l1) AS a, greatest(one_l1, other_l1) AS b,
					unnest([problem_id, other_id]) AS problem_id
				FROM together
				WHERE one_l1 <> other_l1 AND one_l1 <> 'UNX' AND other_l1 <> 'UNX'
			)
			SELECT doc_id, dept_id, fiscal_year, a, b, string_agg(DISTINCT problem_id, ',' ORDER BY problem_id) AS record_ids
			FROM pair
			GROUP BY doc_id, dept_id, fiscal_year, a, b
		`
	}
];
