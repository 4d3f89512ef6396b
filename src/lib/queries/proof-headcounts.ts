import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { HeadcountCategory } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { ProofParams } from './proof-params.ts';

export const ProofHeadcount = z.strictObject({
	record_id: z.string(),
	unit_name: z.string(),
	category: HeadcountCategory,
	value: z.int(),
	as_of: z.string().nullable()
});
export type ProofHeadcount = z.output<typeof ProofHeadcount>;

/** Whose posts, people or divisions do these counts give, and as of when? */
export const proofHeadcounts = defineQuery({
	name: 'proofHeadcounts',
	params: ProofParams,
	row: ProofHeadcount,
	comparability: 'listed',
	statement: ({ record_ids }) => sql`
		SELECT
			headcount_id AS record_id,
			unit_name,
			category,
			value::INTEGER AS value,
			strftime(as_of, '%Y-%m-%d') AS as_of
		FROM headcount
		WHERE headcount_id IN (${record_ids})
		ORDER BY headcount_id
	`
});
