import type { Block, Document, Paragraph, Table, TableCell } from '../documents/document.ts';
import { readHeading, type Heading, type Topic } from './headings.ts';
import { makePassage, slicePassage, type Passage, type PrintedText } from './passage.ts';

export interface GridCell {
	text: string;
	/** True where a merged cell was filled from its first cell: printed only once. */
	is_filled: boolean;
	passage: Passage;
}

/** A table as read, with the section it stands in. */
export interface Grid {
	kind: 'grid';
	rows: readonly (readonly GridCell[])[];
	path: readonly string[];
	topic: Topic | null;
}

/** A report as running text, headings and tables in reading order. */
export interface ReportText {
	items: readonly (Passage | Grid)[];
	passages: readonly Passage[];
	grids: readonly Grid[];
	/** Long texts inside table cells, as passages. */
	cells: readonly Passage[];
}

const SENTENCE_END = /[。！？；：.;:!?”"》)]$/;
const LABELLED = /^[\u4e00-\u9fff]{2,10}[(（]?[\u4e00-\u9fff]{0,6}[)）]?[：:]/;
const LABELLED_DATE =
	/(?:日期|时间)\s?[:：]\s?20\d{2}\s?[年.\-/]\s?\d{1,2}\s?[月.\-/]\s?\d{1,2}\s?日?$/;
const SHORTEST_BROKEN_LINE = 15;
const LISTS: ReadonlySet<Topic | null> = new Set([
	'problems',
	'measures',
	'problems_and_measures'
] as const);
const SHORTEST_CELL_TEXT = 18;

function isContinued(previous: Paragraph | undefined, next: Paragraph): boolean {
	if (previous === undefined || previous.heading !== null || next.heading !== null) return false;
	const text = previous.text.trim();
	if (text.length < SHORTEST_BROKEN_LINE || SENTENCE_END.test(text)) return false;
	if (readHeading(text, null) !== null && readHeading(text, null)?.end === text.length)
		return false;
	if (/(?:报告|自评表|评价表)$/.test(text) && text.length < 60) return false;
	if (LABELLED_DATE.test(text)) return false;
	const following = next.text.trim();
	return (
		following !== '' &&
		readHeading(following, null) === null &&
		!LABELLED.test(following) &&
		!/^(?:[一二三四五六七八九十]{1,2}是|\(?\d{1,2}[)）.、])/.test(following)
	);
}

function printedCell(cell: TableCell): PrintedText {
	return { text: cell.text, original: cell.original, offsets: cell.offsets, locator: cell.locator };
}

function readGrid(table: Table): Grid {
	const rows = table.rows.map((row) =>
		row.map((cell): GridCell => {
			const passage = makePassage([printedCell(cell)]);
			return { text: passage.text, is_filled: cell.is_filled, passage };
		})
	);
	return { kind: 'grid', rows, path: [], topic: null };
}

/** Paragraph blocks joined where a line break cut a sentence; tables as grids. */
function joinBlocks(blocks: readonly Block[]): (Passage | Grid)[] {
	const items: (Passage | Grid)[] = [];
	let open: Paragraph[] = [];
	const close = () => {
		const declared = open[0]?.heading ?? null;
		if (open.length > 0) items.push({ ...makePassage(open), declared });
		open = [];
	};
	for (const block of blocks) {
		if (block.kind === 'table') {
			close();
			items.push(readGrid(block));
		} else if (block.text.trim() !== '') {
			if (!isContinued(open.at(-1), block)) close();
			open.push(block);
		}
	}
	close();
	return items;
}

interface OpenSection {
	level: number;
	title: string;
	topic: Topic | null;
}

/** Inside a section of problems or measures a numbered line is an item, unless it names the section's topic again. */
function isListItem(stack: readonly OpenSection[], heading: Heading): boolean {
	const home = stack.findLast((entry) => entry.topic !== null);
	if (home === undefined || !LISTS.has(home.topic) || heading.level <= home.level) return false;
	return (
		!LISTS.has(heading.topic) ||
		/有待|不够|不足[^之]|加强|完善|提高|不高|欠缺|缺乏|滞后|，/.test(heading.title)
	);
}

/** Gives every passage and grid its section path and topic; headings with running text are split. */
function assignSections(items: readonly (Passage | Grid)[]): (Passage | Grid)[] {
	const placed: (Passage | Grid)[] = [];
	const stack: OpenSection[] = [];
	const here = () => ({
		path: stack.map((entry) => entry.title),
		topic: stack.findLast((entry) => entry.topic !== null)?.topic ?? null
	});
	for (const item of items) {
		const found = item.kind === 'passage' ? readHeading(item.text, item.declared) : null;
		const heading = found !== null && isListItem(stack, found) ? null : found;
		if (item.kind === 'grid') {
			placed.push({
				...item,
				...here(),
				rows: item.rows.map((row) =>
					row.map((cell) => ({ ...cell, passage: { ...cell.passage, ...here() } }))
				)
			});
		} else if (heading === null) {
			placed.push({ ...item, ...here() });
		} else {
			while ((stack.at(-1)?.level ?? 0) >= heading.level) stack.pop();
			stack.push({
				level: heading.level,
				title: heading.title.replace(/[。：:]$/, ''),
				topic: heading.topic
			});
			placed.push({ ...slicePassage(item, 0, heading.end), level: heading.level, ...here() });
			if (heading.end < item.text.length)
				placed.push({ ...slicePassage(item, heading.end, item.text.length), ...here() });
		}
	}
	return placed;
}

function cellTexts(grid: Grid): Passage[] {
	const texts: Passage[] = [];
	for (const row of grid.rows) {
		row.forEach((cell, column) => {
			if (cell.is_filled || cell.text.length < SHORTEST_CELL_TEXT) return;
			const label = row
				.slice(0, column)
				.findLast(
					(left) =>
						left.text !== '' &&
						left.text.length < SHORTEST_CELL_TEXT &&
						/[\u4e00-\u9fff]/.test(left.text)
				);
			texts.push({ ...cell.passage, cell_label: label?.text ?? '' });
		});
	}
	return texts;
}

/** Reads a document's blocks as a report: joined passages, sections with topics, grids. */
export function readReportText(document: Document): ReportText {
	const items = assignSections(joinBlocks(document.blocks));
	const grids = items.filter((item) => item.kind === 'grid');
	return {
		items,
		grids,
		passages: items.filter((item) => item.kind === 'passage'),
		cells: grids.flatMap(cellTexts)
	};
}
