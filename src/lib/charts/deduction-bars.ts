import * as Plot from '@observablehq/plot';
import type { DeductionBars } from '../view-models/deduction-bars.ts';
import { categoryAxis } from './category-axis.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, INK, INK_SOFT, LINE, plotFrame, SURFACE } from './frame.ts';

/** A stem and a dot for the share of points each category cost; what has no stated reason is hollow, at the end. */
export function deductionBarsChart(model: DeductionBars, context: ChartContext) {
	const narrow = isNarrow(context);
	const { marginLeft, y } = categoryAxis(model.labels, narrow, narrow ? 116 : 240);
	const longest = Math.max(0, ...model.bars.map((bar) => bar.text.length));
	const place = { x: 'share', y: 'code' } as const;
	return plotFrame(
		{
			marginLeft,
			marginRight: 14 + longest * 8,
			marginTop: 4,
			marginBottom: 42,
			height: 46 + model.labels.length * 25,
			x: {
				domain: [0, Math.max(0.5, ...model.bars.map((bar) => bar.share))],
				label: model.axis,
				labelArrow: 'none',
				labelOffset: 36,
				ticks: narrow ? 3 : 5,
				grid: true
			},
			y: { ...y, padding: 0.3 },
			marks: [
				Plot.ruleY(model.bars, { x1: 0, x2: 'share', y: 'code', stroke: LINE, strokeWidth: 3 }),
				Plot.dot(
					model.bars.filter((bar) => !bar.isUnstated),
					{ ...place, r: 5, fill: ACCENT, href: 'mark' }
				),
				Plot.dot(
					model.bars.filter((bar) => bar.isUnstated),
					{ ...place, r: 5, fill: SURFACE, stroke: INK_SOFT, strokeWidth: 1.6, href: 'mark' }
				),
				Plot.text(model.bars, {
					...place,
					text: 'text',
					textAnchor: 'start',
					dx: 11,
					fontVariant: 'tabular-nums'
				}),
				Plot.ruleX([0], { stroke: INK })
			]
		},
		context,
		model
	);
}
