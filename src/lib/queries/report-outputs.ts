import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { OutputKind, Qualifier } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { ReportParams } from './report-params.ts';

export const ReportOutput = z.strictObject({
	output_id: z.string(),
	is_primary: z.boolean(),
	name_zh: z.string(),
	name_en: z.string().nullable(),
	kind: OutputKind,
	task: z.string().nullable(),
	value: z.number(),
	qualifier: Qualifier,
	unit_zh: z.string(),
	period_start: z.string(),
	period_end: z.string(),
	yoy_pct: z.number().nullable(),
	prior_value_implied: z.number().nullable()
});
export type ReportOutput = z.output<typeof ReportOutput>;

/** What work and results does this report count, of which period and how exactly? */
export const reportOutputs = defineQuery({
	name: 'reportOutputs',
	params: ReportParams,
	row: ReportOutput,
	comparability: null,
	statement: ({ doc_id }) => sql`
		SELECT
			output_id,
			is_primary,
			name_zh,
			name_en,
			kind,
			task,
			value::DOUBLE AS value,
			qualifier,
			unit_zh,
			strftime(period_start, '%Y-%m-%d') AS period_start,
			strftime(period_end, '%Y-%m-%d') AS period_end,
			yoy_pct::DOUBLE AS yoy_pct,
			prior_value_implied::DOUBLE AS prior_value_implied
		FROM output
		WHERE doc_id = ${doc_id}
		ORDER BY length(output_id), output_id
	`
});
