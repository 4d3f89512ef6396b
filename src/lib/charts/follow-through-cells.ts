import * as Plot from '@observablehq/plot';
import type {
	FollowThroughCount,
	FollowThroughMatrix
} from '../view-models/follow-through-matrix.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { fitLabel, INK, INK_SOFT, labelMargin, LINE, SHADE_INKS, SHADES } from './frame.ts';

/** Problems counted by category: with and without a measure, came back or not, and what cannot be told. */
export function followThroughCells(
	model: FollowThroughMatrix,
	context: ChartContext
): Plot.PlotOptions {
	const narrow = isNarrow(context);
	const labels = new Map(
		model.rows.map(({ row, category, place }) => [row, narrow ? place : category])
	);
	const marginLeft = labelMargin([...labels.values()], narrow ? 84 : 260);
	const columns = [...new Set(model.counts.map(({ column }) => column))];
	const headOf = new Map(columns.map((column, index) => [column, model.heads[index] ?? '']));
	const place = { x: 'column', y: 'row' } as const;
	const shaded = model.counts.filter((cell) => cell.shade !== null);
	const unknown = model.counts.filter((cell) => cell.column === 'unknown' && cell.problems > 0);
	const none = model.counts.filter((cell) => cell.problems === 0);
	const number = { fontVariant: 'tabular-nums', pointerEvents: 'none', text: 'problems' } as const;
	const band = (context.width - marginLeft) / Math.max(1, columns.length);
	return {
		marginLeft,
		marginTop: 42,
		marginRight: 4,
		marginBottom: 4,
		height: 46 + model.rows.length * 25,
		x: {
			type: 'band',
			domain: columns,
			axis: 'top',
			label: null,
			padding: 0.06,
			tickSize: 0,
			tickFormat: (column: FollowThroughCount['column']) =>
				(headOf.get(column) ?? column)
					.split('\n')
					.map((line) => fitLabel(line, band + 10))
					.join('\n')
		},
		y: {
			type: 'band',
			domain: [...labels.keys()],
			label: null,
			padding: 0.1,
			align: 0,
			tickSize: 0,
			tickFormat: (row: string) => fitLabel(labels.get(row) ?? row, marginLeft)
		},
		marks: [
			Plot.cell(shaded, {
				...place,
				fill: (cell: FollowThroughCount) => SHADES[cell.shade ?? 0],
				href: 'mark'
			}),
			Plot.cell(unknown, {
				...place,
				fill: 'none',
				stroke: LINE,
				strokeDasharray: '2 2',
				inset: 1,
				href: 'mark'
			}),
			Plot.text(none, { ...place, text: () => '0', fill: INK_SOFT, href: 'mark' }),
			Plot.text(shaded, {
				...place,
				...number,
				fill: (cell: FollowThroughCount) => SHADE_INKS[cell.shade ?? 0] ?? INK
			}),
			Plot.text(unknown, { ...place, ...number, fill: INK_SOFT })
		]
	};
}
