import type { TableColumn } from '../view-models/chart-model.ts';
import { signsOf, type Caution, type NativeCell, type NativeTable } from './native-chart.ts';

export interface MatrixCell {
	row: string;
	column: string;
	text: string;
	shade: number | null;
	cautions?: readonly Caution[];
}

/** A matrix as a table of shaded cells; `rows` and `columns` by key with what they are called. */
export function matrixTable(
	corner: string,
	rows: readonly (readonly [key: string, label: string])[],
	columns: readonly (readonly [key: string, label: string])[],
	cells: readonly MatrixCell[],
	heading: string | null = null
): NativeTable {
	const byPlace = new Map(cells.map((cell) => [`${cell.row}\n${cell.column}`, cell]));
	const cellAt = (row: string, column: string): NativeCell => {
		const cell = byPlace.get(`${row}\n${column}`);
		if (!cell) return { text: '' };
		const signs = signsOf(cell.cautions ?? []);
		return { text: signs ? `${cell.text} ${signs}` : cell.text, shade: cell.shade };
	};
	return {
		kind: 'table',
		heading,
		columns: [
			{ label: corner },
			...columns.map(([, label]): TableColumn => ({ label, isNumeric: true }))
		],
		rows: rows.map(([key, label]) => [
			{ text: label },
			...columns.map(([column]) => cellAt(key, column))
		]),
		notes: [],
		cautions: [...new Set(cells.flatMap((cell) => cell.cautions ?? []))]
	};
}
