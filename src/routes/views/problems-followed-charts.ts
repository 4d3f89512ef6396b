import { coverageBars } from '$lib/view-models/coverage-bars.ts';
import {
	followThroughCounts,
	followThroughTotals
} from '$lib/view-models/follow-through-counts.ts';
import { followThroughMatrix } from '$lib/view-models/follow-through-matrix.ts';
import { recurrenceMatrix } from '$lib/view-models/recurrence-matrix.ts';
import type { ProblemsAnswers } from '../[...place=place]/problems/answers.ts';
import type { ProblemsWords } from './problems-words.ts';
import { composed } from './composed.ts';
import type { ViewChart } from './view-content.ts';

/** Each problem on its own while they are few enough, else their counts. */
function followThroughChart(
	answers: ProblemsAnswers,
	{ lang, followUp, departments, names, within }: ProblemsWords
): ViewChart<'follow-through-matrix'> {
	const { followThrough } = followUp;
	const { legend } = followThrough;
	const totals = followThroughTotals(answers.followed);
	const isEach = answers.followUps.length === totals.total;
	return {
		name: 'follow-through-matrix',
		model: isEach
			? followThroughMatrix(answers.followUps, departments, names, followThrough, lang)
			: followThroughCounts(answers.followed, names, followThrough, lang, within),
		title: followThrough.title,
		legend: isEach
			? [
					{ glyph: 'dot-ink-soft', label: legend.problem },
					{ glyph: 'dot-accent', label: followThrough.measure },
					{ glyph: 'dot-second', label: legend.back },
					{ glyph: 'tick', label: legend.gone },
					{ glyph: 'dashed', label: legend.unknown }
				]
			: [
					{ glyph: 'shades', label: legend.shades },
					{ glyph: 'dashed', label: legend.unknown }
				],
		notes: [
			followThrough.note(totals.told, totals.total, totals.back),
			...(isEach ? [] : [followThrough.noteCounts(answers.followUpLimit)]),
			followThrough.noteReading
		]
	};
}

function recurrenceChart(
	answers: ProblemsAnswers,
	{ t, departments, names, years }: ProblemsWords
): ViewChart<'problem-recurrence'> {
	const recurrence = recurrenceMatrix(answers.recurrence, years, departments, names, t.recurrence);
	return {
		name: 'problem-recurrence',
		model: recurrence,
		title: t.recurrence.title,
		legend: [
			{ glyph: 'bar-accent', label: t.legend.inRun },
			{ glyph: 'bar-line', label: t.legend.outsideRun },
			{ glyph: 'hollow', label: t.legend.deductedOnly },
			...(recurrence.cells.some((cell) => cell.standing === 'no_section')
				? [{ glyph: 'dashed', label: t.recurrence.standing.no_section } as const]
				: [])
		],
		notes: [t.notes.recurrence(recurrence.rows.length, recurrence.total), t.notes.recurrenceGap]
	};
}

function coverageChart(
	answers: ProblemsAnswers,
	{ lang, t, names, within }: ProblemsWords
): ViewChart<'measure-coverage'> {
	const coverage = coverageBars(answers.coverage, names, t.coverage, lang, within);
	return {
		size: 'half',
		name: 'measure-coverage',
		model: coverage,
		title: t.coverage.title,
		legend: [
			{ glyph: 'bar-accent', label: t.coverage.standing.answered },
			{ glyph: 'bar-line', label: t.coverage.standing.weak },
			{ glyph: 'hollow', label: t.coverage.standing.none }
		],
		notes: [t.notes.coverage(coverage.answered, coverage.stated)]
	};
}

/** What became of the stated problems: come back, followed up, answered by a measure. */
export function problemsFollowedCharts(answers: ProblemsAnswers, words: ProblemsWords) {
	return composed([
		() => recurrenceChart(answers, words),
		() => followThroughChart(answers, words),
		() => coverageChart(answers, words)
	]);
}
