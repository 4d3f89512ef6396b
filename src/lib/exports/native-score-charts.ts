import type { Lang } from '../messages/lang.ts';
import { slideWords } from '../messages/slides.ts';
import type { ChartModel } from '../view-models/chart-model.ts';
import type { IndicatorScores } from '../view-models/indicator-scores.ts';
import type { PointsLost } from '../view-models/points-lost.ts';
import type { ScoreBands } from '../view-models/score-bands.ts';
import type { ScoreTrend, ScoreTrendLine } from '../view-models/score-trend.ts';
import type { ScoreWaterfall } from '../view-models/score-waterfall.ts';
import { dotsByYear, MAX_SERIES, referenceSeries } from './dots-by-year.ts';
import { nativeBars } from './native-bars.ts';
import {
	axisFromZero,
	COUNT,
	cautionsOf,
	cutAxis,
	nameOf,
	nameWithoutYear,
	nativeTable,
	PERCENT,
	POINTS,
	shown,
	type Flagged,
	type NativeChart,
	type NativeSeries
} from './native-chart.ts';
import { yearLines } from './year-lines.ts';

/** More bars than these, and the lost points are dots by year. */
const MAX_BARS = 24;
/** Up to so many departments the printed score stands beside the normalised one. */
const MAX_WITH_RAW = 3;

type TrendLine = Pick<ScoreTrendLine, 'name'> & {
	segments: readonly {
		points: readonly (Flagged & { year: number; raw: number; normalized_pct: number })[];
	}[];
};

type Trend = Pick<
	ScoreTrend,
	| keyof ChartModel
	| 'years'
	| 'medianLabel'
	| 'rawLabel'
	| 'normalizedLabel'
	| 'axis'
	| 'domain'
	| 'showsValues'
> & {
	named: readonly TrendLine[];
	others: readonly TrendLine[];
	medians: TrendLine['segments'];
};

/** A department among many: dots that no line joins, so that one series is enough. */
function dots({ name, segments }: TrendLine, years: readonly string[]): NativeSeries {
	const points = segments.flatMap((segment) => segment.points);
	const values = years.map((year) => {
		const point = points.find((one) => String(one.year) === year);
		return point ? shown(point.normalized_pct) : null;
	});
	return { name, values, look: 'dots' };
}

/** Normalised scores by year; lines broken at gaps and changes of scheme are series of one colour. */
export function nativeScoreTrend(model: Trend, lang: Lang): NativeChart[] {
	const t = slideWords[lang];
	const years = model.years.map(String);
	const lines = (
		line: TrendLine,
		measure: 'raw' | 'normalized_pct',
		look: NativeSeries['look'],
		colour: number
	) =>
		yearLines(
			measure === 'raw' ? `${line.name} ${model.rawLabel}` : line.name,
			years,
			line.segments.map(({ points }) =>
				points.map((point) => ({
					year: String(point.year),
					value: shown(point[measure], measure === 'raw' ? 3 : 2),
					cautions: cautionsOf(point)
				}))
			),
			look,
			colour
		);
	const named = model.named.flatMap((line, index) => lines(line, 'normalized_pct', 'plain', index));
	const raw =
		model.named.length <= MAX_WITH_RAW
			? model.named.flatMap((line, index) => lines(line, 'raw', 'context', index))
			: [];
	const joined = model.others.flatMap((line) => lines(line, 'normalized_pct', 'context', 0));
	const left = MAX_SERIES - named.length - raw.length;
	const others = joined.length <= left ? joined : model.others.map((line) => dots(line, years));
	const hasOthers = others.length <= left;
	const medians = lines(
		{ name: model.medianLabel, segments: model.medians },
		'normalized_pct',
		'reference',
		0
	);
	const isBroken = [...model.named, ...model.others].some((line) => line.segments.length > 1);
	return [
		{
			kind: 'line',
			heading: null,
			categories: years,
			series: [...named, ...raw, ...(hasOthers ? others : []), ...medians],
			valueFormat: '0.00',
			axis: cutAxis(`${model.normalizedLabel} · ${model.axis}`, model.domain),
			notes: [
				...(isBroken ? [t.notBroken] : []),
				...(others.length === 0 ? [] : [hasOthers ? t.seriesInData : t.leftOut(others.length)])
			],
			hasLabels: model.showsValues
		}
	];
}

