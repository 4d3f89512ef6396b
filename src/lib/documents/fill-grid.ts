import { assertCellCount } from './document-limits.ts';

/** A cell as a format describes it: its content and how far it spreads. */
export interface SpannedCell<T> {
	value: T;
	columns: number;
	rows: number;
}

export interface GridCell<T> {
	value: T;
	is_filled: boolean;
}

const MAX_COLUMNS = 300;

/**
 * Rows of spanned cells as a grid: every position of a merged cell holds its value, all but the
 * first marked as filled. `empty` stands where no cell reaches. Throws `too_large`.
 */
export function fillGrid<T>(
	rows: readonly (readonly SpannedCell<T>[])[],
	empty: T
): GridCell<T>[][] {
	const grid: (GridCell<T> | undefined)[][] = rows.map(() => []);
	let filled = 0;
	rows.forEach((cells, rowIndex) => {
		const row = grid[rowIndex] ?? [];
		let column = 0;
		for (const cell of cells) {
			while (row[column] !== undefined) column++;
			const width = Math.min(Math.max(1, cell.columns), MAX_COLUMNS - column);
			const height = Math.min(Math.max(1, cell.rows), rows.length - rowIndex);
			if (width < 1) break;
			filled += width * height;
			assertCellCount(filled);
			for (let down = 0; down < height; down++) {
				for (let right = 0; right < width; right++) {
					const target = grid[rowIndex + down];
					if (target === undefined || target[column + right] !== undefined) continue;
					target[column + right] = { value: cell.value, is_filled: down + right > 0 };
				}
			}
			column += width;
		}
	});
	const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
	return grid.map((row) =>
		Array.from({ length: width }, (_, i) => row[i] ?? { value: empty, is_filled: false })
	);
}
