import * as Plot from '@observablehq/plot';
import type { DeductionBars } from '../view-models/deduction-bars.ts';
import { categoryAxis } from './category-axis.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, INK, INK_SOFT, plotFrame } from './frame.ts';

/** Points lost by category; what has no stated reason is drawn as an outline, apart from the categories. */
export function deductionBarsChart(model: DeductionBars, context: ChartContext) {
	const narrow = isNarrow(context);
	const { marginLeft, y } = categoryAxis(model.labels, narrow, narrow ? 116 : 240);
	const longest = Math.max(0, ...model.bars.map((bar) => bar.text.length));
	const place = { x: 'points', y: 'code', title: 'title' } as const;
	return plotFrame(
		{
			marginLeft,
			marginRight: 14 + longest * 8,
			marginTop: 4,
			marginBottom: 42,
			height: 46 + model.labels.length * 25,
			x: {
				domain: [0, Math.max(0.5, ...model.bars.map((bar) => bar.points))],
				label: model.axis,
				labelArrow: 'none',
				labelOffset: 36,
				ticks: narrow ? 3 : 5,
				grid: true
			},
			y: { ...y, padding: 0.3 },
			marks: [
				Plot.barX(
					model.bars.filter((bar) => !bar.isUnstated),
					{ ...place, fill: ACCENT }
				),
				Plot.barX(
					model.bars.filter((bar) => bar.isUnstated),
					{ ...place, fill: 'none', stroke: INK_SOFT, insetTop: 0.5, insetBottom: 0.5 }
				),
				Plot.text(model.bars, {
					x: 'points',
					y: 'code',
					text: 'text',
					textAnchor: 'start',
					dx: 6,
					fontVariant: 'tabular-nums'
				}),
				Plot.ruleX([0], { stroke: INK })
			]
		},
		context,
		model
	);
}
