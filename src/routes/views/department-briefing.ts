import { formatYears } from '$lib/format/list.ts';
import { briefing } from '$lib/messages/briefing.ts';
import type { DepartmentProblem } from '$lib/queries/department-problems.ts';
import { recurringCategories } from '$lib/view-models/follow-through.ts';
import { departmentSummary } from '$lib/view-models/department-summary.ts';
import type { DepartmentAnswers } from '../[...place=place]/departments/[dept_id]/answers.ts';
import { departmentHeadline } from './department-headline.ts';
import { departmentWords } from './department-words.ts';
import type { ViewContext } from './view-content.ts';

/** One of the four figures at the head of a briefing. */
export interface BriefingFigure {
	name: 'execution' | 'score' | 'recurring' | 'promised';
	label: string;
	/** The figure in words, with the facts it stands on (`proven`), or what is missing. */
	value: string;
	isMissing: boolean;
	/** Its year, change, basis or scheme, in reading order. */
	notes: string[];
	/** The facts behind a figure that is counted. */
	record_ids: string[];
}

const NO_FACTS: string[] = [];

function problemsOf(problems: readonly DepartmentProblem[], codes: readonly string[]): string[] {
	const recurring = recurringCategories(problems).filter(({ category }) =>
		codes.includes(category)
	);
	return recurring.flatMap(({ category, years }) =>
		problems
			.filter((one) => one.category_l1 === category && years.includes(one.fiscal_year))
			.map(({ problem_id }) => problem_id)
	);
}

/** Execution, score, recurring categories and promised measures; what is missing is said to be missing. */
export function briefingFigures(
	answers: DepartmentAnswers,
	context: ViewContext,
	dept_id: string
): BriefingFigure[] {
	const words = departmentWords(context, dept_id);
	const t = briefing[words.lang].figures;
	const headline = departmentHeadline(answers, words);
	const { history, scores, problems, measures } = answers;
	const { recurring, promised } = departmentSummary(history, scores, problems, measures);
	const isUnread = headline === null;
	const missing = (name: BriefingFigure['name'], label: string, note: string): BriefingFigure => ({
		name,
		label,
		value: t.missing,
		isMissing: true,
		notes: [isUnread ? t.notRead : note].filter(Boolean),
		record_ids: NO_FACTS
	});

	function execution(): BriefingFigure {
		const { execution: rate, initialOnly } = headline ?? {};
		const isLatest = rate && (!initialOnly || rate.latestYear > initialOnly.year);
		if (rate && isLatest) {
			const change = rate.isSameBasis
				? t.changePoints(rate.change)
				: rate.before
					? t.basisDiffers
					: t.noChange;
			return {
				name: 'execution',
				label: t.execution,
				value: rate.latest,
				isMissing: false,
				notes: [t.year(rate.latestYear), change, rate.bases],
				record_ids: NO_FACTS
			};
		}
		if (!initialOnly) return missing('execution', t.execution, '');
		return {
			name: 'execution',
			label: t.againstInitial,
			value: initialOnly.rate,
			isMissing: false,
			notes: [t.year(initialOnly.year), t.againstInitialNote],
			record_ids: NO_FACTS
		};
	}

	function score(): BriefingFigure {
		const one = headline?.score;
		if (!one) return missing('score', t.score, '');
		const change = !one.before
			? [t.noChange]
			: one.isSameScheme
				? [t.change(one.change), t.sameScheme]
				: [t.schemeDiffers];
		return {
			name: 'score',
			label: t.score,
			value: one.latest,
			isMissing: false,
			notes: [t.year(one.latestYear), ...change, t.selfScore],
			record_ids: NO_FACTS
		};
	}

	function recurringFigure(): BriefingFigure {
		if (isUnread) return missing('recurring', t.recurring, '');
		const isAlone = headline.reports < 2;
		const latest = history.at(-1)?.fiscal_year;
		return {
			name: 'recurring',
			label: t.recurring,
			value: isAlone ? t.untold : String(recurring.length),
			isMissing: isAlone,
			notes: isAlone
				? [t.oneYear]
				: headline.recurring
					? [t.runs(formatYears(latest === undefined ? [] : [latest])), headline.recurring]
					: [t.noRecurring],
			record_ids: isAlone ? NO_FACTS : problemsOf(problems, recurring)
		};
	}

	function promisedFigure(): BriefingFigure {
		if (!promised) return missing('promised', t.promised, t.noMeasures);
		return {
			name: 'promised',
			label: t.promised,
			value: String(promised.count),
			isMissing: false,
			notes: [t.year(promised.year), promised.isDue ? t.due : t.notDue],
			record_ids: promised.record_ids
		};
	}

	return [execution(), score(), recurringFigure(), promisedFigure()];
}
