import { decodeText } from './decode-text.ts';
import type { Block } from './document.ts';
import { assertCellCount } from './document-limits.ts';
import { DocumentError } from './document-error.ts';
import { detectLayout, joinLines, type Layout } from './join-lines.ts';
import { makeParagraph } from './make-block.ts';
import { splitLines, type Line } from './split-lines.ts';
import { cutLines, findTableRanges, readHtmlTable, type TableRange } from './text-html-tables.ts';
import { readTextTable, rowSeparator, type Separator } from './text-tables.ts';

const HEADING = /^ {0,3}(#{1,6})[ \t\u3000]+(?=\S)/;

/** Page numbers that text taken from a PDF carries between its lines. */
const PAGE_NUMBER =
	/^\s*(?:[-—–]{1,2}\s{0,3}\d{1,4}\s{0,3}[-—–]{1,2}|第\s{0,3}\d{1,4}\s{0,3}页(?:[，,/\s]{0,3}共\s{0,3}\d{1,4}\s{0,3}页)?)\s*$/;

export interface TextContent {
	title: string | null;
	source_text: string;
	blocks: Block[];
}

/** The whole text as printed, and with page numbers blanked out: offsets are the same. */
interface Texts {
	source: string;
	masked: string;
}

/** Blocks of lines that hold no table row. */
function readParagraphs(lines: readonly Line[], texts: Texts, layout: Layout): Block[] {
	return joinLines(lines, layout).flatMap((group) => {
		const first = group[0];
		const last = group.at(-1);
		if (first === undefined || last === undefined) return [];
		const mark = HEADING.exec(first.text);
		const start = first.start + (mark?.[0].length ?? first.text.search(/\S/));
		const end = last.start + last.text.trimEnd().length;
		const paragraph = makeParagraph(
			texts.source.slice(start, end),
			{
				line_start: first.number,
				line_end: last.number,
				char_start: start,
				char_end: end
			},
			mark?.[1]?.length ?? null,
			texts.masked.slice(start, end)
		);
		return paragraph.text === '' ? [] : [paragraph];
	});
}

interface Run {
	separator: Separator | null;
	/** Right after an HTML table: never merged with what stands before it. */
	isPastTable: boolean;
	lines: Line[];
}

/** Lines in runs of table rows of one kind and runs of other lines; a page break stays inside. */
function splitRuns(lines: readonly Line[], breaks: readonly TableRange[]): Run[] {
	const runs: Run[] = [];
	let pending: Line[] = [];
	let next = 0;
	for (const line of lines) {
		if (line.text.trim() === '') {
			pending.push(line);
			continue;
		}
		const separator = rowSeparator(line.text);
		let isPastTable = false;
		while ((breaks[next]?.start ?? Infinity) < line.start) {
			isPastTable = true;
			next++;
		}
		const run = isPastTable ? undefined : runs.at(-1);
		const isSameKind = run !== undefined && run.separator === separator;
		const isBroken = separator === 'pipe' && pending.length > 0;
		// One or two empty lines between rows are a page break, whatever the number of columns.
		const isSameTable = isSameKind && !isBroken && pending.length <= 2;
		if (isSameKind && (separator === null || isSameTable)) {
			if (separator === null) for (const each of pending) run.lines.push(each);
			run.lines.push(line);
		} else {
			runs.push({ separator, isPastTable, lines: [line] });
		}
		pending = [];
	}
	return runs;
}

function countCells(run: Run): number {
	const gap = run.separator === 'tab' ? '\t' : run.separator === 'pipe' ? '|' : '  ';
	return run.lines.reduce((sum, line) => sum + line.text.split(gap).length, 0);
}

/** Runs whose rows turn out to be no table become text again and merge with their neighbours. */
function dissolve(runs: readonly Run[], lines: readonly Line[]): Run[] {
	const result: Run[] = [];
	for (const run of runs) {
		const isTable = run.separator !== null && readTextTable(run.lines, run.separator) !== null;
		const last = result.at(-1);
		if (isTable) {
			result.push(run);
		} else if (last !== undefined && last.separator === null && !run.isPastTable) {
			const from = last.lines.at(-1)?.number ?? 0;
			const to = run.lines[0]?.number ?? 0;
			for (let n = from; n < to - 1; n++) {
				const line = lines[n];
				if (line !== undefined) last.lines.push(line);
			}
			for (const line of run.lines) last.lines.push(line);
		} else {
			result.push({ ...run, separator: null, lines: [...run.lines] });
		}
	}
	return result;
}

/** Lines with those that are page numbers emptied, and the text with them blanked out. */
function maskPageNumbers(source: string): { lines: Line[]; masked: string } {
	const pieces: string[] = [];
	let from = 0;
	const lines = splitLines(source).map((line) => {
		if (line.text.length >= 40 || !PAGE_NUMBER.test(line.text)) return line;
		pieces.push(source.slice(from, line.start), '\n'.repeat(line.text.length));
		from = line.end;
		return { ...line, text: '' };
	});
	return { lines, masked: pieces.join('') + source.slice(from) };
}

/** Text or Markdown: lines are 1-based lines of the file, characters count in `source_text`. */
export function readText(bytes: Uint8Array): TextContent {
	const source = decodeText(bytes).text;
	const { lines, masked } = maskPageNumbers(source);
	const ranges = findTableRanges(source);
	const runs = dissolve(splitRuns(cutLines(lines, ranges), ranges), lines);
	assertCellCount(
		runs.reduce((sum, run) => (run.separator === null ? sum : sum + countCells(run)), 0)
	);
	const prose = runs.filter((run) => run.separator === null).flatMap((run) => run.lines);
	const layout = detectLayout(prose);
	const placed: { at: number; blocks: Block[] }[] = runs.map((run) => {
		const at = run.lines[0]?.start ?? 0;
		if (run.separator === null)
			return { at, blocks: readParagraphs(run.lines, { source, masked }, layout) };
		const table = readTextTable(run.lines, run.separator);
		return { at, blocks: table === null ? [] : [table] };
	});
	for (const range of ranges) {
		placed.push({ at: range.start, blocks: readHtmlTable(source, range, lines) });
	}
	const blocks = placed.sort((a, b) => a.at - b.at).flatMap((each) => each.blocks);
	if (blocks.length === 0) {
		throw new DocumentError(
			'empty',
			'文件里没有文字，请确认选择的是报告正文。',
			'The file holds no text.'
		);
	}
	const top = blocks
		.slice(0, 10)
		.find((block) => block.kind === 'paragraph' && block.heading === 1);
	return {
		title: top?.kind === 'paragraph' ? top.text : null,
		source_text: source,
		blocks
	};
}
