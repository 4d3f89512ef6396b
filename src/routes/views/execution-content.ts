import { departmentNames } from '$lib/format/department-names.ts';
import { formatPercent } from '$lib/format/number.ts';
import { proven } from '$lib/format/proven.ts';
import { chart } from '$lib/messages/chart.ts';
import { execution } from '$lib/messages/execution.ts';
import { site } from '$lib/messages/site.ts';
import { executionMatrix } from '$lib/view-models/execution-matrix.ts';
import { executionMultiples } from '$lib/view-models/execution-multiples.ts';
import { executionStrip } from '$lib/view-models/execution-strip.ts';
import { executionSummary } from '$lib/view-models/execution-summary.ts';
import { initialVersusActual } from '$lib/view-models/initial-versus-actual.ts';
import { monitoringSlope } from '$lib/view-models/monitoring-slope.ts';
import { threePublicDots } from '$lib/view-models/three-public-dots.ts';
import { unspentBars } from '$lib/view-models/unspent-bars.ts';
import type { ExecutionAnswers } from '../[...place=place]/execution/answers.ts';
import { apartNotes, apartReasons } from '../apart-note.ts';
import { stripLegend, stripNotes } from '../strip-notes.ts';
import { viewYears } from '../view-years.ts';
import { basesInWords } from './bases-in-words.ts';
import { composed, once } from './composed.ts';
import type { ViewChart, ViewContent, ViewContext } from './view-content.ts';

function executionWords({ place: { lang }, departments, years, filter }: ViewContext) {
	const t = execution[lang];
	const { qualities, apart } = chart[lang];
	return {
		lang,
		t,
		apart,
		names: departmentNames(departments, lang),
		years: viewYears(years, filter),
		shown: { qualities, basisNames: site[lang].bases, groups: t.groups }
	};
}
type Words = ReturnType<typeof executionWords>;

function stripChart(
	{ rates, peers }: ExecutionAnswers,
	{ lang, t, names, years, shown }: Words,
	cells: number
): ViewChart<'execution-strip'> {
	const summary = executionSummary(rates);
	const strip = executionStrip(rates, peers, years, names, { ...t.strip, ...shown }, lang);
	return {
		name: 'execution-strip',
		model: strip,
		title: t.strip.title,
		legend: stripLegend(strip, t),
		notes: [t.notes.coverage(summary.rates, summary.reports, cells), ...stripNotes(strip, lang)]
	};
}

function matrixChart(
	matrix: ReturnType<typeof executionMatrix>,
	{ lang, t }: Words
): ViewChart<'execution-matrix'> {
	return {
		name: 'execution-matrix',
		model: matrix,
		title: t.matrix.title,
		legend: [
			{ glyph: 'shades', label: t.legend.filled },
			...(matrix.cells.some((cell) => cell.standing === 'initial_only')
				? [{ glyph: 'dashed', label: t.legend.dashed } as const]
				: [])
		],
		notes:
			matrix.orderYear !== null && matrix.labels.length > 1
				? [t.notes.order(matrix.orderYear), ...apartNotes(matrix.apart, lang)]
				: []
	};
}

function multiplesChart(
	{ rates, peers }: ExecutionAnswers,
	{ lang, t, apart, names, years, shown }: Words
): ViewChart<'execution-multiples'> {
	const text = { ...t.multiples, ...shown, apart };
	const multiples = executionMultiples(rates, peers, years, names, text, lang);
	return {
		name: 'execution-multiples',
		model: multiples,
		title: t.multiples.title,
		legend: [
			{ glyph: 'dot-accent', label: t.strip.standing.comparable },
			...((multiples.joins?.length ?? 0) > 0
				? [{ glyph: 'line', label: t.legend.year } as const]
				: []),
			...(multiples.bands.length > 0 ? [{ glyph: 'band', label: t.legend.peers } as const] : []),
			...(multiples.dots.some((dot) => dot.rate === null)
				? [{ glyph: 'dashed', label: t.legend.dashed } as const]
				: [])
		],
		notes: [
			t.notes.multiples(multiples.panels.length, multiples.total),
			...(multiples.apart.n > 0
				? [t.notes.unjoined(multiples.apart.n, apartReasons(multiples.apart, lang))]
				: [])
		]
	};
}

