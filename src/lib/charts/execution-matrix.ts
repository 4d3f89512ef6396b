import * as Plot from '@observablehq/plot';
import type { ExecutionMatrix, ExecutionMatrixCell } from '../view-models/execution-matrix.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import {
	ALERT,
	cellMargin,
	fitLabel,
	HATCH,
	INK,
	INK_SOFT,
	labelMargin,
	LINE,
	plotFrame,
	SHADE_INKS,
	SHADES,
	yearFormat
} from './frame.ts';

const inkOf = ({ shade }: ExecutionMatrixCell) =>
	shade === null ? INK : (SHADE_INKS[shade] ?? INK);

/** Department × year: a printed-like number in every cell, darker where more was left unspent. */
export function executionMatrixChart(model: ExecutionMatrix, context: ChartContext) {
	const narrow = isNarrow(context);
	const marginLeft = labelMargin(model.labels, narrow ? 108 : 230);
	const filled = model.cells.filter((cell) => cell.shade !== null);
	const hollow = model.cells.filter((cell) => cell.standing === 'unspecified');
	const apart = model.cells.filter((cell) => cell.standing === 'initial_only');
	const without = model.cells.filter((cell) => cell.standing === 'no_rate');
	const missing = model.cells.filter((cell) => cell.standing === 'missing');
	const place = { x: 'year', y: 'label' } as const;
	return plotFrame(
		{
			marginLeft,
			marginTop: 26,
			marginRight: cellMargin(context, marginLeft, model.years.length),
			marginBottom: 4,
			height: 30 + model.labels.length * 23,
			x: {
				type: 'band',
				domain: model.years,
				axis: 'top',
				label: null,
				padding: 0.06,
				tickSize: 0,
				tickFormat: yearFormat(context, marginLeft, model.years.length)
			},
			y: {
				type: 'band',
				domain: model.labels,
				label: null,
				padding: 0.1,
				tickSize: 0,
				tickFormat: (label: string) => fitLabel(label, marginLeft)
			},
			marks: [
				Plot.ruleY(model.blockStarts, {
					y: (label: string) => label,
					dy: -11.5,
					stroke: INK_SOFT,
					strokeWidth: 0.8
				}),
				Plot.cell(filled, {
					...place,
					fill: (cell: ExecutionMatrixCell) => SHADES[cell.shade ?? 0],
					href: 'mark'
				}),
				Plot.cell(hollow, {
					...place,
					fill: 'none',
					stroke: INK_SOFT,
					inset: 1,
					href: 'mark'
				}),
				Plot.cell(apart, {
					...place,
					fill: 'none',
					stroke: LINE,
					strokeDasharray: '2 2',
					inset: 1,
					href: 'mark'
				}),
				Plot.cell(without, {
					...place,
					fill: 'none',
					stroke: LINE,
					strokeDasharray: '2 2',
					inset: 1,
					href: 'mark'
				}),
				Plot.text(missing, { ...place, text: () => '·', fill: INK_SOFT, href: 'mark' }),
				Plot.text(without, { ...place, text: () => '—', fill: INK_SOFT, href: 'mark' }),
				Plot.cell(
					model.cells.filter((cell) => cell.isContradicted),
					{
						...place,
						fill: HATCH,
						fillOpacity: 0.3,
						stroke: ALERT,
						strokeWidth: 1.5,
						inset: 0.5,
						pointerEvents: 'none'
					}
				),
				Plot.text(filled, {
					...place,
					text: 'text',
					fill: inkOf,
					fontSize: narrow ? 9.5 : 12,
					fontVariant: 'tabular-nums',
					pointerEvents: 'none'
				}),
				Plot.text(hollow, {
					...place,
					text: 'text',
					fontSize: narrow ? 9.5 : 12,
					fontVariant: 'tabular-nums',
					pointerEvents: 'none'
				}),
				Plot.text(apart, {
					...place,
					text: 'text',
					fill: INK_SOFT,
					fontStyle: 'italic',
					fontSize: narrow ? 9.5 : 12,
					pointerEvents: 'none'
				}),
				Plot.text(
					model.cells.filter((cell) => cell.isUnitCorrected),
					{
						...place,
						text: () => '○',
						dx: narrow ? 15 : 30,
						fill: inkOf,
						fontSize: 11,
						pointerEvents: 'none'
					}
				)
			]
		},
		context,
		model
	);
}
