import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ProblemKind } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { categoryWhere, departmentYearWhere } from './view-filter-where.ts';

export const ProblemsByCategoryYear = z.strictObject({
	category_l1: z.string(),
	fiscal_year: z.int(),
	kind: ProblemKind,
	documents: z.int(),
	statements: z.int(),
	/** The only report, where there is one. */
	doc_id: z.string().nullable()
});
export type ProblemsByCategoryYear = z.output<typeof ProblemsByCategoryYear>;

/** How many reports state each category of problem in each year, and how many give it as a reason for lost points? */
export const problemsByCategoryYear = defineQuery({
	name: 'problemsByCategoryYear',
	params: ViewFilter,
	row: ProblemsByCategoryYear,
	comparability: null,
	statement: (filter) => sql`
		SELECT
			category_l1,
			fiscal_year,
			v_problem_statement.kind,
			count(DISTINCT doc_id)::INTEGER AS documents,
			count(*)::INTEGER AS statements,
			CASE WHEN count(DISTINCT doc_id) = 1 THEN min(doc_id) END AS doc_id
		FROM v_problem_statement
		JOIN department USING (dept_id)
		WHERE ${departmentYearWhere(filter)} AND ${categoryWhere(filter)}
		GROUP BY category_l1, fiscal_year, v_problem_statement.kind
		ORDER BY category_l1, fiscal_year, v_problem_statement.kind
	`
});
