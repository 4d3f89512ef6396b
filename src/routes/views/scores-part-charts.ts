import type { ChartSize } from '$lib/charts/chart-context.ts';
import { partHeadings } from '$lib/messages/part-headings.ts';
import { componentLoss } from '$lib/view-models/component-loss.ts';
import { indicatorHeat, type IndicatorHeat } from '$lib/view-models/indicator-heat.ts';
import { indicatorStrip, type IndicatorStrip } from '$lib/view-models/indicator-strip.ts';
import type { ScoreSummary } from '$lib/view-models/score-summary.ts';
import type { ScoreAnswers } from '../[...place=place]/scores/answers.ts';
import type { ScoresWords } from './scores-words.ts';
import { once } from './composed.ts';
import type { ViewChart } from './view-content.ts';

/** Few columns leave room for the strip of the same indicators beside them. */
const COLUMNS_OF_HALF = 10;

function lossChart(
	answers: ScoreAnswers,
	{ lang, t, names, schemes, shown }: ScoresWords,
	summary: ScoreSummary
): ViewChart<'component-loss'> {
	const contradicted = new Set(
		answers.scores.filter((row) => row.errors > 0).map((row) => row.doc_id)
	);
	const loss = componentLoss(
		answers.lossByYear,
		answers.lossByReport,
		names,
		schemes,
		contradicted,
		{ ...shown, ...t.loss, headings: partHeadings[lang] },
		lang
	);
	return {
		name: 'component-loss',
		model: loss,
		title: t.loss.title,
		legend: [{ glyph: 'shades', label: t.legend.shades }],
		notes: [t.notes.loss(loss.reports, summary.scored), t.notes.detail]
	};
}

function stripChart(
	{ t }: ScoresWords,
	strip: IndicatorStrip,
	size: ChartSize
): ViewChart<'indicator-strip'> {
	return {
		size,
		name: 'indicator-strip',
		model: strip,
		title: t.indicators.title,
		legend: strip.most > 1 ? [{ glyph: 'dot-accent', label: t.legend.area }] : [],
		notes: [t.notes.indicators(strip.indicators, strip.full)]
	};
}

function heatChart(
	{ t }: ScoresWords,
	heat: IndicatorHeat,
	size: ChartSize
): ViewChart<'indicator-heat'> {
	return {
		size,
		name: 'indicator-heat',
		model: heat,
		title: t.heat.title,
		legend: [{ glyph: 'shades', label: t.legend.heat }],
		notes: [
			t.notes.heat(heat.shown, heat.tables),
			...(heat.more > 0 ? [t.notes.heatMore(heat.more)] : []),
			t.notes.heatScale
		]
	};
}

function indicatorCharts(answers: ScoreAnswers, words: ScoresWords): readonly (() => ViewChart)[] {
	const { lang, t, names, schemes, shown } = words;
	const { indicators, heat: rows } = answers;
	const strip = once(() =>
		indicatorStrip(indicators, names, schemes, { ...shown, ...t.indicators }, lang)
	);
	const heat = once(() => {
		const text = { ...shown, ...t.heat, names: t.indicators.names };
		return indicatorHeat(rows, indicators, names, schemes, text, lang);
	});
	const size = once((): ChartSize =>
		rows.length > 0 &&
		strip().blocks.length === 1 &&
		heat().blocks.every((block) => block.columns.length < COLUMNS_OF_HALF)
			? 'half'
			: 'full'
	);
	const first = () => stripChart(words, strip(), size());
	return rows.length > 0 ? [first, () => heatChart(words, heat(), size())] : [first];
}

/** Where inside the scores the points went: components and indicators. The heat map is absent where it would be empty. */
export function scoresPartCharts(answers: ScoreAnswers, words: ScoresWords, summary: ScoreSummary) {
	return [() => lossChart(answers, words, summary), ...indicatorCharts(answers, words)] as const;
}
