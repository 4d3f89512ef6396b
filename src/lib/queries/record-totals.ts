import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';
import { isExtent, LISTED_REPORTS, ListParams, matching, SOURCES } from './record-matching.ts';

export const RecordTotals = z.strictObject({
	/** Records listed, and the reports they are in. */
	records: z.int(),
	reports: z.int(),
	/** Records of the list without any condition. */
	all_records: z.int(),
	/** Records that match but are left out, their reports being read in part only. */
	left_out: z.int()
});
export type RecordTotals = z.output<typeof RecordTotals>;

/** How many records match, in how many reports, out of how many? */
export const recordTotals = defineQuery({
	name: 'recordTotals',
	params: ListParams,
	row: RecordTotals,
	comparability: null,
	statement: (params) => {
		const source = SOURCES[params.address.list];
		return sql`
			WITH listed AS (
				SELECT document.doc_id, ${isExtent(params)} AS is_listed, ${matching(params)} AS is_matching
				FROM ${source.from}
				WHERE ${LISTED_REPORTS}
			)
			SELECT
				(count(*) FILTER (WHERE is_listed AND is_matching))::INTEGER AS records,
				(count(DISTINCT doc_id) FILTER (WHERE is_listed AND is_matching))::INTEGER AS reports,
				(count(*) FILTER (WHERE is_listed))::INTEGER AS all_records,
				(count(*) FILTER (WHERE is_matching AND NOT is_listed))::INTEGER AS left_out
			FROM listed
		`;
	}
});
