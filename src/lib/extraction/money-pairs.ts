import {
	effectiveUnit,
	gridUnit,
	moneyRole,
	readCell,
	type Entry,
	type MoneyRole
} from './money-columns.ts';
import { makeDraft, type MoneyTable } from './money-entries.ts';
import { readRowSubject } from './money-row-subject.ts';
import type { ReportContext } from './report-context.ts';
import type { Grid, GridCell } from './report-text.ts';

/** A rate printed under its header, in a form that otherwise has labels beside values. */
function ratesBelow(grid: Grid): Entry[] {
	return grid.rows
		.flatMap((row, index) =>
			row.flatMap((cell, column) => {
				const value = grid.rows[index + 1]?.[column];
				const reading =
					!cell.is_filled && moneyRole(cell.text) === 'rate' && value !== undefined
						? readCell(value, 'rate')
						: null;
				return reading === null || value === undefined
					? []
					: [{ role: 'rate' as const, reading, cell: value }];
			})
		)
		.slice(0, 1);
}

/** A plain 预算数 is of the basis its column's headings name: 预算安排情况（调整后）. */
function roleInColumn(grid: Grid, cell: GridCell, row: number): MoneyRole | null {
	const role = moneyRole(cell.text);
	if (role !== 'budget') return role;
	const column = grid.rows[row]?.indexOf(cell) ?? -1;
	const above = grid.rows
		.slice(Math.max(0, row - 2), row)
		.map((cells) => cells[column]?.text ?? '')
		.join('');
	if (/调整后/.test(above)) return 'adjusted';
	if (/年初/.test(above)) return 'initial';
	return /全年/.test(above) ? 'full_year' : role;
}

/** Label and value side by side in one row: 预算数 | 100 | 执行数 | 98. */
export function readPairs(grid: Grid, context: ReportContext): MoneyTable | null {
	const entries: Entry[] = [];
	for (const [at, row] of grid.rows.entries()) {
		const cells = row.filter((cell) => cell.text !== '' && !cell.is_filled);
		cells.forEach((cell, index) => {
			const role = roleInColumn(grid, cell, at);
			const value = cells[index + 1];
			const reading = role === null || value === undefined ? null : readCell(value, role);
			if (
				role !== null &&
				reading !== null &&
				value !== undefined &&
				!entries.some((entry) => entry.role === role)
			)
				entries.push({ role, reading, cell: value });
		});
	}
	if (!entries.some((entry) => entry.role === 'rate')) entries.push(...ratesBelow(grid));
	const amounts = entries.filter(
		(entry) => !['rate', 'weight', 'score', 'other'].includes(entry.role)
	);
	if (amounts.length < 2) return null;
	const stated = gridUnit(grid, 0, grid.rows.length, context.amount_unit);
	const effective = effectiveUnit(
		stated,
		amounts.map(({ reading }) => reading)
	);
	const draft = makeDraft(context, readRowSubject('', true), entries, stated, effective);
	return draft === null
		? null
		: { drafts: [draft], points: null, stated, effective, is_displaced: false };
}
