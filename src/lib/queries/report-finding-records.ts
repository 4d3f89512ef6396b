import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';
import { ReportParams } from './report-params.ts';

export const ReportFindingRecord = z.strictObject({
	finding_id: z.string(),
	record_id: z.string(),
	/** The report that holds the fact: a finding may concern another report's. */
	record_doc_id: z.string().nullable()
});
export type ReportFindingRecord = z.output<typeof ReportFindingRecord>;

/** Which facts does each finding of this report concern, and in which report do they stand? */
export const reportFindingRecords = defineQuery({
	name: 'reportFindingRecords',
	params: ReportParams,
	row: ReportFindingRecord,
	comparability: null,
	statement: ({ doc_id }) => sql`
		SELECT
			quality_finding_record.finding_id,
			quality_finding_record.record_id,
			min(evidence.doc_id) AS record_doc_id
		FROM quality_finding
		JOIN quality_finding_record USING (finding_id)
		LEFT JOIN evidence ON evidence.record_id = quality_finding_record.record_id
		WHERE quality_finding.doc_id = ${doc_id}
		GROUP BY quality_finding_record.finding_id, quality_finding_record.record_id
		ORDER BY quality_finding_record.finding_id, quality_finding_record.record_id
	`
});
