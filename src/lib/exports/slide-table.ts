import type PptxGenJS from 'pptxgenjs';
import { CHART_COLOURS } from './chart-colours.ts';
import type { NativeCell, NativeTable } from './native-chart.ts';
import { SLIDE_FONT } from './chart-part-frame.ts';
import { textWidth as bareWidth, wrapText } from './wrap-text.ts';

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

interface ColumnWidths {
	/** Points below which a word would be broken. */
	least: number;
	/** Points at which nothing wraps, but the header once and long texts. */
	natural: number;
}

/** The columns of a matrix are alike. */
function columnWidths(table: NativeTable, size: number): ColumnWidths[] {
	const padding = CELL_PADDING + 6;
	const all = table.columns.map(({ label }, index): ColumnWidths => {
		const texts = table.rows.map((row) => row[index]?.text ?? '');
		const least = Math.max(0, ...[label, ...texts].map((text) => longestPiece(text, size) * 1.1));
		const whole = Math.max(0, ...texts.map((text) => textWidth(text, size)));
		const natural = Math.max(least, whole, textWidth(label, size) * 0.6);
		return {
			least: Math.min(WIDEST, least) + padding,
			natural: Math.min(WIDEST, natural) + padding
		};
	});
	if (!isMatrix(table)) return all;
	const alike = Math.max(...all.slice(1).map(({ least }) => least));
	return all.map((one, index) =>
		index === 0
			? { ...one, least: Math.max(one.least, one.natural * 0.55) }
			: { least: alike, natural: alike }
	);
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

function naturalWidth(table: NativeTable, size: number): number {
	return sum(columnWidths(table, size).map(({ natural }) => natural)) / POINTS_AN_INCH;
}

/** Inches of each column: room is taken first from texts that can wrap. */
function widthsOf(table: NativeTable, size: number, width: number): number[] {
	const columns = columnWidths(table, size);
	const available = width * POINTS_AN_INCH;
	const least = sum(columns.map((column) => column.least));
	const natural = sum(columns.map((column) => column.natural));
	if (natural <= available || least >= available) {
		const base = columns.map((column) => (natural <= available ? column.natural : column.least));
		const factor = Math.min(1.6, available / sum(base));
		return base.map((one) => (one * factor) / POINTS_AN_INCH);
	}
	const share = (available - least) / (natural - least);
	return columns.map(
		(column) => (column.least + (column.natural - column.least) * share) / POINTS_AN_INCH
	);
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
		w: sum(page.widths),
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
