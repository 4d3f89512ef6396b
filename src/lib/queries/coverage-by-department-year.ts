import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { ownYearWhere } from './view-filter-where.ts';

export const CoverageByDepartmentYear = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string().nullable(),
	has_table: z.boolean(),
	has_report: z.boolean(),
	project_doc_id: z.string().nullable(),
	has_project: z.boolean(),
	partial: z.int()
});
export type CoverageByDepartmentYear = z.output<typeof CoverageByDepartmentYear>;

/** What do we actually have for each department and year: a table, a report, a project report, or only an opening? */
export const coverageByDepartmentYear = defineQuery({
	name: 'coverageByDepartmentYear',
	params: ViewFilter,
	row: CoverageByDepartmentYear,
	comparability: null,
	statement: (filter) => sql`
		SELECT
			dept_id,
			fiscal_year,
			coalesce(
				min(doc_id) FILTER (WHERE completeness = 'full' AND eval_object = 'department'),
				min(doc_id)
			) AS doc_id,
			min(doc_id) FILTER (WHERE completeness = 'full' AND eval_object = 'project') AS project_doc_id,
			bool_or(completeness = 'full' AND doc_kind = 'department_self_eval_table') AS has_table,
			bool_or(completeness = 'full' AND doc_kind = 'department_self_eval_report') AS has_report,
			bool_or(completeness = 'full' AND eval_object = 'project') AS has_project,
			count(*) FILTER (WHERE completeness = 'partial')::INTEGER AS partial
		FROM document
		WHERE ${ownYearWhere(filter)}
		GROUP BY dept_id, fiscal_year
		ORDER BY dept_id, fiscal_year
	`
});
