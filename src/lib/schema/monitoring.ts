import { z } from 'zod';
import { EvidenceList } from './evidence.ts';
import { FactId, IsoDate, Percent, Points, Text, Yuan } from './scalars.ts';

/** Mid-year progress at a cut-off date; never one series with year-end rates. */
export const MonitoringSnapshot = z.strictObject({
	snapshot_id: FactId,
	scope: z.enum(['department', 'project']),
	as_of: IsoDate,
	period_label: Text.nullable(),
	reported_in: Text.nullable().meta({ description: 'month of the monitoring, YYYY-MM' }),
	spent_yuan: Yuan.nullable(),
	progress_stated_pct: Percent.nullable(),
	implied_budget_yuan: Yuan.nullable().meta({ description: 'spent ÷ progress; computed' }),
	time_elapsed_pct: Percent.nullable().meta({ description: 'months elapsed ÷ 12; computed' }),
	self_score: Points.nullable(),
	evidence: EvidenceList
});
export type MonitoringSnapshot = z.output<typeof MonitoringSnapshot>;
