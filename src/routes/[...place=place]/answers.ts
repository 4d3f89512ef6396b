import type { Database } from '$lib/database/database.ts';
import { coverageByDepartmentYear } from '$lib/queries/coverage-by-department-year.ts';
import { errorFindings } from '$lib/queries/error-findings.ts';
import { executionByDepartmentYear } from '$lib/queries/execution-by-department-year.ts';
import type { ViewFilter } from '$lib/schema/default-filter.ts';

/** The questions of the overview, asked of either engine. */
export async function overviewAnswers(db: Database, filter: ViewFilter) {
	return {
		coverage: await coverageByDepartmentYear(db, filter),
		rates: await executionByDepartmentYear(db, filter),
		errors: await errorFindings(db, filter)
	};
}
export type OverviewAnswers = Awaited<ReturnType<typeof overviewAnswers>>;
