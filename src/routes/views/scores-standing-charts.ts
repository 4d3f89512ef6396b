import { partHeadings } from '$lib/messages/part-headings.ts';
import { SCORE_BANDS } from '$lib/schema/default-filter.ts';
import { pointsLost } from '$lib/view-models/points-lost.ts';
import { scoreBands } from '$lib/view-models/score-bands.ts';
import type { ScoreSummary } from '$lib/view-models/score-summary.ts';
import { scoreTrend } from '$lib/view-models/score-trend.ts';
import { scoreWaterfall } from '$lib/view-models/score-waterfall.ts';
import type { ScoreAnswers } from '../[...place=place]/scores/answers.ts';
import type { ScoresWords } from './scores-words.ts';
import { once } from './composed.ts';
import type { ViewChart } from './view-content.ts';

function waterfallChart(
	answers: ScoreAnswers,
	{ lang, t, one, names, categoryNames }: ScoresWords,
	summary: ScoreSummary
): ViewChart<'score-waterfall'> {
	const waterfall = scoreWaterfall(
		answers.waterfall,
		{ ...one.waterfall, headings: partHeadings[lang], categoryNames },
		lang,
		names
	);
	return {
		size: 'half',
		name: 'score-waterfall',
		model: waterfall,
		title: t.waterfall.title(names.short(answers.waterfall[0]?.dept_id ?? ''), waterfall.year),
		legend: [
			{ glyph: 'bar-second', label: one.legend.lost },
			...(waterfall.steps.some((step) => step.kind === 'bonus')
				? [{ glyph: 'bar-line', label: one.legend.bonus } as const]
				: [])
		],
		notes: [
			...(waterfall.detail ? [one.waterfall.details[waterfall.detail]] : []),
			...(waterfall.untouched > 0 ? [one.waterfall.untouched(waterfall.untouched)] : []),
			...(summary.scored > 1 ? [t.notes.waterfall(summary.scored)] : [])
		]
	};
}

function lostChart(
	{ peers }: ScoreAnswers,
	{ t }: ScoresWords,
	summary: ScoreSummary,
	{ lost, bands, apart, assumed }: Standing
): ViewChart<'points-lost'> {
	const hasMedian = lost().groups.some((group) =>
		group.rows.some((row) => row.median_pct !== null)
	);
	return {
		name: 'points-lost',
		model: lost(),
		title: t.lost.title,
		legend: [
			{ glyph: 'dot-accent', label: t.legend.filled },
			...assumed(),
			...(hasMedian ? [{ glyph: 'tick', label: t.legend.median } as const] : []),
			...(peers.length > 0 ? [{ glyph: 'dot-line', label: t.legend.context } as const] : [])
		],
		notes: [
			t.notes.coverage(summary.scored, summary.reports),
			t.notes.noise,
			...apart(),
			...(bands().rows.some((row) => row.n < 5) ? [t.notes.small] : []),
			...(lost().assumed > 0 ? [t.notes.assumed(lost().assumed)] : [])
		]
	};
}

function trendChart(
	{ scores: rows, peers }: ScoreAnswers,
	{ lang, t, names, schemes, shown }: ScoresWords,
	{ assumed }: Standing
): ViewChart<'score-trend'> {
	const trend = scoreTrend(rows, peers, names, schemes, { ...shown, ...t.trend }, lang);
	return {
		name: 'score-trend',
		model: trend,
		title: t.trend.title,
		legend: [
			...(trend.breaks.length > 0 ? [{ glyph: 'break', label: t.legend.change } as const] : []),
			...assumed(),
			...(trend.others.length > 0
				? [
						{
							glyph: 'bar-line',
							label: peers.length > 0 ? t.legend.line : t.legend.everyLine
						} as const
					]
				: [])
		],
		notes: [t.notes.bonus, t.notes.gaps]
	};
}

/** What several of these charts need. */
function standing({ scores: rows, peers }: ScoreAnswers, words: ScoresWords) {
	const { lang, t, names, schemes, bandNames, shown } = words;
	const lost = once(() => pointsLost(rows, peers, names, schemes, { ...shown, ...t.lost }, lang));
	return {
		lost,
		bands: once(() => scoreBands(rows, SCORE_BANDS, names, schemes, { ...t.bands, bandNames })),
		/** What sets the groups apart, in words. */
		apart: () =>
			lost().groups.length > 1 ? [t.notes.apart(lost().groups.length, shown.apart.scheme)] : [],
		assumed: () =>
			lost().assumed > 0 ? [{ glyph: 'hollow-dot', label: t.legend.assumed } as const] : []
	};
}
type Standing = ReturnType<typeof standing>;

/** Where the departments stand by their whole scores: points lost, bands, one report's losses, the years. */
export function scoresStandingCharts(
	answers: ScoreAnswers,
	words: ScoresWords,
	summary: ScoreSummary
) {
	const { t } = words;
	const shared = standing(answers, words);
	const bandsChart = (): ViewChart<'score-bands'> => ({
		size: 'half',
		name: 'score-bands',
		model: shared.bands(),
		title: t.bands.title,
		legend: [],
		notes: [t.notes.bands, ...shared.apart()]
	});
	return [
		() => lostChart(answers, words, summary, shared),
		bandsChart,
		() => waterfallChart(answers, words, summary),
		() => trendChart(answers, words, shared)
	] as const;
}
