import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';
import { ProofParams } from './proof-params.ts';

export const ProofIndicator = z.strictObject({
	record_id: z.string(),
	l1_name: z.string().nullable(),
	l2_name: z.string().nullable(),
	name_zh: z.string(),
	name_norm: z.string().nullable(),
	/** Points as exact decimals. */
	weight: z.string().nullable(),
	score: z.string().nullable(),
	deduction: z.string().nullable(),
	is_bonus: z.boolean(),
	explanation: z.string().nullable(),
	target_text: z.string().nullable(),
	actual_text: z.string().nullable(),
	basis_text: z.string().nullable()
});
export type ProofIndicator = z.output<typeof ProofIndicator>;

/** What points did these indicators get, of how many, and on what ground? */
export const proofIndicators = defineQuery({
	name: 'proofIndicators',
	params: ProofParams,
	row: ProofIndicator,
	comparability: 'listed',
	statement: ({ record_ids }) => sql`
		SELECT
			indicator_id AS record_id,
			l1_name,
			l2_name,
			name_zh,
			name_norm,
			weight::VARCHAR AS weight,
			score::VARCHAR AS score,
			deduction::VARCHAR AS deduction,
			is_bonus,
			explanation,
			target_text,
			actual_text,
			basis_text
		FROM indicator
		WHERE indicator_id IN (${record_ids})
		ORDER BY indicator_id
	`
});
