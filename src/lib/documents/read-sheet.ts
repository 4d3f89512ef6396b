import { printNumber } from './number-format.ts';
import { tooLarge } from './open-archive.ts';
import { attribute, decodeEntities, scanXml } from './scan-xml.ts';

const MAX_ROWS = 20_000;
const MAX_CELLS = 400_000;
const MAX_COLUMN = 300;

export interface SheetContext {
	strings: readonly string[];
	formats: readonly (string | null)[];
	is1904: boolean;
}

export interface Range {
	top: number;
	left: number;
	bottom: number;
	right: number;
}

/** Printed text by row and column (0-based), and merged ranges. */
export interface SheetContent {
	rows: Map<number, Map<number, string>>;
	merges: Range[];
}

/** 0-based row and column of an A1 style address, or null. */
export function parseAddress(address: string): { row: number; column: number } | null {
	const hit = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address);
	if (hit === null) return null;
	let column = 0;
	for (const letter of hit[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
	return { row: Number(hit[2]) - 1, column: column - 1 };
}

/** A1 style address of a 0-based row and column. */
export function formatAddress(row: number, column: number): string {
	let letters = '';
	for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	}
	return `${letters}${row + 1}`;
}

function parseRange(reference: string): Range | null {
	const [from = '', to = ''] = reference.split(':');
	const first = parseAddress(from);
	const last = parseAddress(to);
	if (first === null || last === null) return null;
	return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

interface OpenCell {
	row: number;
	column: number;
	type: string;
	style: number;
	value: string;
	inline: string;
	isComputed: boolean;
}

function printCell(cell: OpenCell, context: SheetContext): string {
	switch (cell.type) {
		case 's':
			return context.strings[Number(cell.value)] ?? '';
		case 'inlineStr':
			return cell.inline;
		case 'str':
		case 'd':
			return cell.value;
		case 'b':
			return cell.value === '1' ? '是' : '否';
		case 'e':
			return cell.value;
		default:
			return printNumber(cell.value, context.formats[cell.style] ?? null, {
				isComputed: cell.isComputed,
				is1904: context.is1904
			});
	}
}

/** One worksheet part. Throws `too_large` for more rows or cells than a report can have. */
export function readSheet(xml: string, context: SheetContext): SheetContent {
	const rows: SheetContent['rows'] = new Map();
	const merges: Range[] = [];
	let cell: OpenCell | null = null;
	let cells = 0;
	let row = -1;
	let column = -1;
	for (const tag of scanXml(xml)) {
		const text = (): string => decodeEntities(xml.slice(tag.textStart, tag.textEnd));
		if (tag.name === 'row' && tag.kind !== 'close') {
			row = Number(attribute(tag, 'r') ?? row + 2) - 1;
			column = -1;
		} else if (tag.name === 'c' && tag.kind !== 'close') {
			const at = parseAddress(attribute(tag, 'r') ?? '');
			row = at?.row ?? row;
			column = at?.column ?? column + 1;
			cell = {
				row,
				column,
				type: attribute(tag, 't') ?? 'n',
				style: Number(attribute(tag, 's') ?? '0'),
				value: '',
				inline: '',
				isComputed: false
			};
			if (tag.kind === 'empty') cell = null;
		} else if (tag.name === 'f' && cell !== null) {
			cell.isComputed = true;
		} else if (tag.name === 'v' && tag.kind === 'open' && cell !== null) {
			cell.value = text();
		} else if (tag.name === 't' && tag.kind === 'open' && cell !== null) {
			cell.inline += text();
		} else if (tag.name === 'c' && cell !== null) {
			const printed = printCell(cell, context);
			if (printed.trim() !== '' && cell.column < MAX_COLUMN) {
				const target = rows.get(cell.row) ?? new Map<number, string>();
				target.set(cell.column, printed);
				rows.set(cell.row, target);
				if (++cells > MAX_CELLS || rows.size > MAX_ROWS) throw tooLarge();
			}
			cell = null;
		} else if (tag.name === 'mergeCell') {
			const range = parseRange(attribute(tag, 'ref') ?? '');
			if (range !== null && merges.length < MAX_ROWS) merges.push(range);
		}
	}
	return { rows, merges };
}
