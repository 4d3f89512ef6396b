import type { Block, Locator, Paragraph, Table, TableCell } from './document.ts';

function printedCells(row: readonly TableCell[]): TableCell[] {
	return row.filter((cell) => !cell.is_filled && cell.text !== '');
}

function asParagraph(cell: TableCell): Paragraph {
	return {
		kind: 'paragraph',
		text: cell.text,
		original: cell.original,
		offsets: cell.offsets,
		heading: null,
		locator: cell.locator
	};
}

/** A row that is a title, a note or a signature over the whole width, not data. */
function loneCell(row: readonly TableCell[]): TableCell | null {
	const [only, ...others] = printedCells(row);
	if (only === undefined || others.length > 0) return null;
	// A cell filled from a row above belongs to the data there.
	return row.every((cell) => !cell.is_filled || cell.original === only.original) ? only : null;
}

/**
 * A grid as blocks: rows with a single cell above and below the data become paragraphs (title,
 * unit, notes), rows without text part tables when `splitAtGaps` is set and are dropped.
 */
export function tableBlocks(
	rows: readonly (readonly TableCell[])[],
	tableLocator: (rows: readonly (readonly TableCell[])[]) => Locator,
	splitAtGaps = false
): Block[] {
	const blocks: Block[] = [];
	let data: (readonly TableCell[])[] = [];
	const flush = (): void => {
		const tail: Paragraph[] = [];
		for (let last = data.at(-1); last !== undefined; last = data.at(-1)) {
			const lone = loneCell(last);
			if (lone === null) break;
			tail.unshift(asParagraph(lone));
			data.pop();
		}
		if (data.length > 0) {
			const table: Table = { kind: 'table', rows: data, locator: tableLocator(data) };
			blocks.push(table);
		}
		blocks.push(...tail);
		data = [];
	};
	for (const row of rows) {
		if (row.every((cell) => cell.text === '')) {
			if (splitAtGaps) flush();
			continue;
		}
		const lone = data.length === 0 ? loneCell(row) : null;
		if (lone === null) data.push(row);
		else blocks.push(asParagraph(lone));
	}
	flush();
	return blocks;
}
