import * as Plot from '@observablehq/plot';
import type { ScoreBandCell, ScoreBands } from '../view-models/score-bands.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, fitLabel, INK, INK_SOFT, LINE, plotFrame, tickText } from './frame.ts';

interface PlacedBar {
	mark: number;
	x1: number;
	x2: number;
	x: number;
	top: number;
	base: number;
	count: number;
}

interface PlacedText {
	x: number;
	y: number;
	text: string;
}

const HEADING = 26;
const BAR = 64;
const DOT = 15;
const NAME = 28;
const AXIS = 40;

/** A small histogram for each comparable group; fewer than five are dots with their names. */
export function scoreBandsChart(model: ScoreBands, context: ChartContext) {
	const narrow = isNarrow(context);
	const column = Math.floor(context.width / model.bands.length);
	const bars: PlacedBar[] = [];
	const dots: (PlacedText & { mark: number })[] = [];
	const zeros: (PlacedText & { mark: number })[] = [];
	const names: PlacedText[] = [];
	const headings: PlacedText[] = [];
	const bases: { y: number }[] = [];
	let y = 0;

	function placeDots(
		cell: ScoreBandCell,
		called: NonNullable<ScoreBandCell['names']>,
		base: number
	): void {
		const x = (cell.column + 0.5) * column;
		called.forEach(({ name, year }, index) => {
			const at = base - 8 - (called.length - 1 - index) * (DOT + NAME);
			dots.push({ x, y: at, text: '', mark: cell.mark });
			names.push({ x, y: at - 10, text: `${fitLabel(name, column + 10)}\n${year}` });
		});
	}

	for (const row of model.rows) {
		headings.push({
			x: 0,
			y: y + 10,
			text: `${fitLabel(row.label, context.width - 44)} n=${row.n}`
		});
		const named = Math.max(0, ...row.cells.map((cell) => cell.names?.length ?? 0));
		const height = named > 0 ? named * (DOT + NAME) : BAR + 18;
		const base = y + HEADING + height;
		for (const cell of row.cells) {
			const x1 = cell.column * column + (narrow ? 4 : 8);
			const x2 = (cell.column + 1) * column - (narrow ? 4 : 8);
			const x = (cell.column + 0.5) * column;
			if (cell.count === 0) zeros.push({ x, y: base - 8, text: '0', mark: cell.mark });
			else if (cell.names !== null) placeDots(cell, cell.names, base);
			else {
				const top = base - Math.max(2, Math.round((cell.count / model.most) * BAR));
				bars.push({ mark: cell.mark, x1, x2, x, top, base, count: cell.count });
			}
		}
		bases.push({ y: base });
		y = base + 18;
	}
	const axis = model.bands.map((text, index) => ({ x: (index + 0.5) * column, y: y + 2, text }));
	const at = { x: 'x', y: 'y', text: 'text' } as const;
	return plotFrame(
		{
			margin: 0,
			height: y + AXIS,
			x: { type: 'identity', axis: null },
			y: { type: 'identity', axis: null },
			marks: [
				Plot.text(headings, { ...at, textAnchor: 'start', fontWeight: 600 }),
				Plot.ruleY(bases, { y: 'y', x1: 0, x2: column * model.bands.length, stroke: LINE }),
				Plot.rect(bars, { x1: 'x1', x2: 'x2', y1: 'top', y2: 'base', fill: ACCENT, href: 'mark' }),
				Plot.text(bars, {
					x: 'x',
					y: 'top',
					dy: -8,
					text: 'count',
					fill: INK,
					fontVariant: 'tabular-nums'
				}),
				Plot.dot(dots, { x: 'x', y: 'y', r: 5, fill: ACCENT, href: 'mark' }),
				Plot.text(names, { ...at, lineAnchor: 'bottom', fontSize: narrow ? 10.5 : 12 }),
				Plot.text(zeros, { ...at, fill: INK_SOFT, href: 'mark' }),
				tickText('x', axis, { ...at, fontSize: narrow ? 11 : 12 }),
				Plot.text([model.axis], {
					x: (column * model.bands.length) / 2,
					y: y + 24,
					text: (label: string) => label,
					fill: INK_SOFT
				})
			]
		},
		context,
		model
	);
}
