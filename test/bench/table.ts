export type Cell = string | number | null;

export interface Column<T> {
	heading: string;
	cell: (row: T) => Cell;
	/** Digits after the point of a number; none if not said. */
	digits?: number;
}

const MISSING = '–';

function textOf<T>(column: Column<T>, row: T): string {
	const cell = column.cell(row);
	if (cell === null) return MISSING;
	return typeof cell === 'number' ? cell.toFixed(column.digits ?? 0) : cell;
}

/** A Markdown table, padded to be read as it is: numbers to the right, the first column to the left, `–` for nothing. */
export function renderTable<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
	const texts = rows.map((row) => columns.map((column) => textOf(column, row)));
	const headings = columns.map(({ heading }) => heading);
	const widths = headings.map((heading, index) =>
		Math.max(3, heading.length, ...texts.map((cells) => cells[index]?.length ?? 0))
	);
	const pad = (text: string, index: number) => {
		const width = widths[index] ?? 0;
		return index === 0 ? text.padEnd(width) : text.padStart(width);
	};
	const line = (cells: readonly string[]) => `| ${cells.map(pad).join(' | ')} |`;
	const rule = widths.map((width, index) =>
		index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`
	);
	return [line(headings), `| ${rule.join(' | ')} |`, ...texts.map(line)].join('\n');
}
