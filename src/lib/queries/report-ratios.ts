import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { Comparator, RatioCode } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { ReportParams } from './report-params.ts';

export const ReportRatio = z.strictObject({
	ratio_id: z.string(),
	ratio_code: RatioCode,
	name_zh: z.string(),
	comparator: Comparator,
	value_pct: z.number().nullable(),
	note: z.string().nullable()
});
export type ReportRatio = z.output<typeof ReportRatio>;

/** Which percentages does this report print that are no budget line’s rate? */
export const reportRatios = defineQuery({
	name: 'reportRatios',
	params: ReportParams,
	row: ReportRatio,
	comparability: null,
	statement: ({ doc_id }) => sql`
		SELECT ratio_id, ratio_code, name_zh, comparator, value_pct::DOUBLE AS value_pct, note
		FROM stated_ratio
		WHERE doc_id = ${doc_id}
		ORDER BY length(ratio_id), ratio_id
	`
});
