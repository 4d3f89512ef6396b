import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { categoryWhere, ownYearWhere } from './view-filter-where.ts';

export const UnclassifiedCounts = z.strictObject({
	statements: z.int(),
	/** Deductions without a stated reason (UNX). */
	unexplained: z.int(),
	/** Level 1 is clear, level 2 is not (-00). */
	unspecified: z.int(),
	/** Classified with a confidence below 0.7. */
	unsure: z.int()
});
export type UnclassifiedCounts = z.output<typeof UnclassifiedCounts>;

/** How much is unclassified or uncertain? One row. */
export const unclassifiedCounts = defineQuery({
	name: 'unclassifiedCounts',
	params: ViewFilter,
	row: UnclassifiedCounts,
	comparability: null,
	statement: (filter) => sql`
		SELECT
			count(*)::INTEGER AS statements,
			(count(*) FILTER (WHERE category_l1 = 'UNX'))::INTEGER AS unexplained,
			(count(*) FILTER (WHERE category_l1 <> 'UNX' AND category_code LIKE '%-00'))::INTEGER
				AS unspecified,
			(count(*) FILTER (WHERE confidence < 0.7))::INTEGER AS unsure
		FROM v_problem_statement
		WHERE ${ownYearWhere(filter)} AND ${categoryWhere(filter)}
	`
});
