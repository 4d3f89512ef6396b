import type { Database } from '$lib/database/database.ts';
import { categoryPairs } from '$lib/queries/category-pairs.ts';
import { deductionPoints } from '$lib/queries/deduction-points.ts';
import { errorFindings } from '$lib/queries/error-findings.ts';
import { goalCoverage } from '$lib/queries/goal-coverage.ts';
import { measureCoverage } from '$lib/queries/measure-coverage.ts';
import {
	concretenessByReport,
	concretenessByYear,
	REPORTS_ONE_BY_ONE
} from '$lib/queries/measure-concreteness.ts';
import { measuresDue } from '$lib/queries/measures-due.ts';
import { measuresWithoutProblem } from '$lib/queries/measures-without-problem.ts';
import { problemCauses } from '$lib/queries/problem-causes.ts';
import {
	FOLLOW_UPS_ONE_BY_ONE,
	followUpCounts,
	problemFollowUps
} from '$lib/queries/problem-follow-ups.ts';
import { problemRecurrence } from '$lib/queries/problem-recurrence.ts';
import { problemSectionsByYear } from '$lib/queries/problem-sections-by-year.ts';
import { problemStatements } from '$lib/queries/problem-statements.ts';
import { problemsByCategoryYear } from '$lib/queries/problems-by-category-year.ts';
import { problemsByDepartment } from '$lib/queries/problems-by-department.ts';
import { repeatedClauses } from '$lib/queries/repeated-clauses.ts';
import { unadmittedDeductions } from '$lib/queries/unadmitted-deductions.ts';
import { unansweredProblems } from '$lib/queries/unanswered-problems.ts';
import { unclassifiedCounts } from '$lib/queries/unclassified-counts.ts';
import { unclassifiedStatements } from '$lib/queries/unclassified-statements.ts';
import type { OwnParams, ViewFilter } from '$lib/schema/default-filter.ts';
import { concerning, VIEW_FACTS } from '$lib/schema/view-facts.ts';

/** The questions of the problems view, asked of either engine. `level=2` counts single categories. */
export async function problemsAnswers(db: Database, filter: ViewFilter, own: OwnParams = {}) {
	const leveled = { ...filter, level: own['level'] === '2' ? (2 as const) : (1 as const) };
	const followed = await followUpCounts(db, filter);
	const concreteness = await concretenessByYear(db, filter);
	const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
	const isEach = {
		followUps: total(followed.map((row) => row.problems)) <= FOLLOW_UPS_ONE_BY_ONE,
		concreteness: total(concreteness.map((row) => row.documents)) <= REPORTS_ONE_BY_ONE
	};
	return {
		level: leveled.level,
		sections: await problemSectionsByYear(db, filter),
		byYear: await problemsByCategoryYear(db, leveled),
		byDepartment: await problemsByDepartment(db, leveled),
		recurrence: await problemRecurrence(db, filter),
		points: await deductionPoints(db, filter),
		coverage: await measureCoverage(db, filter),
		causes: await problemCauses(db, filter),
		followed,
		followUpLimit: FOLLOW_UPS_ONE_BY_ONE,
		followUps: isEach.followUps ? await problemFollowUps(db, filter) : [],
		unadmitted: await unadmittedDeductions(db, filter),
		unanswered: await unansweredProblems(db, filter),
		measures: await measuresWithoutProblem(db, filter),
		due: await measuresDue(db, filter),
		unclassified: await unclassifiedStatements(db, filter),
		unclassifiedCounts: await unclassifiedCounts(db, filter),
		concreteness,
		concretenessOfReports: isEach.concreteness ? await concretenessByReport(db, filter) : [],
		repeated: await repeatedClauses(db, filter),
		pairs: await categoryPairs(db, filter),
		goals: await goalCoverage(db, filter),
		statements: await problemStatements(db, filter),
		errors: concerning(await errorFindings(db, filter), VIEW_FACTS.problems)
	};
}
export type ProblemsAnswers = Awaited<ReturnType<typeof problemsAnswers>>;
