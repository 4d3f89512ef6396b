import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ProblemKind } from '../schema/codes.ts';
import { categoryColumn, LeveledFilter } from './category-level.ts';
import { fewIds } from './few-ids.ts';
import { defineQuery } from './define-query.ts';
import { categoryWhere, ownYearWhere } from './view-filter-where.ts';

export const ProblemsByCategoryYear = z.strictObject({
	/** Code of the level asked for. */
	category: z.string(),
	fiscal_year: z.int(),
	kind: ProblemKind,
	documents: z.int(),
	statements: z.int(),
	/** The only report, where there is one. */
	doc_id: z.string().nullable(),
	/** The statements, between commas, where there are few. */
	record_ids: z.string().nullable()
});
export type ProblemsByCategoryYear = z.output<typeof ProblemsByCategoryYear>;

/** More statements than these are listed, not proved one by one. */
const PROOFS_SHOWN = 3;

/** How many reports state each category of problem in each year, and how many give it as a reason for lost points? */
export const problemsByCategoryYear = defineQuery({
	name: 'problemsByCategoryYear',
	params: LeveledFilter,
	row: ProblemsByCategoryYear,
	comparability: null,
	statement: (filter) => sql`
		SELECT
			${categoryColumn(filter.level)} AS category,
			fiscal_year,
			kind,
			count(DISTINCT doc_id)::INTEGER AS documents,
			count(*)::INTEGER AS statements,
			CASE WHEN count(DISTINCT doc_id) = 1 THEN min(doc_id) END AS doc_id,
			${fewIds(sql`problem_id`, PROOFS_SHOWN)} AS record_ids
		FROM v_problem_statement
		WHERE ${ownYearWhere(filter)} AND ${categoryWhere(filter)}
		GROUP BY ${categoryColumn(filter.level)}, fiscal_year, kind
		ORDER BY category, fiscal_year, kind
	`
});
