import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';
import { ReportParams } from './report-params.ts';

export const ReportEvidence = z.strictObject({
	record_id: z.string(),
	section: z.string(),
	line_start: z.int().nullable(),
	line_end: z.int().nullable(),
	page: z.int().nullable(),
	sheet: z.string().nullable(),
	cell: z.string().nullable(),
	quote: z.string()
});
export type ReportEvidence = z.output<typeof ReportEvidence>;

/** Where is each fact of this report printed? */
export const reportEvidence = defineQuery({
	name: 'reportEvidence',
	params: ReportParams,
	row: ReportEvidence,
	comparability: null,
	statement: ({ doc_id }) => sql`
		SELECT record_id, section, line_start, line_end, page, sheet, cell, quote
		FROM evidence
		WHERE doc_id = ${doc_id}
		ORDER BY record_table, record_id, n
	`
});
