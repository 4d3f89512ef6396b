import { decodeText } from './decode-text.ts';
import type { Block } from './document.ts';
import { DocumentError } from './document-error.ts';
import { detectLayout, joinLines, type Layout } from './join-lines.ts';
import { makeParagraph } from './make-block.ts';
import { splitLines, type Line } from './split-lines.ts';
import { readTextTable, rowSeparator, type Separator } from './text-tables.ts';

const HEADING = /^ {0,3}(#{1,6})[ \t\u3000]+(?=\S)/;

export interface TextContent {
	title: string | null;
	source_text: string;
	blocks: Block[];
}

/** Blocks of lines that hold no table row. Offsets of `source` are those of the whole text. */
function readParagraphs(lines: readonly Line[], source: string, layout: Layout): Block[] {
	return joinLines(lines, layout).flatMap((group) => {
		const first = group[0];
		const last = group.at(-1);
		if (first === undefined || last === undefined) return [];
		const mark = HEADING.exec(first.text);
		const start = first.start + (mark?.[0].length ?? first.text.search(/\S/));
		const end = last.start + last.text.trimEnd().length;
		const paragraph = makeParagraph(
			source.slice(start, end),
			{
				line_start: first.number,
				line_end: last.number,
				char_start: start,
				char_end: end
			},
			mark?.[1]?.length ?? null
		);
		return paragraph.text === '' ? [] : [paragraph];
	});
}

interface Run {
	separator: Separator | null;
	lines: Line[];
}

/** Lines in runs of table rows of one kind and runs of other lines; a page break stays inside. */
function splitRuns(lines: readonly Line[]): Run[] {
	const runs: Run[] = [];
	let pending: Line[] = [];
	for (const line of lines) {
		if (line.text.trim() === '') {
			pending.push(line);
			continue;
		}
		const separator = rowSeparator(line.text);
		const run = runs.at(-1);
		const isSameKind = run !== undefined && run.separator === separator;
		const isBroken = separator === 'pipe' && pending.length > 0;
		// One or two empty lines between rows are a page break, whatever the number of columns.
		const isSameTable = isSameKind && !isBroken && pending.length <= 2;
		if (isSameKind && (separator === null || isSameTable)) {
			if (separator === null) run.lines.push(...pending);
			run.lines.push(line);
		} else {
			runs.push({ separator, lines: [line] });
		}
		pending = [];
	}
	return runs;
}

/** Runs whose rows turn out to be no table become text again and merge with their neighbours. */
function dissolve(runs: readonly Run[], lines: readonly Line[]): Run[] {
	const result: Run[] = [];
	for (const run of runs) {
		const isTable = run.separator !== null && readTextTable(run.lines, run.separator) !== null;
		const last = result.at(-1);
		if (isTable) {
			result.push(run);
		} else if (last !== undefined && last.separator === null) {
			const from = last.lines.at(-1)?.number ?? 0;
			const to = run.lines[0]?.number ?? 0;
			last.lines.push(...lines.slice(from, to - 1), ...run.lines);
		} else {
			result.push({ separator: null, lines: [...run.lines] });
		}
	}
	return result;
}

/** Text or Markdown: lines are 1-based lines of the file, characters count in `source_text`. */
export function readText(bytes: Uint8Array): TextContent {
	const source = decodeText(bytes).text;
	const lines = splitLines(source);
	const runs = dissolve(splitRuns(lines), lines);
	const prose = runs.filter((run) => run.separator === null).flatMap((run) => run.lines);
	const layout = detectLayout(prose);
	const blocks = runs.flatMap((run): Block[] => {
		if (run.separator === null) return readParagraphs(run.lines, source, layout);
		const table = readTextTable(run.lines, run.separator);
		return table === null ? [] : [table];
	});
	if (blocks.length === 0) {
		throw new DocumentError(
			'empty',
			'文件里没有文字,请确认选择的是报告正文。',
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
