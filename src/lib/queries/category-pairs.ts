import { z } from 'zod';
import { sql } from '../database/sql.ts';
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
			count(DISTINCT doc_id)::INTEGER AS documents,
			CASE WHEN count(DISTINCT doc_id) = 1 THEN min(doc_id) END AS doc_id,
			CASE WHEN count(DISTINCT doc_id) = 1 THEN min(dept_id) END AS dept_id,
			CASE WHEN count(DISTINCT doc_id) = 1 THEN min(fiscal_year) END AS fiscal_year,
			CASE WHEN count(DISTINCT doc_id) = 1 THEN string_agg(problem_id, ',' ORDER BY problem_id) END
				AS record_ids
		FROM v_stated_pair
		WHERE ${ownYearWhere(filter)}
			AND (
				${filter.categories.length} = 0
				OR a IN (${filter.categories.map((code) => code.slice(0, 3))})
				OR b IN (${filter.categories.map((code) => code.slice(0, 3))})
			)
		GROUP BY a, b
		ORDER BY documents DESC, a, b
	`
});
