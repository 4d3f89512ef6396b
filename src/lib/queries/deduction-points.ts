import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { categoryWhere, departmentYearWhere } from './view-filter-where.ts';

export const DeductionPoints = z.strictObject({
	category_l1: z.string(),
	deductions: z.int(),
	documents: z.int(),
	/** Deductions of at most 0.02 points: rounding of a proportional score. */
	mechanical: z.int(),
	/** Points as printed, and of these the mechanical ones. */
	points: z.number().nullable(),
	mechanical_points: z.number(),
	/** Points out of 100 reachable ones; null where a report's maximum is unknown. */
	points_of_100: z.number().nullable(),
	without_points: z.int()
});
export type DeductionPoints = z.output<typeof DeductionPoints>;

/** How many points did department reports lose to each category? */
export const deductionPoints = defineQuery({
	name: 'deductionPoints',
	params: ViewFilter,
	row: DeductionPoints,
	comparability: null,
	statement: (filter) => sql`
		WITH reachable AS (
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
			category_l1,
			count(*)::INTEGER AS deductions,
			count(DISTINCT doc_id)::INTEGER AS documents,
			(count(*) FILTER (WHERE is_mechanical))::INTEGER AS mechanical,
			sum(points)::DOUBLE AS points,
			coalesce(sum(points) FILTER (WHERE is_mechanical), 0)::DOUBLE AS mechanical_points,
			CASE WHEN count(*) = count(points * reachable_max)
				THEN sum(100 * points::DOUBLE / nullif(reachable_max, 0)) END AS points_of_100,
			(count(*) - count(points))::INTEGER AS without_points
		FROM v_problem_statement
		JOIN department USING (dept_id)
		LEFT JOIN reachable USING (doc_id)
		WHERE v_problem_statement.kind = 'deduction_reason' AND eval_object = 'department'
			AND ${departmentYearWhere(filter)} AND ${categoryWhere(filter)}
		GROUP BY category_l1
		ORDER BY category_l1
	`
});
