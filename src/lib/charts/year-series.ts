import * as Plot from '@observablehq/plot';
import type { YearPoint, YearSeries } from '../view-models/year-series.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, ALERT, HATCH, INK, INK_SOFT, LINE, plotFrame, SURFACE } from './frame.ts';

/** Dots by year on a cut axis, joined where they may be; peers behind, changes of measure as dashed rules. */
export function yearSeriesChart(model: YearSeries, context: ChartContext) {
	const narrow = isNarrow(context);
	const [marginLeft, marginRight] = [40, narrow ? 16 : 24];
	const step = (context.width - marginLeft - marginRight) / Math.max(1, model.years.length);
	const last = model.points.at(-1);
	const isCrowded = step < 46;
	const labelled = isCrowded
		? model.points.filter((point, index) => index === 0 || point === last)
		: model.points;
	const place = { x: 'year', y: 'value' } as const;
	const [low, high] = model.domain;
	/** A label above these would stand on the rule at 100. */
	const isUnderLimit = ({ value }: YearPoint) => value < 100 && 100 - value < (high - low) * 0.11;
	/** In a valley of the line the label goes below, where no line passes. */
	const isValley = (point: YearPoint) => {
		const ends = model.lines.flatMap(({ from, to }) =>
			from === point ? [to.value] : to === point ? [from.value] : []
		);
		return ends.length > 0 && ends.reduce((sum, end) => sum + end, 0) / ends.length > point.value;
	};
	const isBelow = (point: YearPoint) => isUnderLimit(point) || isValley(point);
	const label = (points: YearPoint[], dy: number) =>
		Plot.text(points, {
			...place,
			text: 'label',
			dy,
			fill: INK,
			stroke: SURFACE,
			strokeWidth: 4,
			fontVariant: 'tabular-nums',
			pointerEvents: 'none'
		});
	return plotFrame(
		{
			marginLeft,
			marginRight,
			marginTop: 24,
			marginBottom: 30,
			height: 270,
			x: { type: 'band', domain: model.years, label: null, padding: 0, tickSize: 0 },
			y: {
				domain: model.domain,
				label: model.axis,
				labelArrow: 'none',
				labelAnchor: 'top',
				grid: true,
				ticks: 6
			},
			marks: [
				Plot.ruleY([100], { stroke: INK_SOFT }),
				Plot.ruleX(model.bands, {
					x: 'year',
					y1: 'lower',
					y2: 'upper',
					stroke: LINE,
					strokeWidth: Math.min(22, step * 0.5),
					href: 'mark'
				}),
				Plot.tickY(model.bands, {
					x: 'year',
					y: 'median',
					stroke: INK_SOFT,
					strokeWidth: 2,
					insetLeft: step * 0.25,
					insetRight: step * 0.25
				}),
				Plot.ruleX(model.breaks, {
					x: 'to',
					dx: -step / 2,
					stroke: INK_SOFT,
					strokeDasharray: '3 3'
				}),
				Plot.text(narrow ? [] : model.breaks.slice(-1), {
					x: 'to',
					dx: -step / 2,
					text: () => model.breakLabel,
					frameAnchor: 'top',
					dy: -14,
					fill: INK_SOFT,
					fontSize: 11
				}),
				Plot.link(model.lines, {
					x1: (line: YearSeries['lines'][number]) => line.from.year,
					y1: (line: YearSeries['lines'][number]) => line.from.value,
					x2: (line: YearSeries['lines'][number]) => line.to.year,
					y2: (line: YearSeries['lines'][number]) => line.to.value,
					stroke: ACCENT,
					strokeWidth: 1.8
				}),
				Plot.dot(model.raw, { ...place, r: 2.6, fill: INK_SOFT, href: 'mark' }),
				Plot.dot(model.peers, {
					...place,
					dx: -Math.min(14, step * 0.3),
					symbol: 'square',
					r: 2.6,
					fill: INK_SOFT,
					href: 'mark'
				}),
				Plot.dot(
					model.points.filter((point) => point.isUnitCorrected),
					{ ...place, r: 7.5, stroke: INK, strokeWidth: 1.2 }
				),
				Plot.dot(
					model.points.filter((point) => !point.isHollow && !point.isContradicted),
					{ ...place, r: 4.5, fill: ACCENT, stroke: SURFACE, href: 'mark' }
				),
				Plot.dot(
					model.points.filter((point) => point.isHollow && !point.isContradicted),
					{ ...place, r: 4.5, fill: SURFACE, stroke: ACCENT, strokeWidth: 1.8, href: 'mark' }
				),
				Plot.dot(
					model.points.filter((point) => point.isContradicted),
					{ ...place, r: 5.2, fill: HATCH, stroke: ALERT, strokeWidth: 1.2, href: 'mark' }
				),
				label(
					labelled.filter((point) => !isBelow(point)),
					-13
				),
				label(labelled.filter(isBelow), 15),
				Plot.text(model.gaps, {
					x: (year: string) => year,
					y: low,
					text: () => '·',
					dy: -8,
					fontSize: 18
				})
			]
		},
		context,
		model
	);
}
