import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

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
			department.dept_id,
			document.fiscal_year,
			coalesce(
				min(document.doc_id) FILTER (WHERE completeness = 'full' AND eval_object = 'department'),
				min(document.doc_id)
			) AS doc_id,
			min(document.doc_id) FILTER (WHERE completeness = 'full' AND eval_object = 'project')
				AS project_doc_id,
			bool_or(completeness = 'full' AND doc_kind = 'department_self_eval_table') AS has_table,
			bool_or(completeness = 'full' AND doc_kind = 'department_self_eval_report') AS has_report,
			bool_or(completeness = 'full' AND eval_object = 'project') AS has_project,
			count(*) FILTER (WHERE completeness = 'partial')::INTEGER AS partial
		FROM document
		JOIN department ON department.dept_id = document.dept_id
		WHERE ${departmentYearWhere(filter)}
		GROUP BY department.dept_id, document.fiscal_year
		ORDER BY department.dept_id, document.fiscal_year
	`
});
