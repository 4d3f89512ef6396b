import type PptxGenJS from 'pptxgenjs';
import { CHART_COLOURS } from './chart-colours.ts';
import type { NativeCell, NativeTable } from './native-chart.ts';
import { SLIDE_FONT } from './chart-part-frame.ts';
import { textWidth, wrapText } from './svg-file.ts';

export const POINTS_AN_INCH = 72;
/** Points left and right of the text of a cell, together. */
const CELL_PADDING = 10;
const LINE_HEIGHT = 1.32;
const WIDEST_SHARE = 260;

export interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
}

export interface TablePage {
	rows: readonly (readonly NativeCell[])[];
	size: number;
	/** Inches. */
	widths: readonly number[];
	/** Inches, the header first. */
	heights: readonly number[];
}

const hex = (name: string) => (CHART_COLOURS[name] ?? '#000000').slice(1);

function widthsOf(table: NativeTable, size: number, width: number): number[] {
	const natural = table.columns.map(({ label }, index) => {
		const texts = table.rows.map((row) => row[index]?.text ?? '');
		const widest = Math.max(0, ...texts.map((text) => textWidth(text, size)));
		const header = Math.max(0, ...wrapText(label, 90, size).map((line) => textWidth(line, size)));
		return Math.min(WIDEST_SHARE, Math.max(widest, header) + CELL_PADDING + 6);
	});
	const all = natural.reduce((sum, one) => sum + one, 0);
	const available = width * POINTS_AN_INCH;
	const factor = all > available ? available / all : Math.min(1.6, available / all);
	return natural.map((one) => (one * factor) / POINTS_AN_INCH);
}

/** The rows of a table in pages that fit `box`; every row is on one of them. */
export function tablePages(table: NativeTable, box: Box): TablePage[] {
	const size = table.columns.length > 14 ? 8 : table.columns.length > 8 ? 9.5 : 11;
	const widths = widthsOf(table, size, box.w);
	const heightOf = (texts: readonly string[]) => {
		const lines = texts.map((text, index) => {
			const width = Math.max(size, (widths[index] ?? 1) * POINTS_AN_INCH - CELL_PADDING - 4);
			return Math.max(1, wrapText(text, width, size).length);
		});
		return (Math.max(...lines) * size * LINE_HEIGHT + 6) / POINTS_AN_INCH;
	};
	const header = heightOf(table.columns.map(({ label }) => label));
	const pages: { rows: (readonly NativeCell[])[]; heights: number[] }[] = [];
	let left = 0;
	for (const row of table.rows) {
		const height = heightOf(row.map(({ text }) => text));
		const page = pages.at(-1);
		if (page && height <= left) {
			page.rows.push(row);
			page.heights.push(height);
			left -= height;
		} else {
			pages.push({ rows: [row], heights: [header, height] });
			left = box.h - header - height;
		}
	}
	const all = pages.length > 0 ? pages : [{ rows: [], heights: [header] }];
	return all.map((page) => ({ ...page, size, widths }));
}

/** A page of a table as cells that PowerPoint can edit. */
export function addTable(
	slide: PptxGenJS.Slide,
	table: NativeTable,
	page: TablePage,
	box: Box,
	altText: string
): void {
	const align = (index: number) => (table.columns[index]?.isNumeric ? 'right' : 'left');
	const header = table.columns.map(({ label }, index): PptxGenJS.TableCell => ({
		text: label,
		options: { bold: true, align: align(index), fill: { color: hex('paper') } }
	}));
	const body = page.rows.map((row) =>
		table.columns.map((_, index): PptxGenJS.TableCell => {
			const { text = '', shade = null } = row[index] ?? {};
			return {
				text,
				options: {
					align: align(index),
					...(shade === null
						? {}
						: { fill: { color: hex(`shade-${shade}`) }, color: hex(`shade-ink-${shade}`) })
				}
			};
		})
	);
	slide.addTable([header, ...body], {
		x: box.x,
		y: box.y,
		w: page.widths.reduce((sum, one) => sum + one, 0),
		colW: [...page.widths],
		rowH: [...page.heights],
		fontSize: page.size,
		fontFace: SLIDE_FONT,
		color: hex('ink'),
		valign: 'middle',
		margin: [0.02, 0.07, 0.02, 0.07],
		border: { type: 'solid', pt: 0.5, color: hex('line') },
		objectName: altText
	});
}
