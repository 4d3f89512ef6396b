import type { Database } from '$lib/database/database.ts';
import { errorFindings } from '$lib/queries/error-findings.ts';
import { deductionPoints } from '$lib/queries/deduction-points.ts';
import { measureCoverage } from '$lib/queries/measure-coverage.ts';
import { measuresWithoutProblem } from '$lib/queries/measures-without-problem.ts';
import { problemCauses } from '$lib/queries/problem-causes.ts';
import { problemRecurrence } from '$lib/queries/problem-recurrence.ts';
import { problemSectionsByYear } from '$lib/queries/problem-sections-by-year.ts';
import { problemStatements } from '$lib/queries/problem-statements.ts';
import { problemsByCategoryYear } from '$lib/queries/problems-by-category-year.ts';
import { problemsByDepartment } from '$lib/queries/problems-by-department.ts';
import { concerning, VIEW_FACTS } from '$lib/schema/view-facts.ts';
import type { ViewFilter } from '$lib/schema/default-filter.ts';

/** The questions of the problems view, asked of either engine. */
export async function problemsAnswers(db: Database, filter: ViewFilter) {
	return {
		sections: await problemSectionsByYear(db, filter),
		byYear: await problemsByCategoryYear(db, filter),
		byDepartment: await problemsByDepartment(db, filter),
		recurrence: await problemRecurrence(db, filter),
		points: await deductionPoints(db, filter),
		coverage: await measureCoverage(db, filter),
		causes: await problemCauses(db, filter),
		measures: await measuresWithoutProblem(db, filter),
		statements: await problemStatements(db, filter),
		errors: concerning(await errorFindings(db, filter), VIEW_FACTS.problems)
	};
}
export type ProblemsAnswers = Awaited<ReturnType<typeof problemsAnswers>>;
