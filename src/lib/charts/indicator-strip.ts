import * as Plot from '@observablehq/plot';
import type { IndicatorStrip } from '../view-models/indicator-strip.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import {
	ACCENT,
	ALERT,
	fitLabel,
	HATCH,
	INK,
	INK_SOFT,
	labelMargin,
	LINE,
	plotFrame
} from './frame.ts';

interface Placed {
	x: number;
	y: number;
	text: string;
}

interface PlacedRow extends Placed {
	from: number;
	to: number;
	remark: string;
	end: number;
	hasLoss: boolean;
}

interface PlacedDot {
	x: number;
	y: number;
	r: number;
	mark: number;
	isContradicted: boolean;
}

const ROW = 22;
const HEADING = 26;
const GAP = 36;

/** Blocks of rows beside one another, or below on a phone: a dot's area is the number of reports. */
export function indicatorStripChart(model: IndicatorStrip, context: ChartContext) {
	const narrow = isNarrow(context);
	const columns = context.width < 800 ? 1 : Math.min(2, model.blocks.length);
	const blockWidth = Math.floor((context.width - GAP * (columns - 1)) / columns);
	const all = model.blocks.flatMap((block) => block.rows);
	const labelWidth = labelMargin(
		all.map((row) => row.label),
		narrow ? 126 : 200
	);
	const remarkWidth = labelMargin(
		all.map((row) => row.remark),
		110
	);
	const { least } = model;
	const ticks = [0, 20, 40, 60, 80, 100].filter((tick) => tick >= least);
	const radius = (reports: number) =>
		model.most <= 1 ? 4 : Math.round(10 * (2.5 + 7 * Math.sqrt(reports / model.most))) / 10;
	const headings: Placed[] = [];
	const rows: PlacedRow[] = [];
	const dots: PlacedDot[] = [];
	const marks: (Placed & { y2: number })[] = [];
	const axes: Placed[] = [];
	const bottoms = new Array<number>(columns).fill(0);

	model.blocks.forEach((block) => {
		const column = bottoms.indexOf(Math.min(...bottoms));
		const left = column * (blockWidth + GAP);
		const from = left + labelWidth;
		const to = left + blockWidth - remarkWidth;
		const x = (pct: number) => Math.round(from + ((pct - least) / (100 - least)) * (to - from));
		const top = bottoms[column] ?? 0;
		headings.push({ x: left, y: top + 10, text: fitLabel(block.label, blockWidth) });
		const first = top + HEADING;
		block.rows.forEach((row, index) => {
			const y = first + ROW * (index + 0.5);
			rows.push({
				...row,
				x: from - 12,
				y,
				from,
				to,
				end: to + 14,
				text: fitLabel(row.label, labelWidth)
			});
			for (const dot of row.dots) {
				const r = radius(dot.reports);
				const { mark, isContradicted } = dot;
				dots.push({ x: x(dot.attained_pct), y, r, mark, isContradicted });
			}
		});
		const bottom = first + ROW * block.rows.length;
		for (const tick of ticks) {
			marks.push({ x: x(tick), y: first, y2: bottom, text: '' });
			axes.push({ x: x(tick), y: bottom + 11, text: String(tick) });
		}
		axes.push({ x: (from + to) / 2, y: bottom + 27, text: model.axis });
		bottoms[column] = bottom + 54;
	});

	const at = { x: 'x', y: 'y', text: 'text' } as const;
	const dotOptions = {
		x: 'x',
		y: 'y',
		r: 'r',
		href: 'mark'
	} as const;
	const fill = (row: PlacedRow) => (row.hasLoss ? INK : INK_SOFT);
	return plotFrame(
		{
			margin: 0,
			height: Math.max(...bottoms) - 14,
			x: { type: 'identity', axis: null },
			y: { type: 'identity', axis: null },
			r: { type: 'identity' },
			marks: [
				Plot.text(headings, { ...at, textAnchor: 'start', fontWeight: 600 }),
				Plot.ruleX(marks, { x: 'x', y1: 'y', y2: 'y2', stroke: LINE }),
				Plot.ruleY(rows, { y: 'y', x1: 'from', x2: 'to', stroke: LINE, strokeDasharray: '1 3' }),
				Plot.text(rows, { ...at, textAnchor: 'end', fill }),
				Plot.text(rows, { x: 'end', y: 'y', text: 'remark', textAnchor: 'start', fill }),
				Plot.dot(
					dots.filter((dot) => !dot.isContradicted),
					{ ...dotOptions, fill: ACCENT, fillOpacity: model.most > 1 ? 0.75 : 1 }
				),
				Plot.dot(
					dots.filter((dot) => dot.isContradicted),
					{ ...dotOptions, fill: HATCH, stroke: ALERT, strokeWidth: 1.2 }
				),
				Plot.text(axes, { ...at, fill: INK_SOFT })
			]
		},
		context,
		model
	);
}
