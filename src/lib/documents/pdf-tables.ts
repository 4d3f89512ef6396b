import type { TableCell } from './document.ts';
import { makeCell } from './make-block.ts';
import type { Grid } from './pdf-grids.ts';
import { cellText, type PdfLine } from './pdf-lines.ts';
import type { Fragment } from './pdf-page.ts';

function indexBetween(edges: readonly number[], value: number, descending: boolean): number {
	for (let i = 0; i + 1 < edges.length; i++) {
		const [from = 0, to = 0] = [edges[i], edges[i + 1]];
		if (descending ? value <= from && value > to : value >= from && value < to) return i;
	}
	return -1;
}

function units(text: string): number {
	let sum = 0;
	for (const character of text) sum += (character.codePointAt(0) ?? 0) < 0x2000 ? 1 : 2;
	return sum;
}

/** A fragment that runs over a column edge, cut at the spaces nearest to the edges. */
function splitAtEdges(fragment: Fragment, edges: readonly number[]): Fragment[] {
	const margin = fragment.size * 0.4;
	const crossed = edges.filter(
		(edge) => edge > fragment.x + margin && edge < fragment.right - margin
	);
	if (crossed.length === 0 || !/\S\s+\S/.test(fragment.text)) return [fragment];
	const perUnit = (fragment.right - fragment.x) / Math.max(1, units(fragment.text));
	const pieces: Fragment[] = [];
	for (const word of fragment.text.matchAll(/\S+/g)) {
		const x = fragment.x + units(fragment.text.slice(0, word.index)) * perUnit;
		const right = x + units(word[0]) * perUnit;
		const last = pieces.at(-1);
		const isSameCell =
			last !== undefined &&
			!crossed.some((edge) => edge >= last.right - margin && edge <= x + margin);
		if (isSameCell) {
			last.text += ` ${word[0]}`;
			last.right = right;
		} else {
			pieces.push({ ...fragment, text: word[0], x, right });
		}
	}
	return pieces;
}

/** Whether a fragment stands inside a ruled table. */
export function isInGrid(fragment: Fragment, grid: Grid): boolean {
	const middle = fragment.y + fragment.size * 0.3;
	const centre = (fragment.x + fragment.right) / 2;
	return (
		middle < (grid.rows[0] ?? 0) &&
		middle > (grid.rows.at(-1) ?? 0) &&
		centre > (grid.columns[0] ?? 0) &&
		centre < (grid.columns.at(-1) ?? 0)
	);
}

/** Cells of a ruled table; the line of a cell is the first printed line of the page in it. */
export function readGrid(
	grid: Grid,
	fragments: readonly Fragment[],
	lines: readonly PdfLine[],
	page: number
): TableCell[][] {
	const byRegion = new Map<number, Fragment[]>();
	for (const whole of fragments) {
		for (const fragment of splitAtEdges(whole, grid.columns)) {
			const row = indexBetween(grid.rows, fragment.y + fragment.size * 0.3, true);
			const column = indexBetween(grid.columns, (fragment.x + fragment.right) / 2, false);
			const region = grid.regions[row]?.[column];
			if (region === undefined) continue;
			byRegion.set(region, [...(byRegion.get(region) ?? []), fragment]);
		}
	}
	const seen = new Set<number>();
	return grid.regions.map((regions, row) =>
		regions.map((region) => {
			const content = byRegion.get(region) ?? [];
			const isFilled = seen.has(region);
			seen.add(region);
			const top = content.reduce((highest, each) => Math.max(highest, each.y), -Infinity);
			const low = content.reduce((lowest, each) => Math.min(lowest, each.y), Infinity);
			const fallback = grid.rows[row] ?? 0;
			const line = lineAt(lines, content.length > 0 ? top : fallback);
			return makeCell(
				cellText(content),
				{
					page,
					line_start: line,
					line_end: content.length > 0 ? lineAt(lines, low) : line
				},
				isFilled
			);
		})
	);
}

function lineAt(lines: readonly PdfLine[], y: number): number {
	let best = 1;
	let distance = Infinity;
	for (const line of lines) {
		const away = Math.abs(line.y - y);
		if (away < distance) [best, distance] = [line.number, away];
	}
	return best;
}

const MIN_ROWS = 3;

/** Runs of lines with three or more aligned parts: a table without rules. Null if it is none. */
export function readAligned(lines: readonly PdfLine[]): TableCell[][] | null {
	if (lines.length < MIN_ROWS) return null;
	const spans = lines.flatMap((line) => line.segments).sort((a, b) => a.x - b.x);
	const columns: { x: number; right: number }[] = [];
	for (const span of spans) {
		const last = columns.at(-1);
		if (last !== undefined && span.x < last.right) last.right = Math.max(last.right, span.right);
		else columns.push({ x: span.x, right: span.right });
	}
	if (columns.length < 3) return null;
	return lines.map((line) =>
		columns.map((column) => {
			const parts = line.segments.filter(
				(segment) => segment.x >= column.x - 1 && segment.x < column.right
			);
			return makeCell(parts.map((part) => part.text).join(' '), {
				page: line.page,
				line_start: line.number,
				line_end: line.number
			});
		})
	);
}
