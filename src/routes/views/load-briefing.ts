import type { Database } from '$lib/database/database.ts';
import { errorFindings, type ErrorFinding } from '$lib/queries/error-findings.ts';
import { sourceReports } from '$lib/queries/source-reports.ts';
import { DEFAULT_FILTER } from '$lib/schema/default-filter.ts';
import { followThrough } from '$lib/view-models/follow-through.ts';
import { recurringProblems, type RecurringProblem } from '$lib/view-models/recurring-problems.ts';
import { sourceGroups, type SourceGroup } from '$lib/view-models/source-groups.ts';
import { allOf } from '../all-of.ts';
import { departmentAnswers } from '../[...place=place]/departments/[dept_id]/answers.ts';
import { briefingFigures, type BriefingFigure } from './department-briefing.ts';
import { departmentContent } from './department-content.ts';
import { ViewAddressError, type ViewScope } from './load-view.ts';
import type { ViewChart } from './view-content.ts';

/** One department on one page. */
export interface Briefing {
	dept_id: string;
	title: string;
	/** Its kind and region. */
	subtitle: string;
	sentence: string;
	basis: string | null;
	figures: BriefingFigure[];
	/** Execution and score by year; empty without a report read in full. */
	charts: ViewChart[];
	/** How many years were reported in full. */
	years: number;
	recurring: RecurringProblem[];
	errors: readonly ErrorFinding[];
	sources: SourceGroup[];
}

/** Asks the questions of a department's briefing. Throws `ViewAddressError`, or what the engine throws. */
export async function loadBriefing(
	db: Database,
	scope: ViewScope,
	dept_id: string
): Promise<Briefing> {
	if (!scope.departments.some((entry) => entry.dept_id === dept_id)) {
		throw new ViewAddressError('unknown_department', dept_id);
	}
	const filter = { ...DEFAULT_FILTER, dept_ids: [dept_id] };
	const context = { ...scope, filter, own: {} };
	const { answers, errors, sources } = await allOf({
		answers: departmentAnswers(db, dept_id),
		errors: errorFindings(db, filter),
		sources: sourceReports(db, filter)
	});
	const content = departmentContent(answers, context, { dept_id });
	const { report } = content.groups;
	const { problems, measures, history } = answers;
	return {
		dept_id,
		title: content.title,
		subtitle: content.question,
		sentence: content.sentence,
		basis: content.basis,
		figures: briefingFigures(answers, context, dept_id),
		charts: report ? [report.execution, report.score] : [],
		years: history.length,
		recurring: recurringProblems(
			problems,
			followThrough(problems, measures, history, scope.place.lang)
		),
		errors,
		sources: sourceGroups(sources)
	};
}
