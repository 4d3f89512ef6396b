import { z } from 'zod';
import type { Statement } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { ProblemKind } from '../schema/codes.ts';
import type { ViewFilter as Filter } from '../schema/default-filter.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { categoryWhere, departmentYearWhere } from './view-filter-where.ts';

/** What the next year's report of the department says of the same level-1 category. */
export const Outcome = z.enum(['came_back', 'not_seen', 'no_section', 'no_report']);
export type Outcome = z.output<typeof Outcome>;

/** Each named statement of a department's report with the next year's report and what that says. */
function followed(filter: Filter): Statement {
	return sql`
		WITH named AS (
			SELECT v_problem_statement.*
			FROM v_problem_statement
			JOIN v_department_document USING (doc_id)
			WHERE v_problem_statement.category_l1 <> 'UNX' AND NOT v_problem_statement.is_mechanical
		),
		next_said AS (
			SELECT
				doc_id AS said_doc,
				category_l1 AS said_l1,
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
		),
		followed AS (
			SELECT
				named.*,
				answer.measure_id,
				next_report.next_doc_id,
				next_said.next_stated,
				next_said.next_deducted,
				next_said.next_points,
				next_said.next_record_ids,
				CASE
					WHEN next_report.next_doc_id IS NULL THEN 'no_report'
					WHEN next_said.said_doc IS NOT NULL THEN 'came_back'
					WHEN next_report.next_status IN ('stated', 'stated_none', 'blank') THEN 'not_seen'
					ELSE 'no_section'
				END AS outcome
			FROM named
			JOIN department ON department.dept_id = named.dept_id
			LEFT JOIN answer ON answer.problem_id = named.problem_id
			LEFT JOIN (
				SELECT dept_id AS of_dept, fiscal_year - 1 AS of_year, doc_id AS next_doc_id,
					problems_status AS next_status
				FROM v_department_document
			) AS next_report ON of_dept = named.dept_id AND of_year = named.fiscal_year
			LEFT JOIN next_said ON said_doc = next_report.next_doc_id AND said_l1 = named.category_l1
			WHERE ${departmentYearWhere(filter)} AND ${categoryWhere(filter)}
		)
	`;
}

const ProblemFollowUpRow = z.strictObject({
	problem_id: z.string(),
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	scheme_id: z.string().nullable(),
	kind: ProblemKind,
	category_code: z.string(),
	category_l1: z.string(),
	text: z.string(),
	text_en: z.string().nullable(),
	/** Points lost, and of how many; null where not printed or not lost. */
	points: z.number().nullable(),
	weight: z.number().nullable(),
	/** The surest measure at 0.6 or more. */
	measure_id: z.string().nullable(),
	measure: z.string().nullable(),
	measure_en: z.string().nullable(),
	outcome: Outcome,
	next_doc_id: z.string().nullable(),
	next_stated: z.int(),
	next_deducted: z.int(),
	next_points: z.number().nullable(),
	next_record_ids: z.string().nullable()
});

/** More problems than these are counted by category instead. */
export const FOLLOW_UPS_ONE_BY_ONE = 40;

/** What became of each problem a year later, and of the measure that answers it? As many as can be shown one by one. */
export const problemFollowUps = defineQuery({
	name: 'problemFollowUps',
	params: ViewFilter,
	row: ProblemFollowUpRow,
	comparability: {
		basis: null,
		scheme: { column: 'scheme_id' },
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: null,
		period: { is: 'year' }
	},
	statement: (filter) => sql`
		${followed(filter)}
		SELECT
			followed.problem_id,
			followed.dept_id,
			followed.fiscal_year,
			followed.doc_id,
			document.scheme_id,
			followed.kind,
			followed.category_code,
			followed.category_l1,
			problem.text,
			problem.text_en,
			followed.points::DOUBLE AS points,
			indicator.weight::DOUBLE AS weight,
			followed.measure_id,
			measure.text AS measure,
			measure.text_en AS measure_en,
			followed.outcome,
			followed.next_doc_id,
			coalesce(followed.next_stated, 0)::INTEGER AS next_stated,
			coalesce(followed.next_deducted, 0)::INTEGER AS next_deducted,
			followed.next_points,
			followed.next_record_ids
		FROM followed
		JOIN document ON document.doc_id = followed.doc_id
		JOIN problem ON problem.problem_id = followed.problem_id
		LEFT JOIN indicator ON indicator.indicator_id = problem.indicator_id
		LEFT JOIN measure ON measure.measure_id = followed.measure_id
		ORDER BY followed.outcome = 'no_report', followed.fiscal_year, followed.dept_id,
			followed.outcome, followed.problem_id
		LIMIT ${FOLLOW_UPS_ONE_BY_ONE}
	`
});
export type ProblemFollowUp = RowOf<typeof problemFollowUps>;

export const FollowUpCounts = z.strictObject({
	category_l1: z.string(),
	is_answered: z.boolean(),
	outcome: Outcome,
	problems: z.int()
});
export type FollowUpCounts = z.output<typeof FollowUpCounts>;

/** The same, counted: how many problems of each category, with and without a measure, had which outcome? */
export const followUpCounts = defineQuery({
	name: 'followUpCounts',
	params: ViewFilter,
	row: FollowUpCounts,
	comparability: null,
	statement: (filter) => sql`
		${followed(filter)}
		SELECT
			category_l1,
			measure_id IS NOT NULL AS is_answered,
			outcome,
			count(*)::INTEGER AS problems
		FROM followed
		GROUP BY category_l1, measure_id IS NOT NULL, outcome
		ORDER BY category_l1, is_answered, outcome
	`
});
