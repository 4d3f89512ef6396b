import { cellNumber } from './grid-columns.ts';
import { effectiveUnit, gridUnit, moneyRole, readCell, type Entry } from './money-columns.ts';
import { makeDraft, type MoneyTable } from './money-entries.ts';
import { readRowSubject } from './money-row-subject.ts';
import type { ReportContext } from './report-context.ts';
import type { Grid } from './report-text.ts';

/** Rows of budget, spending and rate under a header of sources, structures or levels (k-th value to k-th header). */
export function readTurnedTable(
	grid: Grid,
	first: number,
	context: ReportContext
): { table: MoneyTable; end: number } | null {
	const header = grid.rows[first - 1];
	if (header === undefined) return null;
	const heads = header
		.map((cell, index) => ({ cell, index }))
		.filter(({ cell }) => cell.text !== '' && !cell.is_filled && cellNumber(cell.text) === null);
	const columns = new Map<number, Entry[]>();
	let end = first;
	let isDisplaced = false;
	for (; end < grid.rows.length; end++) {
		const row = grid.rows[end] ?? [];
		const label = row.findIndex(
			(cell) => cell.text !== '' && !cell.is_filled && moneyRole(cell.text) !== null
		);
		const role = label < 0 ? null : moneyRole(row[label]?.text ?? '');
		if (role === null) break;
		const values = row
			.map((cell, index) => ({ cell, index }))
			.filter(({ cell, index }) => index > label && cell.text !== '' && !cell.is_filled);
		const isAligned = values.every(({ index }) => heads.some((head) => head.index === index));
		const targets = heads.slice(-values.length);
		if (!isAligned && targets.length !== values.length) continue;
		if (!isAligned) isDisplaced = true;
		values.forEach(({ cell, index }, k) => {
			const head = isAligned ? index : (targets[k]?.index ?? -1);
			const reading = readCell(cell, role);
			if (reading !== null)
				columns.set(head, [...(columns.get(head) ?? []), { role, reading, cell }]);
		});
	}
	const entries = [...columns.values()].flat().filter((entry) => entry.role !== 'rate');
	if (entries.length === 0) return null;
	const stated = gridUnit(grid, first, end, context.amount_unit);
	const effective = effectiveUnit(
		stated,
		entries.map(({ reading }) => reading)
	);
	const groups = grid.rows[first - 2] ?? [];
	const drafts = heads.flatMap(({ cell, index }) => {
		const group = groups.slice(0, index + 1).findLast((above) => above.text !== '')?.text ?? '';
		const column = columns.get(index);
		if (column === undefined) return [];
		const draft = makeDraft(
			context,
			readRowSubject(cell.text, false, group),
			column,
			stated,
			effective
		);
		if (draft === null) return [];
		return [
			{
				...draft,
				fund_source: draft.fund_source === 'unspecified' ? ('all' as const) : draft.fund_source,
				budget_level: draft.budget_level === 'unspecified' ? ('all' as const) : draft.budget_level,
				item_name: null
			}
		];
	});
	return { table: { drafts, points: null, stated, effective, is_displaced: isDisplaced }, end };
}
