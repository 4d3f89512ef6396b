/** An answer column by column: cheaper to hand over than one object a row. */
export interface Columns {
	names: readonly string[];
	columns: readonly (readonly unknown[])[];
	rows: number;
}

/** The rows of an answer, one object each. */
export function rowsOfColumns({ names, columns, rows }: Columns): Record<string, unknown>[] {
	return Array.from({ length: rows }, (_, row) => {
		const object: Record<string, unknown> = {};
		names.forEach((name, index) => (object[name] = columns[index]?.[row] ?? null));
		return object;
	});
}

const isRow = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The columns of at least `least` rows that all have the same names in the same order; null for anything else. */
export function columnsOfRows(value: unknown, least: number): Columns | null {
	if (!Array.isArray(value) || value.length < least || !value.every(isRow)) return null;
	const names = Object.keys(value[0] ?? {});
	const isAlike = (row: Record<string, unknown>) => {
		const own = Object.keys(row);
		return own.length === names.length && names.every((name, index) => own[index] === name);
	};
	if (names.length === 0 || !value.every(isAlike)) return null;
	const columns = names.map((name) => value.map((row) => row[name]));
	if (columns.some((column) => column.includes(undefined))) return null;
	return { names, columns, rows: value.length };
}
