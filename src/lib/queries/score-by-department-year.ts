import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

export const ScoreByDepartmentYear = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	score_id: z.string().nullable(),
	score: z.number().nullable(),
	points_lost: z.number().nullable(),
	reachable_max: z.number().nullable(),
	base_is_assumed: z.boolean(),
	normalized_pct: z.number().nullable(),
	comparable_group: z.string()
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
	comparability: null,
	statement: (filter) => sql`
		SELECT
			dept_id,
			fiscal_year,
			doc_id,
			score_id,
			score::DOUBLE AS score,
			points_lost::DOUBLE AS points_lost,
			reachable_max::DOUBLE AS reachable_max,
			score_id IS NOT NULL AND base_max IS NULL AS base_is_assumed,
			normalized_pct::DOUBLE AS normalized_pct,
			coalesce(comparable_group, doc_id) AS comparable_group
		FROM v_dept_year
		JOIN department USING (dept_id)
		WHERE ${departmentYearWhere(filter)}
		ORDER BY dept_id, fiscal_year
	`
});
