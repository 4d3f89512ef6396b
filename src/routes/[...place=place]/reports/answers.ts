import type { Database } from '$lib/database/database.ts';
import { contradictions } from '$lib/queries/contradictions.ts';
import { reportList } from '$lib/queries/report-list.ts';
import type { ViewFilter } from '$lib/schema/default-filter.ts';
import { allOf } from '../../all-of.ts';

/** The questions of the list of reports, asked of either engine. */
export async function reportsAnswers(db: Database, filter: ViewFilter) {
	return allOf({
		reports: reportList(db, filter),
		contradictions: contradictions(db, filter)
	});
}
export type ReportsAnswers = Awaited<ReturnType<typeof reportsAnswers>>;
