import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { Comparator, RatioCode } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { ProofParams } from './proof-params.ts';

export const ProofRatio = z.strictObject({
	record_id: z.string(),
	ratio_code: RatioCode,
	name_zh: z.string(),
	comparator: Comparator,
	/** An exact decimal; null where the report says it in words. */
	value_pct: z.string().nullable(),
	note: z.string().nullable()
});
export type ProofRatio = z.output<typeof ProofRatio>;

/** Which percentages are these, and how are they printed? */
export const proofRatios = defineQuery({
	name: 'proofRatios',
	params: ProofParams,
	row: ProofRatio,
	comparability: 'listed',
	statement: ({ record_ids }) => sql`
		SELECT ratio_id AS record_id, ratio_code, name_zh, comparator, value_pct::VARCHAR AS value_pct, note
		FROM stated_ratio
		WHERE ratio_id IN (${record_ids})
		ORDER BY ratio_id
	`
});
