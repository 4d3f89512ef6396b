import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

export const ScoreByDepartmentYear = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	score: z.number().nullable(),
	max_score: z.number().nullable(),
	points_lost: z.number().nullable(),
	reachable_max: z.number().nullable(),
	base_is_assumed: z.boolean(),
	normalized_pct: z.number().nullable(),
	comparable_group: z.string(),
	scheme_first_year: z.int().nullable()
});
export type ScoreByDepartmentYear = z.output<typeof ScoreByDepartmentYear>;

/**
 * What did each department score itself in each year, of how many reachable points, under which scheme?
 * A report without a known scheme is a group of its own: it compares with nothing.
 */
export const scoreByDepartmentYear = defineQuery({
	name: 'scoreByDepartmentYear',
	params: ViewFilter,
	row: ScoreByDepartmentYear,
	statement: (filter) => sql`
		SELECT
			dept_id,
			fiscal_year,
			doc_id,
			score::DOUBLE AS score,
			max_score::DOUBLE AS max_score,
			points_lost::DOUBLE AS points_lost,
			v_dept_year.reachable_max::DOUBLE AS reachable_max,
			score_id IS NOT NULL AND v_dept_year.base_max IS NULL AS base_is_assumed,
			normalized_pct::DOUBLE AS normalized_pct,
			coalesce(v_dept_year.comparable_group, doc_id) AS comparable_group,
			scoring_scheme.first_year AS scheme_first_year
		FROM v_dept_year
		JOIN department USING (dept_id)
		LEFT JOIN scoring_scheme ON scoring_scheme.scheme_id = v_dept_year.scheme_id
		WHERE ${departmentYearWhere(filter)}
		ORDER BY dept_id, fiscal_year
	`
});
