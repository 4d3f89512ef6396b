import type PptxGenJS from 'pptxgenjs';
import { CHART_COLOURS } from './chart-colours.ts';
import type { NativeCell, NativeTable } from './native-chart.ts';
import { SLIDE_FONT } from './chart-part-frame.ts';
import { textWidth as bareWidth, wrapText } from './svg-file.ts';

export const POINTS_AN_INCH = 72;
/** Points left and right of the text of a cell, together. */
const CELL_PADDING = 10;
const LINE_HEIGHT = 1.32;
/** Points of the widest column. */
const WIDEST = 260;

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

/** Office programs set a quarter of an em between Chinese and other characters. */
const SEAM = /[\u2e80-\uffef](?=[A-Za-z0-9])|[A-Za-z0-9](?=[\u2e80-\uffef])/g;

function textWidth(text: string, size: number): number {
	return bareWidth(text, size) + (text.match(SEAM)?.length ?? 0) * size * 0.25;
}

const isMatrix = (table: NativeTable) =>
	table.rows.some((row) => row.some(({ shade }) => shade !== undefined));

/** The longest piece of a text that no line break may part: a word, a number with its sign, four characters. */
function longestPiece(text: string, size: number): number {
	const pieces = text.split(/(?<=[\s·])|(?<=[\u2e80-\uffef]{4})/);
	return Math.max(0, ...pieces.map((piece) => textWidth(piece.trim(), size)));
}

/** Points that each column would take, long texts wrapped; the columns of a matrix are alike. */
function naturalWidths(table: NativeTable, size: number): number[] {
	const textsOf = (index: number) => [
		table.columns[index]?.label ?? '',
		...table.rows.map((row) => row[index]?.text ?? '')
	];
	const widest = (index: number, measure: (text: string) => number) =>
		Math.max(0, ...textsOf(index).map(measure)) + CELL_PADDING + 6;
	const whole = (text: string) => textWidth(text, size);
	const piece = (text: string) => Math.min(whole(text), longestPiece(text, size) * 1.15);
	const indexes = table.columns.map((_, index) => index);
	if (isMatrix(table)) {
		const alike = Math.max(...indexes.slice(1).map((index) => widest(index, piece)));
		return indexes.map((index) => (index === 0 ? Math.min(WIDEST, widest(0, whole)) : alike));
	}
	return indexes.map((index) => Math.min(WIDEST, widest(index, whole)));
}

function naturalWidth(table: NativeTable, size: number): number {
	return naturalWidths(table, size).reduce((sum, one) => sum + one, 0) / POINTS_AN_INCH;
}

function widthsOf(table: NativeTable, size: number, width: number): number[] {
	const natural = naturalWidths(table, size);
	const all = natural.reduce((sum, one) => sum + one, 0);
	const available = width * POINTS_AN_INCH;
	const factor = all > available ? available / all : Math.min(1.6, available / all);
	return natural.map((one) => (one * factor) / POINTS_AN_INCH);
}

const SIZES = [14, 12, 11] as const;

/** The rows of a table in pages that fit `box`; every row is on one of them. The largest type that fits one page. */
export function tablePages(table: NativeTable, box: Box): TablePage[] {
	const columns = table.columns.length;
	const least = columns > 14 ? 8 : columns > 8 ? 9.5 : 11;
	const sizes = SIZES.filter((size) => size > least && naturalWidth(table, size) <= box.w);
	const onOne = sizes.map((size) => pagesAt(table, box, size)).find((pages) => pages.length === 1);
	return onOne ?? pagesAt(table, box, least);
}

function pagesAt(table: NativeTable, box: Box, size: number): TablePage[] {
	const widths = widthsOf(table, size, box.w);
	const heightOf = (texts: readonly string[]) => {
		const lines = texts.map((text, index) => {
			const width = Math.max(size, (widths[index] ?? 1) * POINTS_AN_INCH - CELL_PADDING - 4);
			const seams = textWidth(text, size) / Math.max(1, bareWidth(text, size));
			return Math.max(1, wrapText(text, width / seams, size).length);
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
	const hasSoftCells = isMatrix(table);
	const body = page.rows.map((row) =>
		table.columns.map((_, index): PptxGenJS.TableCell => {
			const { text = '', shade = null } = row[index] ?? {};
			return {
				text,
				options: {
					align: align(index),
					...(shade === null
						? index > 0 && hasSoftCells
							? { color: hex('ink-soft') }
							: {}
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
