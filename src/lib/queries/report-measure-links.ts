import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { LinkKind } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { ReportParams } from './report-params.ts';

export const ReportMeasureLink = z.strictObject({
	problem_id: z.string(),
	measure_id: z.string(),
	link_kind: LinkKind,
	confidence: z.number()
});
export type ReportMeasureLink = z.output<typeof ReportMeasureLink>;

/** Which measure of this report answers which of its problems, and how sure is that? */
export const reportMeasureLinks = defineQuery({
	name: 'reportMeasureLinks',
	params: ReportParams,
	row: ReportMeasureLink,
	comparability: null,
	statement: ({ doc_id }) => sql`
		SELECT
			problem_measure_link.problem_id,
			problem_measure_link.measure_id,
			problem_measure_link.link_kind,
			problem_measure_link.confidence::DOUBLE AS confidence
		FROM problem_measure_link
		JOIN problem ON problem.problem_id = problem_measure_link.problem_id
		WHERE problem.doc_id = ${doc_id}
		ORDER BY problem_measure_link.problem_id, problem_measure_link.measure_id
	`
});
