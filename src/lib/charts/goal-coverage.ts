import * as Plot from '@observablehq/plot';
import type { GoalCoverage } from '../view-models/goal-coverage.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, fitLabel, INK, INK_SOFT, labelMargin, plotFrame } from './frame.ts';

const CELL = 26;

/** One row a report, one square a task: filled with an indicator, crossed without. */
export function goalCoverageChart(model: GoalCoverage, context: ChartContext) {
	const labels = new Map(model.rows.map(({ row, label }) => [row, label]));
	const marginLeft = labelMargin([...labels.values()], isNarrow(context) ? 150 : 220);
	const width = Math.min(context.width - marginLeft - 60, model.most * CELL * 1.5);
	const place = { x: 'task', y: 'row' } as const;
	const missing = model.cells.filter((cell) => !cell.isCovered);
	return plotFrame(
		{
			marginLeft,
			marginRight: Math.max(60, context.width - marginLeft - width),
			marginTop: 4,
			marginBottom: 4,
			height: 8 + model.rows.length * CELL,
			x: {
				type: 'band',
				domain: Array.from({ length: model.most }, (_, index) => index + 1),
				axis: null,
				padding: 0.1
			},
			y: {
				type: 'band',
				domain: [...labels.keys()],
				label: null,
				padding: 0.14,
				align: 0,
				tickSize: 0,
				tickFormat: (row: string) => fitLabel(labels.get(row) ?? row, marginLeft)
			},
			marks: [
				Plot.cell(
					model.cells.filter((cell) => cell.isCovered),
					{ ...place, fill: ACCENT, href: 'mark' }
				),
				Plot.cell(missing, {
					...place,
					fill: 'none',
					stroke: INK_SOFT,
					strokeWidth: 1.2,
					inset: 1,
					href: 'mark'
				}),
				Plot.text(missing, {
					...place,
					text: () => '×',
					fill: INK,
					fontSize: 14,
					pointerEvents: 'none'
				}),
				Plot.text(model.rows, {
					y: 'row',
					text: 'text',
					frameAnchor: 'right',
					textAnchor: 'start',
					dx: 8,
					fontVariant: 'tabular-nums'
				})
			]
		},
		context,
		model
	);
}
