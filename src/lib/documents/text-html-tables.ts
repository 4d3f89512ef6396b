import type { Block, TableCell } from './document.ts';
import { assertCellCount } from './document-limits.ts';
import { fillGrid, type SpannedCell } from './fill-grid.ts';
import { makeCell, makeLocator } from './make-block.ts';
import { scanXml } from './scan-xml.ts';
import type { Line } from './split-lines.ts';
import { tableBlocks } from './table-blocks.ts';

/** Character range of an HTML table inside a text, as converters leave it in Markdown. */
export interface TableRange {
	start: number;
	end: number;
}

/** Outermost `<table>...</table>` stretches of a text. */
export function findTableRanges(source: string): TableRange[] {
	const ranges: TableRange[] = [];
	let depth = 0;
	let start = 0;
	for (const mark of source.matchAll(/<(\/?)table(?=[\s>])[^<>]{0,500}>/gi)) {
		if (mark[1] === '') {
			if (depth === 0) start = mark.index;
			depth++;
		} else if (depth > 0) {
			depth--;
			if (depth === 0) ranges.push({ start, end: mark.index + mark[0].length });
		}
	}
	return ranges;
}

/** Lines without the stretches that lie in tables; a line cut by one keeps its number. */
export function cutLines(lines: readonly Line[], ranges: readonly TableRange[]): Line[] {
	if (ranges.length === 0) return [...lines];
	let next = 0;
	return lines.flatMap((line) => {
		const pieces: Line[] = [];
		let from = line.start;
		while ((ranges[next]?.end ?? Infinity) <= line.start) next++;
		for (let i = next; i < ranges.length; i++) {
			const range = ranges[i];
			if (range === undefined || range.start >= line.end) break;
			pieces.push(pieceOf(line, from, Math.max(from, range.start)));
			from = Math.min(line.end, range.end);
		}
		pieces.push(pieceOf(line, from, line.end));
		const filled = pieces.filter((piece) => piece.text.trim() !== '');
		return filled.length > 0 || pieces.length > 1 ? filled : [line];
	});
}

function pieceOf(line: Line, start: number, end: number): Line {
	return {
		number: line.number,
		start,
		end,
		text: line.text.slice(start - line.start, end - line.start)
	};
}

function spanOf(attributes: string, name: string): number {
	const value = new RegExp(`${name}\\s{0,3}=\\s{0,3}["']?(\\d{1,4})`, 'i').exec(attributes)?.[1];
	return Math.max(1, Number(value ?? 1));
}

/** Line number of a character offset. */
function lineAt(lines: readonly Line[], offset: number): number {
	let low = 0;
	let high = lines.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((lines[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return lines[low]?.number ?? 1;
}

/** Blocks of one HTML table in a text, its cells located by line and character. */
export function readHtmlTable(source: string, range: TableRange, lines: readonly Line[]): Block[] {
	const markup = source.slice(range.start, range.end);
	const rows: SpannedCell<TableRange | null>[][] = [];
	let open: { start: number; columns: number; rows: number } | null = null;
	const close = (end: number): void => {
		if (open === null) return;
		const { start, ...spans } = open;
		rows.at(-1)?.push({ value: { start: range.start + start, end: range.start + end }, ...spans });
		open = null;
	};
	for (const tag of scanXml(markup)) {
		const name = tag.name.toLowerCase();
		if (!/^(?:table|tr|td|th)$/.test(name)) continue;
		const at = markup.lastIndexOf('<', tag.textStart - 1);
		close(at);
		if (name === 'tr' && tag.kind === 'open') rows.push([]);
		if (/^t[dh]$/.test(name) && tag.kind === 'open') {
			open = {
				start: tag.textStart,
				columns: spanOf(tag.attributes, 'colspan'),
				rows: spanOf(tag.attributes, 'rowspan')
			};
		}
	}
	assertCellCount(rows.reduce((sum, row) => sum + row.length, 0));
	const cells = fillGrid(rows, null).map((row): TableCell[] =>
		row.map(({ value, is_filled }) => {
			if (value === null) return makeCell('', { line_start: lineAt(lines, range.start) });
			return makeCell(
				source.slice(value.start, value.end),
				{
					line_start: lineAt(lines, value.start),
					line_end: lineAt(lines, value.end),
					char_start: value.start,
					char_end: value.end
				},
				is_filled
			);
		})
	);
	return tableBlocks(cells, (data) => {
		const first = data[0]?.[0]?.locator;
		const last = data.at(-1)?.at(-1)?.locator;
		return makeLocator({
			line_start: first?.line_start ?? lineAt(lines, range.start),
			line_end: last?.line_end ?? lineAt(lines, range.end),
			char_start: range.start,
			char_end: range.end
		});
	});
}
