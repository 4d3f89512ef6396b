import { problemsSummary, type ProblemsSummary } from '$lib/view-models/problems-summary.ts';
import type { ProblemsAnswers } from '../[...place=place]/problems/answers.ts';
import { problemsFollowedCharts } from './problems-followed-charts.ts';
import { problemsQualityCharts } from './problems-quality-charts.ts';
import { problemsStatedCharts } from './problems-stated-charts.ts';
import { problemsWords, type ProblemsWords } from './problems-words.ts';
import type { ViewContent, ViewContext } from './view-content.ts';

function problemsSentence(
	summary: ProblemsSummary,
	{ t, departments, names }: ProblemsWords
): string {
	return t.sentence({
		...summary,
		top: summary.top.map(({ code, documents }) => ({ category: names.full(code), documents })),
		longest: summary.longest && {
			name: departments.short(summary.longest.dept_id),
			category: names.full(summary.longest.code),
			years: `${summary.longest.from}–${summary.longest.to}`,
			count: summary.longest.years
		}
	});
}

/**
 * The problems view's sentence and charts for its answers, by group and in all. The level of the categories is that of
 * the answers, which may still be the former one while the level asked for is on its way.
 */
export function problemsContent(answers: ProblemsAnswers, context: ViewContext) {
	const words = problemsWords(context);
	const { title, question } = words.t;
	const summary = problemsSummary(
		answers.sections,
		answers.byYear,
		answers.recurrence,
		answers.coverage
	);
	/** The categories of the level a report could state: all but the one for deductions without a reason. */
	const possible = context.categories.filter(
		({ code, parent }) => (parent === null) === (answers.level === 1) && !code.startsWith('UNX')
	).length;
	const groups = {
		stated: problemsStatedCharts(answers, words, summary, possible),
		followed: problemsFollowedCharts(answers, words),
		quality: problemsQualityCharts(answers, words)
	};
	return {
		title,
		question,
		sentence: problemsSentence(summary, words),
		errors: answers.errors,
		groups,
		get charts() {
			return [...groups.stated, ...groups.followed, ...groups.quality] as const;
		}
	} satisfies ViewContent & { groups: unknown };
}
export type ProblemsContent = ReturnType<typeof problemsContent>;
