import { formatPoints } from '$lib/format/number.ts';
import { causeBars } from '$lib/view-models/cause-bars.ts';
import { deductionBars } from '$lib/view-models/deduction-bars.ts';
import { problemByDepartment } from '$lib/view-models/problem-by-department.ts';
import { problemByYear } from '$lib/view-models/problem-by-year.ts';
import { MIN_FOR_SHARE, problemFrequency } from '$lib/view-models/problem-frequency.ts';
import type { ProblemsSummary } from '$lib/view-models/problems-summary.ts';
import type { ProblemsAnswers } from '../[...place=place]/problems/answers.ts';
import type { ProblemsWords } from './problems-words.ts';
import type { ViewChart } from './view-content.ts';

function categoryCharts(
	answers: ProblemsAnswers,
	{ lang, t, departments, names, years, within }: ProblemsWords,
	summary: ProblemsSummary,
	possible: number
) {
	const { sections } = answers;
	const frequency = problemFrequency(answers.byYear, sections, names, t.frequency, lang, within);
	const byYear = problemByYear(answers.byYear, sections, years, names, t.byYear, within);
	const byDepartment = problemByDepartment(
		answers.byDepartment,
		departments,
		names,
		t.byDepartment,
		within
	);
	const otherCategories = within.categories.length > 0 ? 0 : possible - frequency.bars.length;
	const frequencyChart: ViewChart<'problem-frequency'> = {
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
	const byYearChart: ViewChart<'problem-by-year'> = {
		size: 'half',
		name: 'problem-by-year',
		model: byYear,
		title: t.byYear.title,
		legend: [{ glyph: 'shades', label: t.legend.shades }],
		notes: [t.notes.byYear]
	};
	const byDepartmentChart: ViewChart<'problem-by-department'> = {
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
	return [frequencyChart, byYearChart, byDepartmentChart] as const;
}

function reasonCharts(answers: ProblemsAnswers, { lang, t, names, within }: ProblemsWords) {
	const points = deductionBars(answers.points, names, t.points, lang);
	const causes = causeBars(answers.causes, t.causes, lang, within);
	const pointsChart: ViewChart<'deduction-points'> = {
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
	const causesChart: ViewChart<'problem-causes'> = {
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
	return [pointsChart, causesChart] as const;
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
	return [
		...categoryCharts(answers, words, summary, possible),
		...reasonCharts(answers, words)
	] as const;
}
