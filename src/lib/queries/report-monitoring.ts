import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';
import { ReportParams } from './report-params.ts';

export const ReportMonitoring = z.strictObject({
	snapshot_id: z.string(),
	scope: z.enum(['department', 'project']),
	as_of: z.string(),
	period_label: z.string().nullable(),
	reported_in: z.string().nullable(),
	spent_yuan: z.number().nullable(),
	progress_stated_pct: z.number().nullable(),
	implied_budget_yuan: z.number().nullable(),
	time_elapsed_pct: z.number().nullable(),
	self_score: z.number().nullable()
});
export type ReportMonitoring = z.output<typeof ReportMonitoring>;

/** How far had spending come at the mid-year cut-off this report prints? */
export const reportMonitoring = defineQuery({
	name: 'reportMonitoring',
	params: ReportParams,
	row: ReportMonitoring,
	comparability: null,
	statement: ({ doc_id }) => sql`
		SELECT
			snapshot_id,
			scope,
			strftime(as_of, '%Y-%m-%d') AS as_of,
			period_label,
			reported_in,
			spent_yuan::DOUBLE AS spent_yuan,
			progress_stated_pct::DOUBLE AS progress_stated_pct,
			implied_budget_yuan::DOUBLE AS implied_budget_yuan,
			time_elapsed_pct::DOUBLE AS time_elapsed_pct,
			self_score::DOUBLE AS self_score
		FROM monitoring_snapshot
		WHERE doc_id = ${doc_id}
		ORDER BY scope, snapshot_id
	`
});