/** Points lost as a share of those reachable, from zero; each scheme apart. */
export function nativePointsLost(model: PointsLost, lang: Lang): NativeChart[] {
	return model.groups.flatMap((group): NativeChart[] => {
		const dots = group.rows.flatMap((row) =>
			row.dots.map((dot) => ({
				of: nameWithoutYear(model, dot, row.year),
				name: nameOf(model, dot),
				year: row.year,
				value: shown(dot.lost_pct),
				cautions: cautionsOf(dot)
			}))
		);
		const chart = {
			heading: model.groups.length > 1 ? group.label : null,
			valueFormat: PERCENT,
			axis: axisFromZero(
				model.axis,
				dots.map(({ value }) => value)
			),
			notes: []
		};
		if (dots.length <= MAX_BARS) {
			return [
				nativeBars({
					...chart,
					axis: model.axis,
					categories: dots.map(({ name }) => name),
					values: dots.map(({ value }) => value),
					cautions: dots.map(({ cautions }) => cautions)
				})
			];
		}
		const years = group.rows.map(({ year }) => year).toSorted();
		const marks = dotsByYear(dots, years, chart, lang);
		if (!marks) return group === model.groups[0] ? [nativeTable(model.table)] : [];
		const medians = years.map(
			(year) => group.rows.find((row) => row.year === year)?.median_pct ?? null
		);
		const median = referenceSeries(slideWords[lang].median, medians);
		return [{ ...marks, series: [...marks.series, ...median] }];
	});
}

type Waterfall = Pick<ScoreWaterfall, keyof ChartModel | 'year' | 'domain' | 'axis'> & {
	steps: readonly Pick<ScoreWaterfall['steps'][number], 'label' | 'kind' | 'from' | 'to'>[];
};

/** From the full mark down to the printed score: bars on a base that is not seen. */
export function nativeScoreWaterfall(model: Waterfall, lang: Lang): NativeChart[] {
	const { steps } = model;
	const part = (name: string, pick: (step: (typeof steps)[number]) => number | null) => ({
		name,
		values: steps.map((step) => {
			const value = pick(step);
			return value === null ? null : shown(value, 3);
		})
	});
	const columns = model.table.columns;
	const series: NativeSeries[] = [
		{
			...part(slideWords[lang].base, (step) =>
				step.kind === 'level' ? null : Math.min(step.from, step.to)
			),
			look: 'base'
		},
		{ ...part(model.axis, (step) => (step.kind === 'level' ? step.to : null)), colour: 0 },
		{
			...part(columns.at(-1)?.label ?? '', (step) =>
				step.kind === 'level' ? null : Math.abs(step.from - step.to)
			),
			colour: 1,
			valueFormat: '"−"0.###'
		}
	];
	return [
		{
			kind: 'stacked-bar',
			heading: model.year === null ? null : String(model.year),
			categories: steps.map(({ label }) => label),
			series,
			valueFormat: POINTS,
			axis: cutAxis(model.axis, model.domain),
			notes: [],
			hasLabels: true
		}
	];
}

/** Points earned of each branch as a share of its weight. */
export function nativeIndicatorScores(model: IndicatorScores): NativeChart[] {
	return [
		nativeBars({
			categories: model.bars.map(({ label, text }) => `${label} ${text}`),
			values: model.bars.map(({ share_pct }) => shown(share_pct)),
			axis: model.axis,
			valueFormat: PERCENT
		})
	];
}

/** Scores by band, each scheme a bar of counts. */
export function nativeScoreBands(model: ScoreBands): NativeChart[] {
	return [
		{
			kind: 'stacked-bar',
			heading: null,
			categories: model.rows.map(({ label, n }) => `${label} n=${n}`),
			series: model.bands.map((name, column) => ({
				name,
				values: model.rows.map(
					({ cells }) => cells.find((cell) => cell.column === column)?.count ?? 0
				)
			})),
			valueFormat: COUNT,
			axis: axisFromZero(model.axis, []),
			notes: [],
			hasLabels: true
		}
	];
}
