import { z } from 'zod';
import { among, sql } from '../database/sql.ts';
import type { Statement } from '../database/database.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { ownYearWhere } from './view-filter-where.ts';

export const CategoryPair = z.strictObject({
	/** Two level-1 categories, the smaller code first. */
	a: z.string(),
	b: z.string(),
	documents: z.int(),
	/** The only report, where there is one, with its department, year and statements between commas. */
	doc_id: z.string().nullable(),
	dept_id: z.string().nullable(),
	fiscal_year: z.int().nullable(),
	record_ids: z.string().nullable()
});
export type CategoryPair = z.output<typeof CategoryPair>;

/** The part that keeps the pairs with a group of a filter's categories. */
function eitherGroupWhere({ categories }: ViewFilter): Statement {
	if (categories.length === 0) return sql`true`;
	const groups = categories.map((code) => code.slice(0, 3));
	return sql`(a IN (${among(groups)}) OR b IN (${among(groups)}))`;
}

/**
 * Which level-1 categories occur together in one report's problem section? Two problems of the report, or the
 * primary and a secondary category of one problem; of the secondary categories of different problems nothing is said.
 */
export const categoryPairs = defineQuery({
	name: 'categoryPairs',
	params: ViewFilter,
	row: CategoryPair,
	comparability: null,
	statement: (filter) => sql`
		SELECT
			a,
			b,
			count(*)::INTEGER AS documents,
			CASE WHEN count(*) = 1 THEN min(doc_id) END AS doc_id,
			CASE WHEN count(*) = 1 THEN min(dept_id) END AS dept_id,
			CASE WHEN count(*) = 1 THEN min(fiscal_year) END AS fiscal_year,
			CASE WHEN count(*) = 1 THEN min(record_ids) END AS record_ids
		FROM v_stated_pair
		WHERE ${ownYearWhere(filter)} AND ${eitherGroupWhere(filter)}
		GROUP BY a, b
		ORDER BY documents DESC, a, b
	`
});
