import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { HeadcountCategory } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { ReportParams } from './report-params.ts';

export const ReportHeadcount = z.strictObject({
	headcount_id: z.string(),
	unit_name: z.string(),
	category: HeadcountCategory,
	value: z.int(),
	as_of: z.string().nullable()
});
export type ReportHeadcount = z.output<typeof ReportHeadcount>;

/** How many posts, people and divisions does this report print? */
export const reportHeadcounts = defineQuery({
	name: 'reportHeadcounts',
	params: ReportParams,
	row: ReportHeadcount,
	comparability: null,
	statement: ({ doc_id }) => sql`
		SELECT headcount_id, unit_name, category, value, strftime(as_of, '%Y-%m-%d') AS as_of
		FROM headcount
		WHERE doc_id = ${doc_id}
		ORDER BY length(headcount_id), headcount_id
	`
});