function initialChart(
	answers: ExecutionAnswers,
	{ lang, t, names, shown }: Words
): ViewChart<'initial-versus-actual'> {
	const initial = initialVersusActual(answers.overInitial, names, { ...t.initial, ...shown }, lang);
	return {
		size: 'half',
		name: 'initial-versus-actual',
		model: initial,
		title: t.initial.title,
		legend: [
			{ glyph: 'bar-line', label: t.initial.initial },
			{ glyph: 'bar-accent', label: t.initial.actual },
			{ glyph: 'dashed-tick', label: t.initial.adjusted }
		],
		notes: initial.isEmpty
			? []
			: [t.notes.initial(initial.shown, initial.total), ...apartNotes(initial.apart, lang)]
	};
}

function unspentChart(
	answers: ExecutionAnswers,
	{ lang, t, names, shown }: Words
): ViewChart<'unspent-bars'> {
	const unspent = unspentBars(answers.unspent, names, { ...t.unspent, ...shown }, lang);
	return {
		size: 'half',
		name: 'unspent-bars',
		model: unspent,
		title: t.unspent.title,
		legend: [
			{ glyph: 'bar-accent', label: t.unspent.scope.basic },
			{ glyph: 'bar-second', label: t.unspent.scope.project }
		],
		notes: unspent.isEmpty
			? []
			: [t.notes.unspent(unspent.shown, unspent.total), ...apartNotes(unspent.apart, lang)]
	};
}

function threePublicChart(
	answers: ExecutionAnswers,
	{ lang, t, names, shown }: Words
): ViewChart<'three-public-dots'> {
	const text = { ...t.threePublic, ...shown };
	const threePublic = threePublicDots(answers.threePublic, names, text, lang);
	return {
		size: 'half',
		name: 'three-public-dots',
		model: threePublic,
		title: t.threePublic.title,
		legend: threePublic.dots.some((dot) => dot.isOver)
			? [{ glyph: 'diamond', label: t.legend.over }]
			: [],
		notes: [t.notes.threePublic]
	};
}

function monitoringChart(
	answers: ExecutionAnswers,
	{ lang, t, names, shown }: Words
): ViewChart<'monitoring-slope'> {
	const text = { ...t.monitoring, ...shown };
	const monitoring = monitoringSlope(answers.monitoring, names, text, lang);
	return {
		size: 'half',
		name: 'monitoring-slope',
		model: monitoring,
		title: t.monitoring.title(monitoring.year),
		legend: [
			{ glyph: 'dot-accent', label: t.legend.ahead },
			{ glyph: 'dot-second', label: t.legend.behind },
			{ glyph: 'square-second', label: t.legend.project }
		],
		notes: [...monitoring.sentences, t.notes.monitoring]
	};
}

function executionSentence(answers: ExecutionAnswers, { lang, t, names }: Words): string {
	const summary = executionSummary(answers.rates);
	const named = (rate: (typeof summary)['initialOnly'][number]) => ({
		name: names.short(rate.dept_id),
		year: rate.fiscal_year,
		rate: proven(formatPercent(rate.pct, lang), rate.record_ids)
	});
	return t.sentence({
		...summary,
		lowest: summary.lowest && named(summary.lowest),
		highest: summary.highest && named(summary.highest),
		initialOnly: summary.initialOnly.map(named)
	});
}

/** The execution view's sentence and charts for its answers. */
export function executionContent(answers: ExecutionAnswers, context: ViewContext) {
	const words = executionWords(context);
	const { title, question } = words.t;
	const { lang, t, names, years, shown } = words;
	const matrix = once(() =>
		executionMatrix(answers.rates, years, names, { ...t.matrix, ...shown }, lang)
	);
	return {
		title,
		question,
		sentence: executionSentence(answers, words),
		basis: basesInWords(answers.rates, words.lang),
		errors: answers.errors,
		charts: composed([
			() => stripChart(answers, words, matrix().cells.length),
			() => matrixChart(matrix(), words),
			() => multiplesChart(answers, words),
			() => initialChart(answers, words),
			() => unspentChart(answers, words),
			() => threePublicChart(answers, words),
			() => monitoringChart(answers, words)
		])
	} satisfies ViewContent;
}
