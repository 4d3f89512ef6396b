import * as Plot from '@observablehq/plot';
import type { ComparePanels, PanelLine, PanelPoint } from '../view-models/compare-panels.ts';
import type { ChartContext } from './chart-context.ts';
import { ACCENT, ALERT, HATCH, INK, INK_SOFT, LINE, plotFrame, SURFACE } from './frame.ts';
import { panelLayout } from './panel-layout.ts';

/** One small panel a department on shared axes: dots on a cut axis, or bars from zero. */
export function comparePanelsChart(model: ComparePanels, context: ChartContext) {
	const [marginLeft, marginRight] = [model.form === 'bars' ? 56 : 40, 12];
	const layout = panelLayout(model, context, marginLeft, marginRight);
	const { facet, step, narrow } = layout;
	const place = { [facet]: 'panel', x: 'year', y: 'value' };
	const labelled = model.points.filter(({ label }) => label !== null);
	const [low, high] = model.domain;
	/** A label above these would stand on the rule at 100. */
	const isUnderRule = ({ value }: PanelPoint) =>
		model.reference !== null &&
		value < model.reference &&
		model.reference - value < (high - low) * 0.14;
	const label = (points: PanelPoint[], dy: number) =>
		Plot.text(points, {
			...place,
			text: 'label',
			dy,
			fill: INK,
			stroke: SURFACE,
			strokeWidth: 4,
			fontSize: 11,
			fontVariant: 'tabular-nums',
			pointerEvents: 'none'
		});
	const bars = (isContradicted: boolean) =>
		Plot.barY(
			model.points.filter((point) => point.isContradicted === isContradicted),
			{
				...place,
				insetLeft: step * 0.14,
				insetRight: step * 0.14,
				fill: isContradicted ? HATCH : ACCENT,
				...(isContradicted ? { stroke: ALERT } : {}),
				href: 'mark'
			}
		);
	const isClean = (point: PanelPoint) => !point.isContradicted;
	const dots = [
		Plot.link(model.lines, {
			[facet]: 'panel',
			x1: (line: PanelLine) => line.from.year,
			y1: (line: PanelLine) => line.from.value,
			x2: (line: PanelLine) => line.to.year,
			y2: (line: PanelLine) => line.to.value,
			stroke: ACCENT,
			strokeWidth: 1.6
		}),
		Plot.dot(
			model.points.filter((point) => point.isUnitCorrected),
			{ ...place, r: 7, stroke: INK, strokeWidth: 1.2 }
		),
		Plot.dot(
			model.points.filter((point) => isClean(point) && !point.isHollow),
			{ ...place, r: 4, fill: ACCENT, stroke: SURFACE, href: 'mark' }
		),
		Plot.dot(
			model.points.filter((point) => isClean(point) && point.isHollow),
			{ ...place, r: 4, fill: SURFACE, stroke: ACCENT, strokeWidth: 1.6, href: 'mark' }
		),
		Plot.dot(
			model.points.filter((point) => point.isContradicted),
			{ ...place, r: 5, fill: HATCH, stroke: ALERT, strokeWidth: 1.2, href: 'mark' }
		)
	];
	const ring = Plot.dot(
		model.points.filter((point) => point.isUnitCorrected),
		{
			...place,
			dy: 9,
			r: 4,
			fill: ACCENT,
			stroke: SURFACE,
			strokeWidth: 1.6,
			pointerEvents: 'none'
		}
	);
	return plotFrame(
		{
			marginLeft,
			marginRight,
			marginTop: layout.headHeight + (narrow ? 10 : 22),
			marginBottom: 30,
			height: narrow ? 60 + model.panels.length * 172 : 290,
			...layout.facetScale,
			x: {
				type: 'band',
				domain: model.years,
				label: null,
				padding: 0,
				tickSize: 0,
				tickFormat: layout.yearFormat
			},
			y: {
				domain: model.domain,
				label: narrow ? null : model.axis,
				labelArrow: 'none',
				labelAnchor: 'top',
				labelOffset: marginLeft,
				grid: true,
				ticks: narrow ? 3 : 5
			},
			marks: [
				...(model.reference === null
					? [Plot.ruleY([0], { stroke: INK_SOFT })]
					: [Plot.ruleY([model.reference], { stroke: INK_SOFT })]),
				Plot.frame({ stroke: LINE, anchor: 'left' }),
				Plot.ruleX(model.breaks, {
					[facet]: 'panel',
					x: 'year',
					dx: -step / 2,
					stroke: INK_SOFT,
					strokeDasharray: '3 3'
				}),
				...(model.form === 'bars' ? [bars(false), bars(true), ring] : dots),
				label(
					labelled.filter((point) => !isUnderRule(point)),
					-11
				),
				label(labelled.filter(isUnderRule), 14),
				Plot.text(model.gaps, {
					[facet]: 'panel',
					x: 'year',
					y: () => low,
					text: () => '·',
					dy: -7,
					fontSize: 18,
					fill: INK_SOFT,
					href: 'mark'
				}),
				...layout.heads(narrow ? 0 : 10)
			]
		},
		context,
		{ ariaLabel: model.ariaLabel, ticks: layout.repeated }
	);
}
