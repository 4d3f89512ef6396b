import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

export const ThreePublicControl = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	budget_yuan: z.number().nullable(),
	actual_yuan: z.number().nullable(),
	control_pct: z.number(),
	is_stated: z.boolean()
});
export type ThreePublicControl = z.output<typeof ThreePublicControl>;

/** Who spent more than the budget for the three public expenses (“三公”)? */
export const threePublicControl = defineQuery({
	name: 'threePublicControl',
	params: ViewFilter,
	row: ThreePublicControl,
	comparability: null,
	statement: (filter) => sql`
		WITH control AS (
			SELECT
				doc_id,
				budget_yuan::DOUBLE AS budget_yuan,
				actual_yuan::DOUBLE AS actual_yuan,
				round(100 * actual_yuan::DOUBLE / nullif(budget_yuan::DOUBLE, 0), 6) AS control_pct,
				false AS is_stated
			FROM budget_line
			WHERE scope = 'three_public' AND is_primary
			UNION ALL
			SELECT doc_id, NULL, NULL, value_pct::DOUBLE, true
			FROM stated_ratio
			WHERE ratio_code = 'three_public_control_rate' AND comparator = '='
				AND doc_id NOT IN (SELECT doc_id FROM budget_line WHERE scope = 'three_public' AND is_primary)
		)
		SELECT
			dept_id, fiscal_year, doc_id,
			budget_yuan, actual_yuan, control_pct, is_stated
		FROM v_department_document
		JOIN department USING (dept_id)
		JOIN control USING (doc_id)
		WHERE control_pct IS NOT NULL AND ${departmentYearWhere(filter)}
		ORDER BY fiscal_year, dept_id
	`
});
