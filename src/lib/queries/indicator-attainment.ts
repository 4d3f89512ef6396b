import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

export const IndicatorAttainment = z.strictObject({
	comparable_group: z.string(),
	name_norm: z.string(),
	attained_pct: z.number(),
	reports: z.int(),
	departments: z.int(),
	score: z.number(),
	weight: z.number(),
	ordinal: z.int(),
	doc_id: z.string().nullable()
});
export type IndicatorAttainment = z.output<typeof IndicatorAttainment>;

/**
 * Of each indicator shared by name, what share of its points did reports give themselves, and how many the same?
 * Only scored tables have such rows; `doc_id` names the report where there is one.
 */
export const indicatorAttainment = defineQuery({
	name: 'indicatorAttainment',
	params: ViewFilter,
	row: IndicatorAttainment,
	comparability: null,
	statement: (filter) => sql`
		WITH attained AS (
			SELECT
				coalesce(scoring_scheme.comparable_group, v_department_document.doc_id) AS comparable_group,
				indicator.name_norm,
				round(100 * indicator.score::DOUBLE / indicator.weight::DOUBLE, 2) AS attained_pct,
				indicator.score,
				indicator.weight,
				indicator.ordinal,
				v_department_document.dept_id,
				v_department_document.doc_id
			FROM indicator
			JOIN v_department_document ON v_department_document.doc_id = indicator.doc_id
			JOIN department ON department.dept_id = v_department_document.dept_id
			LEFT JOIN scoring_scheme ON scoring_scheme.scheme_id = v_department_document.scheme_id
			WHERE indicator.name_norm IS NOT NULL AND NOT indicator.is_bonus
				AND indicator.score IS NOT NULL AND indicator.weight > 0
				AND ${departmentYearWhere(filter)}
		)
		SELECT
			comparable_group,
			name_norm,
			attained_pct,
			count(*)::INTEGER AS reports,
			count(DISTINCT dept_id)::INTEGER AS departments,
			sum(score)::DOUBLE AS score,
			sum(weight)::DOUBLE AS weight,
			min(ordinal)::INTEGER AS ordinal,
			CASE WHEN count(*) = 1 THEN min(doc_id) END AS doc_id
		FROM attained
		GROUP BY comparable_group, name_norm, attained_pct
		ORDER BY comparable_group, name_norm, attained_pct
	`
});
