import { formatPoints } from '$lib/format/number.ts';
import { causeBars } from '$lib/view-models/cause-bars.ts';
import { deductionBars } from '$lib/view-models/deduction-bars.ts';
import { problemByDepartment } from '$lib/view-models/problem-by-department.ts';
import { problemByYear } from '$lib/view-models/problem-by-year.ts';
import { MIN_FOR_SHARE, problemFrequency } from '$lib/view-models/problem-frequency.ts';
import type { ProblemsSummary } from '$lib/view-models/problems-summary.ts';
import type { ProblemsAnswers } from '../[...place=place]/problems/answers.ts';
import type { ProblemsWords } from './problems-words.ts';
import { composed } from './composed.ts';
import type { ViewChart } from './view-content.ts';

function frequencyChart(
	answers: ProblemsAnswers,
	{ lang, t, names, within }: ProblemsWords,
	summary: ProblemsSummary,
	possible: number
): ViewChart<'problem-frequency'> {
	const { byYear, sections } = answers;
	const frequency = problemFrequency(byYear, sections, names, t.frequency, lang, within);
	const otherCategories = within.categories.length > 0 ? 0 : possible - frequency.bars.length;
	return {
		size: 'half',
		name: 'problem-frequency',
		model: frequency,
		title: t.frequency.title,
		legend: [
			{ glyph: 'bar-accent', label: t.legend.documents },
			{ glyph: 'bar-line', label: t.legend.track }
		],
		notes: [
			t.notes.frequency(summary.sections, summary.full, summary.projectSections),
			...(summary.sections < MIN_FOR_SHARE ? [t.notes.fewReports] : []),
			...(otherCategories > 0 ? [t.notes.otherCategories(otherCategories)] : [])
		]
	};
}

function byYearChart(
	answers: ProblemsAnswers,
	{ t, names, years, within }: ProblemsWords
): ViewChart<'problem-by-year'> {
	return {
		size: 'half',
		name: 'problem-by-year',
		model: problemByYear(answers.byYear, answers.sections, years, names, t.byYear, within),
		title: t.byYear.title,
		legend: [{ glyph: 'shades', label: t.legend.shades }],
		notes: [t.notes.byYear]
	};
}

function byDepartmentChart(
	answers: ProblemsAnswers,
	{ t, departments, names, within }: ProblemsWords
): ViewChart<'problem-by-department'> {
	const byDepartment = problemByDepartment(
		answers.byDepartment,
		departments,
		names,
		t.byDepartment,
		within
	);
	return {
		name: 'problem-by-department',
		model: byDepartment,
		title: t.byDepartment.title,
		legend: [
			{ glyph: 'shades', label: t.legend.departmentShades },
			{ glyph: 'hollow', label: t.legend.deducted },
			{ glyph: 'dashed', label: t.legend.project }
		],
		notes: [
			t.notes.byDepartment(
				byDepartment.departments.length,
				byDepartment.total,
				byDepartment.recurring
			),
			t.notes.byDepartmentCell
		]
	};
}

function pointsChart(
	answers: ProblemsAnswers,
	{ lang, t, names }: ProblemsWords
): ViewChart<'deduction-points'> {
	const points = deductionBars(answers.points, names, t.points, lang);
	return {
		size: 'half',
		name: 'deduction-points',
		model: points,
		title: t.points.title,
		legend: [
			{ glyph: 'bar-accent', label: t.legend.points },
			...(points.bars.some((bar) => bar.isUnstated)
				? [{ glyph: 'hollow', label: t.legend.unstated } as const]
				: [])
		],
		notes: [
			t.notes.points,
			...(points.mechanical > 0
				? [t.notes.mechanical(points.mechanical, formatPoints(points.mechanicalPoints, lang))]
				: []),
			...(points.withoutPoints > 0 ? [t.notes.withoutPoints(points.withoutPoints)] : []),
			t.notes.moreDetail
		]
	};
}

function causesChart(
	answers: ProblemsAnswers,
	{ lang, t, within }: ProblemsWords
): ViewChart<'problem-causes'> {
	const causes = causeBars(answers.causes, t.causes, lang, within);
	return {
		size: 'half',
		name: 'problem-causes',
		model: causes,
		title: t.causes.title,
		legend: [
			{ glyph: 'bar-accent', label: t.causes.stated },
			{ glyph: 'bar-second', label: t.causes.deducted }
		],
		notes: [t.notes.causes(causes.withCause, causes.total)]
	};
}

/**
 * What the reports state and what they lost points for. `possible` counts the categories a report could state at the
 * level of the answers.
 */
export function problemsStatedCharts(
	answers: ProblemsAnswers,
	words: ProblemsWords,
	summary: ProblemsSummary,
	possible: number
) {
	return composed([
		() => frequencyChart(answers, words, summary, possible),
		() => byYearChart(answers, words),
		() => byDepartmentChart(answers, words),
		() => pointsChart(answers, words),
		() => causesChart(answers, words)
	]);
}
