import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

export const ProblemSectionsByYear = z.strictObject({
	fiscal_year: z.int(),
	full_documents: z.int(),
	with_section: z.int(),
	project_sections: z.int(),
	stated_none: z.int()
});
export type ProblemSectionsByYear = z.output<typeof ProblemSectionsByYear>;

/** How many reports read in full are there each year, and how many of them have a problem section? */
export const problemSectionsByYear = defineQuery({
	name: 'problemSectionsByYear',
	params: ViewFilter,
	row: ProblemSectionsByYear,
	comparability: null,
	statement: (filter) => sql`
		SELECT
			document.fiscal_year,
			count(*)::INTEGER AS full_documents,
			count(section.doc_id)::INTEGER AS with_section,
			(count(section.doc_id) FILTER (WHERE document.eval_object = 'project'))::INTEGER
				AS project_sections,
			(count(*) FILTER (WHERE document.problems_status = 'stated_none'))::INTEGER AS stated_none
		FROM document
		JOIN department ON department.dept_id = document.dept_id
		LEFT JOIN (SELECT doc_id FROM v_problem_document) AS section ON section.doc_id = document.doc_id
		WHERE document.completeness = 'full' AND document.superseded_by IS NULL
			AND document.evaluator = 'self'
			AND ${departmentYearWhere(filter)}
		GROUP BY document.fiscal_year
		ORDER BY document.fiscal_year
	`
});
