import { cellNumber, columnRole } from './grid-columns.ts';
import { readIndicatorTables } from './indicator-rows.ts';
import { isMoneyHeader, moneyRole } from './money-columns.ts';
import type { MoneyTable } from './money-entries.ts';
import { readNatureCells } from './money-nature.ts';
import { readPairs } from './money-pairs.ts';
import { readTurnedTable } from './money-turned.ts';
import { readUprightTable } from './money-upright.ts';
import type { ReportContext } from './report-context.ts';
import type { Grid } from './report-text.ts';

/** Every money table of a grid: upright, turned, or label-value pairs. */
export function readMoneyTables(grid: Grid, context: ReportContext): MoneyTable[] {
	const tables: MoneyTable[] = [];
	const taken = readIndicatorTables(grid);
	let at = 0;
	while (at < grid.rows.length) {
		const row = grid.rows[at] ?? [];
		const inside = taken.find((table) => table.start <= at && at < table.end);
		if (inside !== undefined) {
			at = inside.end;
			continue;
		}
		const isTurned =
			at > 0 &&
			row.some((cell) => moneyRole(cell.text) !== null) &&
			row.filter((cell) => !cell.is_filled && cellNumber(cell.text) !== null).length >= 2 &&
			row.filter((cell) => !cell.is_filled && moneyRole(cell.text) !== null).length === 1;
		const turned =
			isTurned && !row.some((cell) => columnRole(cell.text) === 'l3')
				? readTurnedTable(grid, at, context)
				: null;
		if (turned !== null && turned.table.drafts.length >= 2) {
			tables.push(turned.table);
			at = turned.end;
		} else if (isMoneyHeader(row)) {
			const { table, end } = readUprightTable(grid, at, context);
			if (table.drafts.length > 0) tables.push(table);
			at = Math.max(end, at + 1);
		} else at++;
	}
	const [first] = tables;
	if (first !== undefined) {
		first.drafts.push(...readNatureCells(grid, first, context));
		return tables;
	}
	const pairs = readPairs(grid, context);
	return pairs === null ? [] : [pairs];
}
