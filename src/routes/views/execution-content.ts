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

function rateCharts(answers: ExecutionAnswers, { lang, t, apart, names, years, shown }: Words) {
	const { rates, peers } = answers;
	const summary = executionSummary(rates);
	const matrix = executionMatrix(rates, years, names, { ...t.matrix, ...shown }, lang);
	const strip = executionStrip(rates, peers, years, names, { ...t.strip, ...shown }, lang);
	const multiples = executionMultiples(
		rates,
		peers,
		years,
		names,
		{ ...t.multiples, ...shown, apart },
		lang
	);
	const stripChart: ViewChart<'execution-strip'> = {
		name: 'execution-strip',
		model: strip,
		title: t.strip.title,
		legend: stripLegend(strip, t),
		notes: [
			t.notes.coverage(summary.rates, summary.reports, matrix.cells.length),
			...stripNotes(strip, lang)
		]
	};
	const matrixChart: ViewChart<'execution-matrix'> = {
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
	const multiplesChart: ViewChart<'execution-multiples'> = {
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
	return [stripChart, matrixChart, multiplesChart] as const;
}

function moneyCharts(answers: ExecutionAnswers, { lang, t, names, shown }: Words) {
	const initial = initialVersusActual(answers.overInitial, names, { ...t.initial, ...shown }, lang);
	const unspent = unspentBars(answers.unspent, names, { ...t.unspent, ...shown }, lang);
	const initialChart: ViewChart<'initial-versus-actual'> = {
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
	const unspentChart: ViewChart<'unspent-bars'> = {
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
	return [initialChart, unspentChart] as const;
}

function otherCharts(answers: ExecutionAnswers, { lang, t, names, shown }: Words) {
	const threePublic = threePublicDots(
		answers.threePublic,
		names,
		{ ...t.threePublic, ...shown },
		lang
	);
	const monitoring = monitoringSlope(
		answers.monitoring,
		names,
		{ ...t.monitoring, ...shown },
		lang
	);
	const threePublicChart: ViewChart<'three-public-dots'> = {
		size: 'half',
		name: 'three-public-dots',
		model: threePublic,
		title: t.threePublic.title,
		legend: threePublic.dots.some((dot) => dot.isOver)
			? [{ glyph: 'diamond', label: t.legend.over }]
			: [],
		notes: [t.notes.threePublic]
	};
	const monitoringChart: ViewChart<'monitoring-slope'> = {
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
	return [threePublicChart, monitoringChart] as const;
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
	return {
		title,
		question,
		sentence: executionSentence(answers, words),
		basis: basesInWords(answers.rates, words.lang),
		errors: answers.errors,
		charts: [
			...rateCharts(answers, words),
			...moneyCharts(answers, words),
			...otherCharts(answers, words)
		] as const
	} satisfies ViewContent;
}
