import type { Block, TableCell } from './document.ts';
import { fillGrid, type SpannedCell } from './fill-grid.ts';
import { makeCell, makeLocator, makeParagraph } from './make-block.ts';
import { tableBlocks } from './table-blocks.ts';

const BLOCK =
	/^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|summary|ul)$/;
const SKIPPED =
	/^(?:script|style|noscript|template|head|iframe|object|svg|math|button|select|option|input|textarea|audio|video|nav)$/;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function nameOf(node: Node): string {
	return node.nodeName.toLowerCase();
}

function isElement(node: Node): node is Element {
	return node.nodeType === 1;
}

export function isSkipped(element: Element): boolean {
	return SKIPPED.test(nameOf(element)) || HIDDEN.test(element.getAttribute('style') ?? '');
}

/** Printed text of an element: white space collapsed, breaks and block ends as line ends. */
export function printedText(element: Element): string {
	let text = '';
	const walk = (node: Node): void => {
		for (const child of node.childNodes) {
			if (child.nodeType === 3) {
				text += (child.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ');
			} else if (isElement(child) && !isSkipped(child)) {
				const isBreak = /^(?:br|tr|td|th)$/.test(nameOf(child)) || BLOCK.test(nameOf(child));
				if (isBreak) text += '\n';
				walk(child);
				if (isBreak && nameOf(child) !== 'br') text += '\n';
			}
		}
	};
	walk(element);
	return text
		.split('\n')
		.map((line) => line.replace(/^ +| +$/g, ''))
		.filter((line) => line !== '')
		.join('\n');
}

function rowsOf(table: Element): Element[] {
	return [...table.children].flatMap((child) => {
		const name = nameOf(child);
		if (name === 'tr') return [child];
		return /^(?:tbody|thead|tfoot)$/.test(name)
			? [...child.children].filter((row) => nameOf(row) === 'tr')
			: [];
	});
}

function cellsOf(row: Element): Element[] {
	return [...row.children].filter((cell) => /^t[dh]$/.test(nameOf(cell)));
}

function span(cell: Element, attribute: string): number {
	const value = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10);
	return Number.isFinite(value) && value > 0 ? value : 1;
}

/** Collects blocks; a paragraph and a table row count one line each, in reading order. */
class BlockCollector {
	readonly blocks: Block[] = [];
	private line = 0;
	private inline = '';

	flush(heading: number | null = null): void {
		const original = this.inline.trim();
		this.inline = '';
		if (original === '') return;
		const line = this.line + 1;
		const paragraph = makeParagraph(original, { line_start: line, line_end: line }, heading);
		if (paragraph.text === '') return;
		this.line = line;
		this.blocks.push(paragraph);
	}

	walk(node: Node): void {
		for (const child of node.childNodes) {
			if (child.nodeType === 3) {
				this.inline += (child.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ');
			} else if (isElement(child) && !isSkipped(child)) {
				this.element(child);
			}
		}
	}

	private element(element: Element): void {
		const name = nameOf(element);
		if (name === 'br') return this.flush();
		if (name === 'table') {
			this.flush();
			return this.table(element);
		}
		if (!BLOCK.test(name)) return this.walk(element);
		this.flush();
		this.walk(element);
		this.flush(/^h[1-6]$/.test(name) ? Number(name.slice(1)) : null);
	}

	private table(table: Element): void {
		const rows = rowsOf(table);
		const isLayout =
			table.querySelector('table') !== null ||
			(rows.length === 1 && cellsOf(rows[0] ?? table).length === 1);
		for (const caption of table.children) {
			if (nameOf(caption) !== 'caption') continue;
			this.walk(caption);
			this.flush();
		}
		if (!isLayout) return this.grid(rows);
		// A table around other tables only lays out the page: rows that hold one are read as text.
		let plain: Element[] = [];
		for (const row of rows) {
			const cells = cellsOf(row);
			if (cells.length > 1 && row.querySelector('table') === null) {
				plain.push(row);
				continue;
			}
			this.grid(plain);
			plain = [];
			for (const cell of cells) {
				this.walk(cell);
				this.flush();
			}
		}
		this.grid(plain);
	}

	private grid(rows: readonly Element[]): void {
		if (rows.length === 0) return;
		const spanned = rows.map((row) =>
			cellsOf(row).map((cell): SpannedCell<string> => ({
				value: printedText(cell),
				columns: span(cell, 'colspan'),
				rows: span(cell, 'rowspan')
			}))
		);
		const cells = fillGrid(spanned, '').map((row, index): TableCell[] => {
			const line = this.line + 1 + index;
			return row.map((cell) =>
				makeCell(cell.value, { line_start: line, line_end: line }, cell.is_filled)
			);
		});
		this.line += rows.length;
		const blocks = tableBlocks(cells, (data) =>
			makeLocator({
				line_start: data[0]?.[0]?.locator.line_start ?? null,
				line_end: data.at(-1)?.[0]?.locator.line_end ?? null
			})
		);
		this.blocks.push(...blocks);
	}
}

/** Blocks of an HTML element in reading order; hidden parts and controls are left out. */
export function readMarkup(root: Element): Block[] {
	const collector = new BlockCollector();
	collector.walk(root);
	collector.flush();
	return collector.blocks;
}
