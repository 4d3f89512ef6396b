import * as Plot from '@observablehq/plot';
import type { IndicatorHeat, IndicatorHeatBlock } from '../view-models/indicator-heat.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { breakHeading } from './component-loss.ts';
import {
	ALERT,
	fitLabel,
	HATCH,
	INK,
	INK_SOFT,
	labelMargin,
	plotFrame,
	SHADE_INKS,
	SHADES,
	tickText
} from './frame.ts';

interface PlacedText {
	x: number;
	y: number;
	text: string;
}

interface PlacedCell extends PlacedText {
	mark: number;
	x1: number;
	x2: number;
	y1: number;
	y2: number;
	shade: number | null;
	isContradicted: boolean;
}

const ROW = 22;
const GAP = 22;
const MAX_COLUMN = 84;
/** From this width on a heading is written level, below it upright. */
const LEVEL_FROM = 58;
/** From this width on a share has its decimal. */
const DECIMAL_FROM = 30;

/** Blocks of shaded cells for each scheme, beside one another over the same rows, or below on a phone. */
export function indicatorHeatChart(model: IndicatorHeat, context: ChartContext) {
	const isStacked = isNarrow(context);
	const margin = labelMargin(model.labels, isStacked ? 116 : 200);
	const columns = model.blocks.map((block) => block.columns.length);
	const inLine = isStacked ? Math.max(...columns) : columns.reduce((sum, n) => sum + n, 0);
	const gaps = isStacked ? 0 : GAP * (model.blocks.length - 1);
	const column = Math.min(MAX_COLUMN, Math.floor((context.width - margin - gaps) / inLine));
	const isLevel = column >= LEVEL_FROM;
	const headings: PlacedText[] = [];
	const heads: PlacedText[] = [];
	const labels: PlacedText[] = [];
	const cells: PlacedCell[] = [];

	const headText = ({ label, year }: IndicatorHeatBlock['columns'][number]) =>
		isLevel
			? `${breakHeading(label, column - 4)}${year === null ? '' : `\n${year}`}`
			: `${fitLabel(label, 92)}${year === null ? '' : ` ${year}`}`;
	const headHeight = (block: IndicatorHeatBlock) => {
		const texts = block.columns.map(headText);
		return isLevel
			? Math.max(...texts.map((text) => text.split('\n').length)) * 13 + 8
			: labelMargin(texts, 136);
	};
	const shared = Math.max(0, ...model.blocks.map(headHeight));
	/** A scheme's name may use the room of its columns, the last one's all that is left. */
	const schemes = model.blocks.map((block, index) => {
		const isLast = index === model.blocks.length - 1;
		const left = margin + columns.slice(0, index).reduce((sum, n) => sum + n * column + GAP, 0);
		return breakScheme(
			block.label,
			isStacked ? context.width : isLast ? context.width - left : block.columns.length * column
		);
	});
	const headingHeight = Math.max(1, ...schemes.map((lines) => lines.length)) * 15 + 10;

	function place(index: number, left: number, top: number, rows: readonly number[]): void {
		const block = model.blocks[index];
		if (!block) return;
		const height = isStacked ? headHeight(block) : shared;
		const text = schemes[index]?.join('\n') ?? '';
		headings.push({ x: isStacked ? 0 : left, y: top + 8, text });
		const first = top + headingHeight + height;
		block.columns.forEach((one, index) =>
			heads.push({ x: left + (index + 0.5) * column, y: first - 5, text: headText(one) })
		);
		for (const cell of block.cells) {
			const at = first + rows.indexOf(cell.row) * ROW;
			const x1 = left + cell.column * column + 1;
			const text =
				column >= DECIMAL_FROM || cell.share_pct === null ? cell.text : wholeShare(cell.share_pct);
			cells.push({
				mark: cell.mark,
				shade: cell.shade,
				isContradicted: cell.isContradicted,
				text,
				x: x1 + column / 2 - 1,
				y: at + ROW / 2,
				x1,
				x2: x1 + column - 2,
				y1: at + 1,
				y2: at + ROW - 1
			});
		}
	}

	function name(rows: readonly number[], first: number): void {
		rows.forEach((row, index) =>
			labels.push({
				x: margin - 10,
				y: first + index * ROW + ROW / 2,
				text: fitLabel(model.labels[row] ?? '', margin)
			})
		);
	}

	let height = 0;
	if (isStacked) {
		for (const [index, block] of model.blocks.entries()) {
			place(index, margin, height, block.rows);
			const first = height + headingHeight + headHeight(block);
			name(block.rows, first);
			height = first + block.rows.length * ROW + 20;
		}
	} else {
		const rows = model.labels.map((_, index) => index);
		let left = margin;
		for (const [index, block] of model.blocks.entries()) {
			place(index, left, 0, rows);
			left += block.columns.length * column + GAP;
		}
		name(rows, headingHeight + shared);
		height = headingHeight + shared + rows.length * ROW + 4;
	}
	const at = { x: 'x', y: 'y', text: 'text' } as const;
	const box = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;
	const scored = cells.filter((cell) => cell.shade !== null);
	/** Nothing lost is said by the lightest shade: a page of noughts would drown the rest. */
	const lossy = scored.filter((cell) => cell.text !== '0');
	return plotFrame(
		{
			margin: 0,
			height: Math.max(40, height),
			x: { type: 'identity', axis: null },
			y: { type: 'identity', axis: null },
			marks: [
				Plot.text(headings, {
					...at,
					textAnchor: 'start',
					lineAnchor: 'top',
					dy: -8,
					lineHeight: 1.2,
					fontWeight: 600
				}),
				tickText('x', heads, {
					...at,
					fontSize: 11,
					lineHeight: 1.15,
					...(isLevel ? { lineAnchor: 'bottom' } : { rotate: -90, textAnchor: 'start' })
				}),
				Plot.text(labels, { ...at, textAnchor: 'end' }),
				Plot.rect(scored, {
					...box,
					fill: (cell: PlacedCell) => SHADES[cell.shade ?? 0],
					href: 'mark'
				}),
				Plot.rect(
					scored.filter((cell) => cell.isContradicted),
					{ ...box, fill: HATCH, fillOpacity: 0.3, stroke: ALERT, pointerEvents: 'none' }
				),
				Plot.text(lossy, {
					...at,
					fill: (cell: PlacedCell) =>
						cell.shade === 0 ? INK_SOFT : (SHADE_INKS[cell.shade ?? 0] ?? INK),
					fontSize: column < DECIMAL_FROM ? 10 : 11.5,
					fontVariant: 'tabular-nums',
					pointerEvents: 'none'
				}),
				Plot.text(
					cells.filter((cell) => cell.shade === null),
					{ ...at, text: () => '·', fill: INK_SOFT, href: 'mark' }
				)
			]
		},
		context,
		model
	);
}

/** A share in whole per cent; a small one is not rounded to nothing. */
function wholeShare(share_pct: number): string {
	if (share_pct > 0 && share_pct < 1) return '<1';
	return String(Math.round(share_pct));
}

/** The name of a scheme in as many lines as its columns are wide. */
function breakScheme(label: string, pixels: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const part of label.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*/g) ?? []) {
		if (line !== '' && labelMargin([line + part], 9999) - 16 > pixels) {
			lines.push(line.trim());
			line = '';
		}
		line += part;
	}
	return [...lines, line.trim()].filter(Boolean);
}
