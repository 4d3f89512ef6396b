import * as Plot from '@observablehq/plot';
import type { ProblemFrequency } from '../view-models/problem-frequency.ts';
import { categoryAxis } from './category-axis.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, INK, LINE, plotFrame } from './frame.ts';

/** Reports that state each category, as a part of all reports with a problem section. */
export function problemFrequencyChart(model: ProblemFrequency, context: ChartContext) {
	const narrow = isNarrow(context);
	const { marginLeft, y } = categoryAxis(model.labels, narrow, narrow ? 116 : 240);
	const longest = Math.max(0, ...model.bars.map((bar) => bar.text.length));
	return plotFrame(
		{
			marginLeft,
			marginRight: 14 + longest * 7,
			marginTop: 4,
			marginBottom: 42,
			height: 46 + model.labels.length * 25,
			x: {
				domain: [0, model.n],
				label: model.axis,
				labelArrow: 'none',
				labelOffset: 36,
				ticks: Math.min(model.n, narrow ? 3 : 5),
				tickFormat: 'd'
			},
			y: { ...y, padding: 0.3 },
			marks: [
				Plot.barX(model.bars, {
					x1: 0,
					x2: () => model.n,
					y: 'code',
					fill: LINE,
					fillOpacity: 0.5
				}),
				Plot.barX(model.bars, { x: 'documents', y: 'code', fill: ACCENT, href: 'mark' }),
				Plot.text(model.bars, {
					x: () => model.n,
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
