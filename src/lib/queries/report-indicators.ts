import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';
import { ReportParams } from './report-params.ts';

export const ReportIndicator = z.strictObject({
	indicator_id: z.string(),
	l1_name: z.string().nullable(),
	l2_name: z.string().nullable(),
	l2_weight: z.number().nullable(),
	name_zh: z.string(),
	weight: z.number().nullable(),
	score: z.number().nullable(),
	deduction: z.number().nullable(),
	is_bonus: z.boolean(),
	explanation: z.string().nullable(),
	target_text: z.string().nullable(),
	actual_text: z.string().nullable(),
	basis_text: z.string().nullable()
});
export type ReportIndicator = z.output<typeof ReportIndicator>;

/** Which indicators does this report score, under which branches, in the order of its table? */
export const reportIndicators = defineQuery({
	name: 'reportIndicators',
	params: ReportParams,
	row: ReportIndicator,
	comparability: null,
	statement: ({ doc_id }) => sql`
		SELECT
			indicator_id,
			l1_name,
			l2_name,
			l2_weight::DOUBLE AS l2_weight,
			name_zh,
			weight::DOUBLE AS weight,
			score::DOUBLE AS score,
			deduction::DOUBLE AS deduction,
			is_bonus,
			explanation,
			target_text,
			actual_text,
			basis_text
		FROM indicator
		WHERE doc_id = ${doc_id}
		ORDER BY ordinal, indicator_id
	`
});
