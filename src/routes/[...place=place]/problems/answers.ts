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
import { allOf } from '../../all-of.ts';

function total(counts: readonly number[]): number {
	return counts.reduce((sum, count) => sum + count, 0);
}

/** The questions of the problems view, asked of either engine. `level=2` counts single categories. */
export async function problemsAnswers(db: Database, filter: ViewFilter, own: OwnParams = {}) {
	const leveled = { ...filter, level: own['level'] === '2' ? (2 as const) : (1 as const) };
	const followed = followUpCounts(db, filter);
	const concreteness = concretenessByYear(db, filter);
	const { errors, ...answers } = await allOf({
		sections: problemSectionsByYear(db, filter),
		byYear: problemsByCategoryYear(db, leveled),
		byDepartment: problemsByDepartment(db, leveled),
		recurrence: problemRecurrence(db, filter),
		points: deductionPoints(db, filter),
		coverage: measureCoverage(db, filter),
		causes: problemCauses(db, filter),
		followed,
		followUps: followed.then((rows) =>
			total(rows.map((row) => row.problems)) <= FOLLOW_UPS_ONE_BY_ONE
				? problemFollowUps(db, filter)
				: []
		),
		unadmitted: unadmittedDeductions(db, filter),
		unanswered: unansweredProblems(db, filter),
		measures: measuresWithoutProblem(db, filter),
		due: measuresDue(db, filter),
		unclassified: unclassifiedStatements(db, filter),
		unclassifiedCounts: unclassifiedCounts(db, filter),
		concreteness,
		concretenessOfReports: concreteness.then((rows) =>
			total(rows.map((row) => row.documents)) <= REPORTS_ONE_BY_ONE
				? concretenessByReport(db, filter)
				: []
		),
		repeated: repeatedClauses(db, filter),
		pairs: categoryPairs(db, filter),
		goals: goalCoverage(db, filter),
		statements: problemStatements(db, filter),
		errors: errorFindings(db, filter)
	});
	return {
		...answers,
		level: leveled.level,
		followUpLimit: FOLLOW_UPS_ONE_BY_ONE,
		errors: concerning(errors, VIEW_FACTS.problems)
	};
}
export type ProblemsAnswers = Awaited<ReturnType<typeof problemsAnswers>>;
