import type { Block, TableCell } from './document.ts';
import { assertCellCount } from './document-limits.ts';
import { DocumentError } from './document-error.ts';
import { makeCell, makeLocator } from './make-block.ts';
import { openArchive, type Archive } from './open-archive.ts';
import { formatAddress, readSheet, type SheetContent } from './read-sheet.ts';
import { tableBlocks } from './table-blocks.ts';
import { readCellFormats, readSharedStrings, readWorkbook } from './workbook-parts.ts';

const MAX_PART = 100 * 1024 * 1024;

function readPart(archive: Archive, name: string): string {
	const bytes = archive.read(name, MAX_PART);
	return bytes === null ? '' : new TextDecoder().decode(bytes);
}

interface Merged {
	text: string;
	isFirst: boolean;
}

/** Text of every position of a merged range, by "row:column"; only rows with data are filled. */
function spreadMerges(content: SheetContent): Map<string, Merged> {
	const spread = new Map<string, Merged>();
	const lastRow = Math.max(-1, ...content.rows.keys());
	for (const range of content.merges) {
		const text = content.rows.get(range.top)?.get(range.left) ?? '';
		if (text === '' || spread.size > 200_000) continue;
		const right = Math.min(range.right, range.left + 100);
		for (let row = range.top; row <= Math.min(range.bottom, lastRow); row++) {
			for (let column = range.left; column <= right; column++) {
				const isFirst = row === range.top && column === range.left;
				spread.set(`${row}:${column}`, { text, isFirst });
			}
		}
	}
	return spread;
}

function sheetBlocks(sheet: string, content: SheetContent): Block[] {
	const merged = spreadMerges(content);
	const rowNumbers = [...content.rows.keys()].sort((a, b) => a - b);
	const columns = rowNumbers.flatMap((row) => [...(content.rows.get(row)?.keys() ?? [])]);
	const width = columns.reduce((widest, column) => Math.max(widest, column + 1), 0);
	const first = columns.reduce((least, column) => Math.min(least, column), width);
	assertCellCount(rowNumbers.length * (width - first));
	const lastRow = rowNumbers.at(-1) ?? -1;
	const rows: TableCell[][] = [];
	let previous = rowNumbers[0] ?? 0;
	for (const row of rowNumbers) {
		// A gap of any length parts tables just as one empty row does; merged rows are no gap.
		const isMergedGap = merged.has(`${row - 1}:${first}`);
		if (row > previous + 1 && !isMergedGap) rows.push([]);
		previous = row;
		const cells: TableCell[] = [];
		for (let column = first; column < width; column++) {
			const part = merged.get(`${row}:${column}`);
			const text = part?.text ?? content.rows.get(row)?.get(column) ?? '';
			const locator = { sheet, cell: formatAddress(row, column) };
			cells.push(makeCell(text, locator, part !== undefined && !part.isFirst));
		}
		rows.push(cells);
	}
	if (lastRow < 0) return [];
	return tableBlocks(
		rows,
		(data) => {
			const from = data[0]?.[0]?.locator.cell ?? '';
			const to = data.at(-1)?.at(-1)?.locator.cell ?? '';
			return makeLocator({ sheet, cell: `${from}:${to}` });
		},
		true
	);
}

/** Workbook: visible sheets in tab order, located by sheet and cell. Throws `DocumentError`. */
export function readXlsx(bytes: Uint8Array): { title: null; blocks: Block[] } {
	const archive = openArchive(bytes);
	const { sheets, is1904 } = readWorkbook(
		readPart(archive, 'xl/workbook.xml'),
		readPart(archive, 'xl/_rels/workbook.xml.rels')
	);
	const context = {
		strings: readSharedStrings(readPart(archive, 'xl/sharedStrings.xml')),
		formats: readCellFormats(readPart(archive, 'xl/styles.xml')),
		is1904
	};
	const visible = sheets.filter((sheet) => !sheet.isHidden);
	const blocks = (visible.length > 0 ? visible : sheets).flatMap((sheet) =>
		sheetBlocks(sheet.name, readSheet(readPart(archive, sheet.path), context))
	);
	if (sheets.length === 0) {
		throw new DocumentError(
			'unreadable',
			'Excel 文件的内部结构已损坏，请用 Excel/WPS 打开后另存为 xlsx 重试。',
			'The workbook is damaged inside; open it and save it as xlsx again.'
		);
	}
	if (blocks.length === 0) {
		throw new DocumentError(
			'empty',
			'工作簿里没有内容，请确认选择的文件。',
			'The workbook is empty.'
		);
	}
	return { title: null, blocks };
}
