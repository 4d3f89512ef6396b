import * as Plot from '@observablehq/plot';
import type { CoverageBars, CoverageSegment } from '../view-models/coverage-bars.ts';
import { categoryAxis } from './category-axis.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, INK, INK_SOFT, LINE, plotFrame } from './frame.ts';

/** Stated problems by category: answered by a measure, touched by general wording, not answered. */
export function coverageBarsChart(model: CoverageBars, context: ChartContext) {
	const narrow = isNarrow(context);
	const { marginLeft, y } = categoryAxis(model.labels, narrow, narrow ? 116 : 240);
	const longest = Math.max(0, ...model.totals.map((total) => total.text.length));
	const most = Math.max(1, ...model.totals.map((total) => total.stated));
	const isNone = (segment: CoverageSegment) => segment.standing === 'none';
	const place = { x1: 'from', x2: 'to', y: 'code', href: 'mark' } as const;
	return plotFrame(
		{
			marginLeft,
			marginRight: 14 + longest * 7,
			marginTop: 4,
			marginBottom: 42,
			height: 46 + model.labels.length * 25,
			x: {
				domain: [0, most],
				label: model.axis,
				labelArrow: 'none',
				labelOffset: 36,
				ticks: Math.min(most, narrow ? 3 : 5),
				tickFormat: 'd',
				grid: true
			},
			y: { ...y, padding: 0.3 },
			marks: [
				Plot.barX(
					model.segments.filter((segment) => !isNone(segment)),
					{
						...place,
						fill: (segment: CoverageSegment) => (segment.standing === 'answered' ? ACCENT : LINE),
						insetRight: 0.5
					}
				),
				Plot.barX(model.segments.filter(isNone), {
					...place,
					fill: 'none',
					stroke: INK_SOFT,
					inset: 0.5
				}),
				Plot.text(model.totals, {
					x: 'stated',
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
