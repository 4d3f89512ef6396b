import * as Plot from '@observablehq/plot';
import type {
	ConcretenessSegment,
	MeasureConcreteness
} from '../view-models/measure-concreteness.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, fitLabel, INK, INK_SOFT, labelMargin, LINE, plotFrame } from './frame.ts';

/** Measures by report or year: concrete, general, not judged. */
export function measureConcretenessChart(model: MeasureConcreteness, context: ChartContext) {
	const narrow = isNarrow(context);
	const labels = new Map(model.rows.map(({ row, label }) => [row, label]));
	const marginLeft = labelMargin([...labels.values()], narrow ? 130 : 200);
	const longest = Math.max(0, ...model.rows.map((row) => row.text.length));
	const most = Math.max(1, ...model.rows.map((row) => row.total));
	const of = (kind: ConcretenessSegment['kind']) =>
		model.segments.filter((segment) => segment.kind === kind);
	const place = { x1: 'from', x2: 'to', y: 'row', href: 'mark' } as const;
	return plotFrame(
		{
			marginLeft,
			marginRight: 14 + longest * 7,
			marginTop: 4,
			marginBottom: 42,
			height: 46 + model.rows.length * 25,
			x: {
				domain: [0, most],
				label: model.axis,
				labelArrow: 'none',
				labelOffset: 36,
				ticks: Math.min(most, narrow ? 3 : 5),
				tickFormat: 'd',
				grid: true
			},
			y: {
				type: 'band',
				domain: [...labels.keys()],
				label: null,
				tickSize: 0,
				padding: 0.3,
				tickFormat: (row: string) => fitLabel(labels.get(row) ?? row, marginLeft)
			},
			marks: [
				Plot.barX(of('concrete'), { ...place, fill: ACCENT, insetRight: 0.5 }),
				Plot.barX(of('general'), { ...place, fill: LINE, insetRight: 0.5 }),
				Plot.barX(of('unclassified'), { ...place, fill: 'none', stroke: INK_SOFT, inset: 0.5 }),
				Plot.text(model.rows, {
					x: 'total',
					y: 'row',
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
