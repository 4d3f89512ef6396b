import * as Plot from '@observablehq/plot';
import type { OutputYoy, OutputYoyBar } from '../view-models/output-yoy.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import {
	ACCENT,
	fitLabel,
	INK,
	INK_SOFT,
	labelMargin,
	plotFrame,
	SECOND,
	SURFACE
} from './frame.ts';
import { OPEN_END } from './open-end.ts';

/** Bars to both sides of zero: printed change of each quantity against the year before. */
export function outputYoyChart(model: OutputYoy, context: ChartContext) {
	const narrow = isNarrow(context);
	const ids = model.bars.map(({ output_id }) => output_id);
	const labelOf = new Map(model.bars.map(({ output_id, label }) => [output_id, label]));
	const marginLeft = narrow
		? 12
		: labelMargin(
				model.bars.map(({ label }) => label),
				240
			);
	const changes = model.bars.map(({ yoy_pct }) => yoy_pct);
	/** At least ten per cent in all, lest a change of half a per cent look like a landslide. */
	const reach = [
		changes.some((change) => change < 0) ? Math.min(...changes, -10) : 0,
		changes.some((change) => change > 0) ? Math.max(...changes, 10) : 0
	] as const;
	const room = Math.max(1, reach[1] - reach[0]) * (narrow ? 0.26 : 0.2);
	const insetTop = narrow ? 18 : 0;
	const isFall = (bar: OutputYoyBar) => bar.yoy_pct < 0;
	const label = (bars: OutputYoyBar[], textAnchor: 'start' | 'end', dx: number) =>
		Plot.text(bars, {
			x: 'yoy_pct',
			y: 'output_id',
			text: 'text',
			textAnchor,
			dx,
			dy: insetTop / 2,
			fill: INK,
			fontVariant: 'tabular-nums'
		});
	return plotFrame(
		{
			marginLeft,
			marginRight: 16,
			marginTop: 4,
			marginBottom: 46,
			height: 50 + ids.length * (narrow ? 42 : 28),
			x: {
				domain: [reach[0] < 0 ? reach[0] - room : 0, reach[1] > 0 ? reach[1] + room : room / 3],
				label: model.axis,
				labelArrow: 'none',
				labelOffset: 40,
				ticks: narrow ? 4 : 6,
				grid: true
			},
			y: {
				type: 'band',
				domain: ids,
				label: null,
				tickSize: 0,
				padding: 0.25,
				axis: narrow ? null : 'left',
				tickFormat: (id: string) => fitLabel(labelOf.get(id) ?? '', marginLeft)
			},
			marks: [
				Plot.barX(model.bars, {
					x: 'yoy_pct',
					y: 'output_id',
					insetTop,
					fill: (bar: OutputYoyBar) => (isFall(bar) ? SECOND : ACCENT),
					href: 'mark'
				}),
				Plot.dot(
					model.bars.filter((bar) => bar.isOpen),
					{
						x: 'yoy_pct',
						y: 'output_id',
						dy: insetTop / 2,
						symbol: OPEN_END,
						stroke: SURFACE,
						strokeWidth: 3,
						pointerEvents: 'none'
					}
				),
				label(model.bars.filter(isFall), 'end', -6),
				label(
					model.bars.filter((bar) => !isFall(bar)),
					'start',
					6
				),
				Plot.text(narrow ? model.bars : [], {
					y: 'output_id',
					text: 'label',
					frameAnchor: 'left',
					textAnchor: 'start',
					dy: -10,
					fill: INK_SOFT
				}),
				Plot.ruleX([0], { stroke: INK })
			]
		},
		context,
		model
	);
}
