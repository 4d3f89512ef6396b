import * as Plot from '@observablehq/plot';
import type { ScoreTrend, ScoreTrendPoint, ScoreTrendSegment } from '../view-models/score-trend.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import {
	ALERT,
	fitLabel,
	HATCH,
	INK,
	INK_SOFT,
	LINE,
	plotFrame,
	SERIES,
	SURFACE
} from './frame.ts';

interface Placed extends ScoreTrendPoint {
	panel: string;
	segment: string;
	value: number;
	colour: string;
	/** Name of the department at its last point, value at every point. */
	label: string;
	isOnlyPoint: boolean;
	lineMark: number | null;
}

/** Raw scores in grey beside normalised ones in colour; lines break where nothing may be joined. */
export function scoreTrendChart(model: ScoreTrend, context: ChartContext) {
	const narrow = isNarrow(context);
	const panels = [model.rawLabel, model.normalizedLabel] as const;
	const facet = narrow ? 'fy' : 'fx';
	const step = (narrow ? context.width - 60 : context.width / 2 - 60) / (model.years.length + 0.4);

	function placed(
		segments: readonly ScoreTrendSegment[],
		name: string,
		colour: string,
		isMedian = false
	): Placed[] {
		const last = segments.at(-1)?.points.at(-1);
		return panels.flatMap((panel) =>
			segments.flatMap((segment) =>
				segment.points.map((point): Placed => {
					const isRaw = panel === model.rawLabel;
					const value = isRaw ? point.raw : point.normalized_pct;
					const shown = isRaw ? String(Number(value.toFixed(2))) : value.toFixed(2);
					const called =
						point === last ? fitLabel(name, Math.max(step * 1.3, narrow ? 88 : 120)) : '';
					const parts = isMedian
						? [called && `${called} ${shown}`]
						: [called, model.showsValues ? shown : ''];
					return {
						...point,
						panel,
						segment: `${segment.id}/${panel}`,
						value,
						colour: isRaw && colour !== LINE && !isMedian ? INK_SOFT : colour,
						label: parts.filter(Boolean).join('\n'),
						isOnlyPoint: segment.points.length === 1,
						lineMark: segment.mark
					};
				})
			)
		);
	}

	const others = model.others.flatMap((line) => placed(line.segments, line.name, LINE));
	const named = model.named.flatMap((line, index) =>
		placed(line.segments, line.name, SERIES[index] ?? INK)
	);
	const medians = model.medians.flatMap((segment) =>
		placed([segment], model.medianLabel, INK, true)
	);
	const breaks = panels.flatMap((panel) => model.breaks.map((at) => ({ panel, at })));
	const place = { x: 'year', y: 'value', [facet]: 'panel' } as const;
	const alone = others.filter((point) => point.isOnlyPoint);
	const href = 'mark';
	const sound = named.filter((point) => !point.isContradicted);
	const first = model.years[0] ?? 0;
	const lastYear = model.years.at(-1) ?? 0;
	return plotFrame(
		{
			marginLeft: 40,
			marginRight: narrow ? 20 : 24,
			marginTop: narrow ? 22 : 34,
			marginBottom: 26,
			height: narrow ? 540 : 360,
			x: {
				domain: [first - 0.6, lastYear + 0.6],
				label: null,
				ticks: model.years,
				tickFormat: (year: number) =>
					narrow && model.years.length > 5 ? String(year).slice(2) : String(year),
				tickSize: 0
			},
			y: {
				domain: model.domain,
				label: null,
				ticks: 6,
				grid: true
			},
			[facet]: { domain: [...panels], label: null, axis: null, padding: narrow ? 0.12 : 0.06 },
			marks: [
				Plot.text(panels, {
					[facet]: (panel: string) => panel,
					text: (panel: string) => `${panel} · ${model.axis}`,
					frameAnchor: 'top-left',
					dy: narrow ? -18 : -20,
					dx: -36,
					fontWeight: 600
				}),
				Plot.ruleX(breaks, {
					x: 'at',
					[facet]: 'panel',
					stroke: INK_SOFT,
					strokeDasharray: '3 3'
				}),
				Plot.text(
					breaks.filter(() => model.breaks.length === 1),
					{
						x: 'at',
						[facet]: 'panel',
						text: () => model.changedLabel,
						frameAnchor: 'bottom',
						dy: -6,
						dx: 4,
						textAnchor: 'start',
						fill: INK_SOFT,
						stroke: SURFACE,
						strokeWidth: 3
					}
				),
				Plot.line(others, {
					...place,
					z: 'segment',
					stroke: LINE,
					strokeWidth: 1,
					href: 'lineMark'
				}),
				Plot.line(named, { ...place, z: 'segment', stroke: 'colour', strokeWidth: 2 }),
				Plot.dot(alone, { ...place, r: 2, fill: LINE, href }),
				Plot.line(medians, { ...place, z: 'segment', stroke: 'colour', strokeWidth: 2.4 }),
				Plot.dot(medians, { ...place, r: 3, fill: 'colour', href }),
				Plot.dot(
					sound.filter((point) => !point.isHollow),
					{ ...place, r: 3.4, fill: 'colour', href }
				),
				Plot.dot(
					sound.filter((point) => point.isHollow),
					{ ...place, r: 3.6, fill: SURFACE, stroke: 'colour', strokeWidth: 1.6, href }
				),
				Plot.dot(
					named.filter((point) => point.isContradicted),
					{ ...place, r: 4.6, fill: HATCH, stroke: ALERT, strokeWidth: 1.2, href }
				),
				Plot.text(
					[...named, ...medians].filter((point) => point.label !== ''),
					{
						...place,
						text: 'label',
						dy: -8,
						lineAnchor: 'bottom',
						lineHeight: 1.2,
						fontSize: narrow ? 11 : 12,
						fill: 'colour',
						stroke: SURFACE,
						strokeWidth: 3
					}
				)
			],
			color: { type: 'identity' as never }
		},
		context,
		model
	);
}
