import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';
import { ProofParams } from './proof-params.ts';

export const ProofScorePart = z.strictObject({
	record_id: z.string(),
	name_zh: z.string(),
	score: z.string().nullable(),
	max_score: z.string().nullable(),
	is_bonus: z.boolean()
});
export type ProofScorePart = z.output<typeof ProofScorePart>;

/** Of which parts do these scores consist? */
export const proofScoreParts = defineQuery({
	name: 'proofScoreParts',
	params: ProofParams,
	row: ProofScorePart,
	comparability: 'listed',
	statement: ({ record_ids }) => sql`
		SELECT
			score_id AS record_id,
			name_zh,
			score::VARCHAR AS score,
			max_score::VARCHAR AS max_score,
			is_bonus
		FROM score_component
		WHERE score_id IN (${record_ids})
		ORDER BY score_id, ordinal
	`
});
