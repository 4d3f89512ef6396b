import type { ReaderAnswer } from '../queries/reader-answer.ts';

export const QUICK_MARKS = ['bar', 'line', 'dot'] as const;
export type QuickMark = (typeof QUICK_MARKS)[number];
export type ColumnKind = 'text' | 'year' | 'number';

/** Which columns of an answer are drawn, by their place, and how. */
export interface QuickChoice {
	x: number;
	y: number;
	mark: QuickMark;
}

export interface QuickPoint {
	x: string | number;
	y: number;
}

export interface QuickChart {
	mark: QuickMark;
	kind: ColumnKind;
	xName: string;
	yName: string;
	points: QuickPoint[];
	/** Points that may be joined: one a year, without a gap. */
	lines: QuickPoint[][];
	/** Rows drawn, rows there are, and rows without a value among them. */
	shown: number;
	total: number;
	missing: number;
}

/** More bars or names would not be read. */
const MOST_CATEGORIES = 30;

const NUMBER = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|DOUBLE|FLOAT|REAL|DECIMAL\(.*\))$/;
const YEAR = /^(?:19|20)\d\d$/;

export function isNumberType(type: string): boolean {
	return NUMBER.test(type);
}

/** What a column's values can stand for on an axis. */
export function columnKind({ columns, rows }: ReaderAnswer, index: number): ColumnKind {
	const column = columns[index];
	const values = rows.flatMap((row) => row[index] ?? []);
	const isYear = /year|年/i.test(column?.name ?? '') && values.every((text) => YEAR.test(text));
	if (isYear && values.length > 0) return 'year';
	return isNumberType(column?.type ?? '') ? 'number' : 'text';
}

function repeats(texts: readonly unknown[]): boolean {
	return new Set(texts).size < texts.length;
}

/** How a column can be drawn against a measure; a line only over years that occur once each. */
export function marksFor(answer: ReaderAnswer, x: number): QuickMark[] {
	const kind = columnKind(answer, x);
	if (kind === 'number') return ['dot'];
	if (kind === 'text') return ['bar', 'dot'];
	return repeats(answer.rows.map((row) => row[x])) ? ['dot'] : ['line', 'bar', 'dot'];
}

/** Columns that can be the measure. */
export function measureColumns(answer: ReaderAnswer): number[] {
	return answer.columns.flatMap((_, index) =>
		columnKind(answer, index) === 'number' ? [index] : []
	);
}

/** The first text or year against the first number; null where there is nothing to draw. */
export function defaultChoice(answer: ReaderAnswer): QuickChoice | null {
	const kinds = answer.columns.map((_, index) => columnKind(answer, index));
	const y = kinds.indexOf('number');
	if (y < 0 || answer.rows.length === 0) return null;
	const named = kinds.findIndex((kind) => kind !== 'number');
	const x = named >= 0 ? named : kinds.findIndex((kind, index) => index !== y && kind === 'number');
	if (x < 0) return null;
	return { x, y, mark: marksFor(answer, x)[0] ?? 'dot' };
}

/** Names of rows: as many of the text and year columns as tell them apart, else their number; the end may be cut. */
function rowNames(answer: ReaderAnswer, x: number, rows: readonly (string | null)[][]): string[] {
	const others = answer.columns.flatMap((_, index) =>
		index !== x && columnKind(answer, index) !== 'number' ? [index] : []
	);
	let names = rows.map((row) => row[x] ?? '–');
	for (const other of others.slice(0, 2)) {
		if (!repeats(names)) return names;
		names = names.map((name, index) => `${rows[index]?.[other] ?? '–'} ${name}`);
	}
	return repeats(names) ? names.map((name, index) => `${index + 1} ${name}`) : names;
}

/** Consecutive years; a missing year parts them. */
function runs(points: readonly QuickPoint[]): QuickPoint[][] {
	const lines: QuickPoint[][] = [];
	for (const point of points.toSorted((a, b) => Number(a.x) - Number(b.x))) {
		const line = lines.at(-1);
		const before = line?.at(-1);
		if (line && before && Number(point.x) - Number(before.x) === 1) line.push(point);
		else lines.push([point]);
	}
	return lines;
}

/** What the quick chart draws of an answer. */
export function quickChart(answer: ReaderAnswer, { x, y, mark }: QuickChoice): QuickChart {
	const kind = columnKind(answer, x);
	const isNamed = kind === 'text' || (kind === 'year' && mark === 'bar');
	const rows = isNamed ? answer.rows.slice(0, MOST_CATEGORIES) : answer.rows;
	const names = isNamed ? rowNames(answer, x, rows) : rows.map((row) => row[x] ?? null);
	const points = rows.flatMap((row, index) => {
		const name = names[index] ?? null;
		const value = row[y] ?? null;
		if (name === null || value === null || !Number.isFinite(Number(value))) return [];
		return [{ x: isNamed ? name : Number(name), y: Number(value) }];
	});
	return {
		mark,
		kind: isNamed ? 'text' : kind,
		xName: answer.columns[x]?.name ?? '',
		yName: answer.columns[y]?.name ?? '',
		points,
		lines: mark === 'line' ? runs(points) : [],
		shown: rows.length,
		total: answer.rows.length,
		missing: rows.length - points.length
	};
}
