import type { Database } from '$lib/database/database.ts';
import { coverageByDepartmentYear } from '$lib/queries/coverage-by-department-year.ts';
import { errorFindings } from '$lib/queries/error-findings.ts';
import { executionByDepartmentYear } from '$lib/queries/execution-by-department-year.ts';
import { executionOfPeers } from '$lib/queries/execution-of-peers.ts';
import { problemSectionsByYear } from '$lib/queries/problem-sections-by-year.ts';
import { problemsByCategoryYear } from '$lib/queries/problems-by-category-year.ts';
import { schemeComponents } from '$lib/queries/scheme-components.ts';
import { scoreByDepartmentYear } from '$lib/queries/score-by-department-year.ts';
import type { ViewFilter } from '$lib/schema/default-filter.ts';
import { allOf } from '../all-of.ts';

/** The questions of the overview, asked of either engine. */
export async function overviewAnswers(db: Database, filter: ViewFilter) {
	return allOf({
		coverage: coverageByDepartmentYear(db, filter),
		rates: executionByDepartmentYear(db, filter),
		peers: executionOfPeers(db, filter),
		scores: scoreByDepartmentYear(db, filter),
		schemes: schemeComponents(db, {}),
		sections: problemSectionsByYear(db, filter),
		problems: problemsByCategoryYear(db, filter),
		errors: errorFindings(db, filter)
	});
}
export type OverviewAnswers = Awaited<ReturnType<typeof overviewAnswers>>;
