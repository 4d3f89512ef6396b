import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { OutputKind, Qualifier } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { ProofParams } from './proof-params.ts';

export const ProofOutput = z.strictObject({
	record_id: z.string(),
	fiscal_year: z.int(),
	is_primary: z.boolean(),
	name_zh: z.string(),
	name_en: z.string().nullable(),
	kind: OutputKind,
	/** Quantities as exact decimals. */
	value: z.string(),
	qualifier: Qualifier,
	unit_zh: z.string(),
	period_start: z.string(),
	period_end: z.string(),
	yoy_pct: z.string().nullable(),
	prior_value_implied: z.string().nullable()
});
export type ProofOutput = z.output<typeof ProofOutput>;

/** What do these outputs count, of which period and how exactly? */
export const proofOutputs = defineQuery({
	name: 'proofOutputs',
	params: ProofParams,
	row: ProofOutput,
	comparability: 'listed',
	statement: ({ record_ids }) => sql`
		SELECT
			output.output_id AS record_id,
			document.fiscal_year,
			output.is_primary,
			output.name_zh,
			output.name_en,
			output.kind,
			output.value::VARCHAR AS value,
			output.qualifier,
			output.unit_zh,
			strftime(output.period_start, '%Y-%m-%d') AS period_start,
			strftime(output.period_end, '%Y-%m-%d') AS period_end,
			output.yoy_pct::VARCHAR AS yoy_pct,
			output.prior_value_implied::VARCHAR AS prior_value_implied
		FROM output
		JOIN document ON document.doc_id = output.doc_id
		WHERE output.output_id IN (${record_ids})
		ORDER BY output.output_id
	`
});
