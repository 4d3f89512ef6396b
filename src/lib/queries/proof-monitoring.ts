import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';
import { ProofParams } from './proof-params.ts';

export const ProofMonitoring = z.strictObject({
	record_id: z.string(),
	scope: z.enum(['department', 'project']),
	as_of: z.string(),
	period_label: z.string().nullable(),
	reported_in: z.string().nullable(),
	/** Amounts, shares and points as exact decimals. */
	spent_yuan: z.string().nullable(),
	progress_stated_pct: z.string().nullable(),
	implied_budget_yuan: z.string().nullable(),
	time_elapsed_pct: z.string().nullable(),
	self_score: z.string().nullable()
});
export type ProofMonitoring = z.output<typeof ProofMonitoring>;

/** What had been spent at these mid-year cut-offs, and what follows from it? */
export const proofMonitoring = defineQuery({
	name: 'proofMonitoring',
	params: ProofParams,
	row: ProofMonitoring,
	comparability: 'listed',
	statement: ({ record_ids }) => sql`
		SELECT
			snapshot_id AS record_id,
			scope,
			strftime(as_of, '%Y-%m-%d') AS as_of,
			period_label,
			reported_in,
			spent_yuan::VARCHAR AS spent_yuan,
			progress_stated_pct::VARCHAR AS progress_stated_pct,
			implied_budget_yuan::VARCHAR AS implied_budget_yuan,
			time_elapsed_pct::VARCHAR AS time_elapsed_pct,
			self_score::VARCHAR AS self_score
		FROM monitoring_snapshot
		WHERE snapshot_id IN (${record_ids})
		ORDER BY snapshot_id
	`
});
