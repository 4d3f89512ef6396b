import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';
import { ProofParams } from './proof-params.ts';
import { ReportEvidence } from './report-evidence.ts';

/** Where is each of these facts printed? */
export const proofPlaces = defineQuery({
	name: 'proofPlaces',
	params: ProofParams,
	row: ReportEvidence,
	comparability: 'listed',
	statement: ({ record_ids }) => sql`
		SELECT record_id, section, line_start, line_end, page, sheet, cell, quote
		FROM evidence
		WHERE record_id IN (${record_ids})
		ORDER BY record_id, n
	`
});
