import type { Table, TableCell } from './document.ts';
import { makeCell, makeLocator } from './make-block.ts';
import { MARKER } from './join-lines.ts';
import type { Line } from './split-lines.ts';

export type Separator = 'tab' | 'pipe' | 'spaces';

const COLUMN_GAP = /(?: {2,}|\u3000{2,})/g;
const PIPE_RULE = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?)?\s*$/;

function isContentsEntry(line: string): boolean {
	const [title = '', page = '', ...rest] = line.trim().split('\t');
	return rest.length === 0 && MARKER.test(title) && /^\s*\d{1,3}\s*$/.test(page);
}

/** How the cells of a line are kept apart, or null for a line that is no table row. */
export function rowSeparator(line: string): Separator | null {
	const trimmed = line.trim();
	if (trimmed === '') return null;
	const tabs = line.split('\t').length - 1;
	if ((tabs >= 2 || trimmed.includes('\t')) && !isContentsEntry(line)) return 'tab';
	if (trimmed.length < 20_000 && trimmed.startsWith('|') && trimmed.indexOf('|', 1) > 0) {
		return 'pipe';
	}
	const gaps = trimmed.length < 2_000 ? trimmed.split(COLUMN_GAP).length - 1 : 0;
	return gaps >= 2 && !/[。；]/.test(trimmed) ? 'spaces' : null;
}

/** Character ranges of the cells inside a line. */
function cellRanges(line: string, separator: Separator): [number, number][] {
	const ranges: [number, number][] = [];
	const gap =
		separator === 'tab' ? /\t/g : separator === 'pipe' ? /(?<!\\)\|/g : new RegExp(COLUMN_GAP);
	let start = 0;
	let end = line.length;
	if (separator !== 'tab') {
		start = line.length - line.trimStart().length;
		end = line.trimEnd().length;
	}
	if (separator === 'pipe') {
		start += 1;
		if (line[end - 1] === '|' && end - 1 > start) end -= 1;
	}
	gap.lastIndex = start;
	for (let hit = gap.exec(line); hit !== null && hit.index < end; hit = gap.exec(line)) {
		ranges.push([start, hit.index]);
		start = hit.index + hit[0].length;
	}
	ranges.push([start, Math.max(start, end)]);
	return ranges;
}

function readRow(line: Line, separator: Separator): TableCell[] {
	return cellRanges(line.text, separator).map(([from, to]) =>
		makeCell(line.text.slice(from, to), {
			line_start: line.number,
			line_end: line.number,
			char_start: line.start + from,
			char_end: line.start + to
		})
	);
}

/** A table of consecutive row lines, or null if these lines are no table after all. */
export function readTextTable(lines: readonly Line[], separator: Separator): Table | null {
	const first = lines[0];
	const last = lines.at(-1);
	if (first === undefined || last === undefined) return null;
	if (separator !== 'tab' && lines.length < 2) return null;
	if (separator === 'pipe' && !lines.some((line) => PIPE_RULE.test(line.text))) return null;
	const rows = lines
		.filter((line) => separator !== 'pipe' || !PIPE_RULE.test(line.text))
		.map((line) => readRow(line, separator));
	return {
		kind: 'table',
		rows,
		locator: makeLocator({
			line_start: first.number,
			line_end: last.number,
			char_start: first.start,
			char_end: last.end
		})
	};
}
