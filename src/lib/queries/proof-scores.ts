import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { EvalObject, Evaluator } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { ProofParams } from './proof-params.ts';

export const ProofScore = z.strictObject({
	record_id: z.string(),
	eval_object: EvalObject,
	object_name: z.string().nullable(),
	evaluator: Evaluator,
	/** Points and shares as exact decimals. */
	score: z.string(),
	max_score: z.string(),
	max_is_stated: z.boolean(),
	base_max: z.string().nullable(),
	normalized_pct: z.string().nullable(),
	points_lost: z.string().nullable(),
	grade_stated: z.string().nullable(),
	grade_derived: z.string().nullable(),
	note: z.string().nullable()
});
export type ProofScore = z.output<typeof ProofScore>;

/** What points do these scores print, of how many, and what was made of them? */
export const proofScores = defineQuery({
	name: 'proofScores',
	params: ProofParams,
	row: ProofScore,
	comparability: 'listed',
	statement: ({ record_ids }) => sql`
		SELECT
			score_id AS record_id,
			eval_object,
			object_name,
			evaluator,
			score::VARCHAR AS score,
			max_score::VARCHAR AS max_score,
			max_is_stated,
			base_max::VARCHAR AS base_max,
			normalized_pct::VARCHAR AS normalized_pct,
			points_lost::VARCHAR AS points_lost,
			grade_stated,
			grade_derived,
			note
		FROM score
		WHERE score_id IN (${record_ids})
		ORDER BY score_id
	`
});
