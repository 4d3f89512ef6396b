import * as Plot from '@observablehq/plot';
import type { ComponentLoss, ComponentLossRow } from '../view-models/component-loss.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import {
	ALERT,
	fitLabel,
	HATCH,
	INK,
	INK_SOFT,
	labelMargin,
	LINE,
	plotFrame,
	SHADE_INKS,
	SHADES,
	tickText
} from './frame.ts';

interface Placed {
	x: number;
	y: number;
	text: string;
}

interface PlacedCell extends Placed {
	x1: number;
	x2: number;
	y1: number;
	y2: number;
	shade: number | null;
	mark: number;
	isContradicted: boolean;
}

interface PlacedRow extends Placed {
	isMean: boolean;
}

const HEADING = 28;
const MAX_COLUMN = 96;
/** Room for a year and a space. */
const YEAR = 38;

const fullLabel = ({ label, year }: ComponentLossRow) =>
	year === null ? label : `${label} ${year}`;

/** A heading broken to fit a column: Chinese between characters, other scripts between words. */
export function breakHeading(label: string, pixels: number): string {
	const isChinese = label.charCodeAt(0) > 0x2e7f;
	const perLine = Math.max(1, Math.floor(pixels / (isChinese ? 12.5 : 7)));
	if (isChinese) return (label.match(new RegExp(`.{1,${perLine}}`, 'gu')) ?? [label]).join('\n');
	const lines: string[] = [];
	for (const word of label.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length + 1 <= perLine) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else lines.push(word);
	}
	return lines.join('\n');
}

/** A small table of shaded cells for each scheme; its columns mean nothing under another. */
export function componentLossChart(model: ComponentLoss, context: ChartContext) {
	const narrow = isNarrow(context);
	const allLabels = model.blocks.flatMap((block) => block.rows.map(fullLabel));
	const margin = narrow ? 0 : labelMargin(allLabels, 230);
	const rowHeight = narrow ? 38 : 23;
	const inset = narrow ? 16 : 1;
	const blocks: Placed[] = [];
	const headings: (Placed & { level: number })[] = [];
	const turned: Placed[] = [];
	const cells: PlacedCell[] = [];
	const rows: PlacedRow[] = [];
	let y = 0;

	function placeRow(row: ComponentLossRow, column: number): void {
		const middle = y + inset + (rowHeight - inset) / 2;
		rows.push({
			x: margin === 0 ? 1 : margin - 10,
			y: narrow ? y + 9 : middle,
			text:
				row.year === null
					? row.label
					: `${fitLabel(row.label, (narrow ? context.width : margin) - YEAR)} ${row.year}`,
			isMean: row.isMean
		});
		for (const cell of row.cells) {
			const x1 = margin + cell.column * column + 1;
			cells.push({
				...cell,
				x: x1 + Math.round(column / 2) - 1,
				y: middle,
				x1,
				x2: x1 + column - 2,
				y1: y + inset,
				y2: y + rowHeight - 1
			});
		}
		y += rowHeight;
	}

	for (const block of model.blocks) {
		const column = Math.min(
			MAX_COLUMN,
			Math.floor((context.width - margin) / block.columns.length)
		);
		blocks.push({ x: 0, y: y + 12, text: fitLabel(block.label, context.width) });
		y += HEADING;
		const isTurned = column < 44 && block.columns.some((one) => one.label.charCodeAt(0) < 0x2e80);
		const texts = block.columns.map((one) =>
			isTurned ? fitLabel(one.label, 132) : breakHeading(one.label, column - 4)
		);
		const lines = Math.max(...texts.map((text) => text.split('\n').length));
		const height = isTurned ? labelMargin(texts, 140) : lines * 13 + 6;
		texts.forEach((text, index) => {
			const x = margin + Math.round((index + 0.5) * column);
			const level = block.columns[index]?.level ?? 1;
			if (isTurned) turned.push({ x, y: y + height - 4, text });
			else headings.push({ x, y: y + height - 4, text, level });
		});
		y += height;
		for (const row of block.rows) placeRow(row, column);
		y += 22;
	}
	const at = { x: 'x', y: 'y', text: 'text' } as const;
	const box = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;
	const printed = cells.filter((cell) => cell.shade !== null);
	const missing = cells.filter((cell) => cell.shade === null);
	const headingText = { ...at, lineAnchor: 'bottom', lineHeight: 1.08, fontSize: 11.5 } as const;
	const rowText = { ...at, textAnchor: narrow ? 'start' : 'end' } as const;
	return plotFrame(
		{
			margin: 0,
			height: Math.max(40, y - 16),
			x: { type: 'identity', axis: null },
			y: { type: 'identity', axis: null },
			marks: [
				Plot.text(blocks, { ...at, textAnchor: 'start', fontWeight: 600 }),
				Plot.text(
					headings.filter((heading) => heading.level < 2),
					{ ...headingText, fontWeight: 600 }
				),
				Plot.text(
					headings.filter((heading) => heading.level === 2),
					{ ...headingText, fill: INK_SOFT }
				),
				Plot.text(turned, {
					...at,
					rotate: -90,
					textAnchor: 'start',
					fontSize: 11.5,
					fill: INK_SOFT
				}),
				Plot.rect(printed, {
					...box,
					href: 'mark',
					fill: (cell: PlacedCell) => SHADES[cell.shade ?? 0]
				}),
				Plot.rect(
					printed.filter((cell) => cell.isContradicted),
					{ ...box, fill: HATCH, fillOpacity: 0.3, stroke: ALERT, pointerEvents: 'none' }
				),
				Plot.text(printed, {
					...at,
					fill: (cell: PlacedCell) => (cell.shade === 0 ? INK_SOFT : SHADE_INKS[cell.shade ?? 0]),
					fontSize: narrow ? 11 : 12,
					fontVariant: 'tabular-nums',
					pointerEvents: 'none'
				}),
				Plot.text(missing, { ...at, text: () => '·', fill: INK_SOFT, href: 'mark' }),
				tickText('y', rows, {
					...rowText,
					fill: (row: PlacedRow) => (row.isMean ? INK_SOFT : INK)
				}),
				Plot.ruleY(model.blocks.length > 1 ? blocks.slice(1) : [], {
					y: (block: Placed) => block.y - 18,
					stroke: LINE
				})
			]
		},
		context,
		model
	);
}
