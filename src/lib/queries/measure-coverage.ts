import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { fewIds, inOrder } from './few-ids.ts';
import { defineQuery } from './define-query.ts';
import { categoryWhere, ownYearWhere } from './view-filter-where.ts';

export const MeasureCoverage = z.strictObject({
	category_l1: z.string(),
	stated: z.int(),
	/** Stated problems with a measure linked at 0.6 or surer, and those with a weaker link only. */
	answered: z.int(),
	weak: z.int(),
	/** The problems without a sure answer, between commas, where there are few. */
	open_ids: z.string().nullable(),
	/** All of them, where there are few. */
	record_ids: z.string().nullable()
});
export type MeasureCoverage = z.output<typeof MeasureCoverage>;

/** More problems than these are listed, not proved one by one. */
const PROOFS_SHOWN = 5;

/** How many stated problems does a measure answer? */
export const measureCoverage = defineQuery({
	name: 'measureCoverage',
	params: ViewFilter,
	row: MeasureCoverage,
	comparability: null,
	statement: (filter) => sql`
		SELECT
			category_l1,
			count(*)::INTEGER AS stated,
			(count(*) FILTER (WHERE answer_confidence >= 0.6))::INTEGER AS answered,
			(count(*) FILTER (WHERE answer_confidence < 0.6))::INTEGER AS weak,
			CASE WHEN count(*) FILTER (WHERE coalesce(answer_confidence, 0) < 0.6) <= ${PROOFS_SHOWN}
				THEN ${inOrder(sql`string_agg(problem_id, ',') FILTER (WHERE coalesce(answer_confidence, 0) < 0.6)`)} END AS open_ids,
			${fewIds(sql`problem_id`, PROOFS_SHOWN)} AS record_ids
		FROM v_problem_statement
		WHERE kind = 'stated_problem'
			AND ${ownYearWhere(filter)} AND ${categoryWhere(filter)}
		GROUP BY category_l1
		ORDER BY category_l1
	`
});
