import { categoryPairs } from '$lib/view-models/category-pairs.ts';
import { goalCoverage } from '$lib/view-models/goal-coverage.ts';
import { measureConcreteness } from '$lib/view-models/measure-concreteness.ts';
import { MIN_FOR_SHARE } from '$lib/view-models/problem-frequency.ts';
import type { ProblemsAnswers } from '../[...place=place]/problems/answers.ts';
import type { ProblemsWords } from './problems-words.ts';
import { composed } from './composed.ts';
import type { ViewChart } from './view-content.ts';

function concretenessChart(
	answers: ProblemsAnswers,
	{ lang, followUp, departments, within }: ProblemsWords
): ViewChart<'measure-concreteness'> {
	const concreteness = measureConcreteness(
		answers.concreteness,
		answers.concretenessOfReports,
		departments,
		followUp.concreteness,
		followUp.project,
		lang,
		within
	);
	return {
		size: 'half',
		name: 'measure-concreteness',
		model: concreteness,
		title: followUp.concreteness.title,
		legend: [
			{ glyph: 'bar-accent', label: followUp.concreteness.kinds.concrete },
			{ glyph: 'bar-line', label: followUp.concreteness.kinds.general },
			...(concreteness.segments.some((segment) => segment.kind === 'unclassified')
				? [{ glyph: 'hollow', label: followUp.concreteness.kinds.unclassified } as const]
				: [])
		],
		notes: [followUp.concreteness.note(concreteness.concrete, concreteness.total)]
	};
}

function pairsChart(
	answers: ProblemsAnswers,
	{ followUp, departments, names, within }: ProblemsWords
): ViewChart<'category-pairs'> {
	const pairs = categoryPairs(
		answers.pairs,
		answers.sections,
		departments,
		names,
		followUp.pairs,
		within
	);
	return {
		size: 'half',
		name: 'category-pairs',
		model: pairs,
		title: followUp.pairs.title,
		legend: [{ glyph: 'shades', label: followUp.pairs.shades }],
		notes: [
			followUp.pairs.note(pairs.n),
			...(pairs.n < MIN_FOR_SHARE ? [followUp.pairs.few, ...pairs.named] : [])
		]
	};
}

function goalsChart(
	answers: ProblemsAnswers,
	{ lang, followUp, departments }: ProblemsWords
): ViewChart<'goal-coverage'> {
	const goals = goalCoverage(answers.goals, departments, followUp.goals, followUp.project, lang);
	const goalReports = answers.goals[0]?.reports ?? 0;
	return {
		size: 'half',
		name: 'goal-coverage',
		model: goals,
		title: followUp.goals.title,
		legend: [
			{ glyph: 'square-accent', label: followUp.goals.legend.covered },
			{ glyph: 'hollow', label: followUp.goals.legend.missing }
		],
		emptyText: followUp.goals.empty,
		notes: [
			...goals.remarks,
			...(goals.rows.length < goalReports
				? [followUp.goals.shown(goals.rows.length, goalReports)]
				: []),
			...(goals.isEmpty ? [] : [followUp.goals.note])
		]
	};
}

/** How well the reports are written: concrete measures, categories stated together, goals covered. */
export function problemsQualityCharts(answers: ProblemsAnswers, words: ProblemsWords) {
	return composed([
		() => concretenessChart(answers, words),
		() => pairsChart(answers, words),
		() => goalsChart(answers, words)
	]);
}
