import * as Plot from '@observablehq/plot';
import type { RecurrenceMatrix, RecurrenceMatrixCell } from '../view-models/recurrence-matrix.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import {
	ACCENT,
	ACCENT_INK,
	fitLabel,
	INK,
	INK_SOFT,
	labelMargin,
	LINE,
	plotFrame
} from './frame.ts';

/** One row a department and category, one cell a year; the longest run of consecutive years is darker. */
export function recurrenceMatrixChart(model: RecurrenceMatrix, context: ChartContext) {
	const narrow = isNarrow(context);
	const labels = new Map(
		model.rows.map(({ row, category, department }) => [
			row,
			narrow ? [category, department] : [`${category} · ${department}`]
		])
	);
	const marginLeft = labelMargin([...labels.values()].flat(), narrow ? 116 : 420);
	const place = { x: 'year', y: 'row' } as const;
	const of = (standing: string) => model.cells.filter((cell) => cell.standing === standing);
	return plotFrame(
		{
			marginLeft,
			marginTop: 26,
			marginRight: narrow ? 30 : 70,
			marginBottom: 4,
			height: 30 + model.rows.length * (narrow ? 34 : 24),
			x: {
				type: 'band',
				domain: model.years,
				axis: 'top',
				label: null,
				padding: 0.06,
				tickSize: 0,
				tickFormat: (year: string) =>
					narrow && model.years.length > 5 ? `'${year.slice(2)}` : year
			},
			y: {
				type: 'band',
				domain: [...labels.keys()],
				label: null,
				padding: 0.1,
				align: 0,
				tickSize: 0,
				tickFormat: (row: string) =>
					(labels.get(row) ?? [row]).map((line) => fitLabel(line, marginLeft)).join('\n')
			},
			marks: [
				Plot.cell(of('stated'), {
					...place,
					fill: (cell: RecurrenceMatrixCell) => (cell.isInRun ? ACCENT : LINE),
					href: 'mark'
				}),
				Plot.cell(of('deducted'), {
					...place,
					fill: 'none',
					stroke: (cell: RecurrenceMatrixCell) => (cell.isInRun ? ACCENT : LINE),
					strokeWidth: (cell: RecurrenceMatrixCell) => (cell.isInRun ? 1.6 : 1),
					inset: 1,
					href: 'mark'
				}),
				Plot.text(of('stated'), {
					...place,
					text: 'text',
					fill: (cell: RecurrenceMatrixCell) => (cell.isInRun ? ACCENT_INK : INK),
					pointerEvents: 'none'
				}),
				Plot.text(of('deducted'), { ...place, text: 'text', pointerEvents: 'none' }),
				Plot.text(of('absent'), { ...place, text: () => '–', fill: INK_SOFT, href: 'mark' }),
				Plot.cell(of('no_section'), {
					...place,
					fill: 'none',
					stroke: LINE,
					strokeDasharray: '2 2',
					inset: 1,
					href: 'mark'
				}),
				Plot.text(of('missing'), { ...place, text: () => '·', fill: INK_SOFT, href: 'mark' }),
				Plot.text(model.rows, {
					y: 'row',
					text: ({ run }: { run: string }) => run,
					textAnchor: 'start',
					frameAnchor: 'right',
					dx: 6,
					fontWeight: 600
				})
			]
		},
		context,
		model
	);
}
