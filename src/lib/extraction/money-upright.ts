import { cellNumber, columnRole } from './grid-columns.ts';
import type { LineDraft } from './line-draft.ts';
import {
	effectiveUnit,
	gridUnit,
	headerRoles,
	isMoneyHeader,
	readCell,
	type Entry
} from './money-columns.ts';
import { makeDraft, nameSources, type ExecutionPoints, type MoneyTable } from './money-entries.ts';
import { readRowSubject } from './money-row-subject.ts';
import { evidenceOf } from './passage.ts';
import type { ReportContext } from './report-context.ts';
import { separateStuck } from './stuck-columns.ts';
import type { Grid, GridCell } from './report-text.ts';

function firstText(row: readonly GridCell[], before: number): GridCell | null {
	return (
		row.slice(0, before).findLast((cell) => cell.text !== '' && cellNumber(cell.text) === null) ??
		null
	);
}

/** Rows of sources or structures under a header of budget and spending columns. */
export function readUprightTable(
	grid: Grid,
	header: number,
	context: ReportContext
): { table: MoneyTable; end: number } {
	const roles = headerRoles(grid.rows[header] ?? []);
	const order = [...roles.values()];
	const body: { row: readonly GridCell[]; entries: Entry[] }[] = [];
	let end = header + 1;
	for (; end < grid.rows.length; end++) {
		const row = grid.rows[end] ?? [];
		if (
			isMoneyHeader(row) ||
			/^(?:监控|自评|评价)?(?:自评分|得分|评分|总分)/.test(row[0]?.text ?? '') ||
			row.some((cell) => columnRole(cell.text) === 'l3' || columnRole(cell.text) === 'l1')
		)
			break;
		const entries = [...roles].flatMap(([index, role]) => {
			const reading = readCell(row[index], role);
			const cell = row[index];
			return reading === null ||
				cell === undefined ||
				(cell.is_filled && row[index - 1]?.text === cell.text && roles.has(index - 1))
				? []
				: [{ role, reading, cell }];
		});
		const numbers = row.filter((cell) => !cell.is_filled && cellNumber(cell.text) !== null);
		const isSlid = numbers.length === order.length && entries.length < numbers.length;
		const slid = isSlid
			? numbers.flatMap((cell, k) =>
					order[k] === undefined ? [] : [{ role: order[k], reading: cellNumber(cell.text), cell }]
				)
			: [];
		const stuck = row.find((cell) => !cell.is_filled && separateStuck(cell.text, order) !== null);
		const parted =
			stuck === undefined
				? []
				: (separateStuck(stuck.text, order) ?? []).flatMap((text, k): Entry[] => {
						const [role, reading] = [order[k], cellNumber(text)];
						return role === undefined || reading === null ? [] : [{ role, reading, cell: stuck }];
					});
		const kept =
			parted.length > 0
				? parted
				: isSlid
					? slid.flatMap((entry) =>
							entry.reading === null ? [] : [{ ...entry, reading: entry.reading }]
						)
					: entries;
		if (kept.length > 0) body.push({ row, entries: kept });
		else if (
			body.length > 0 &&
			row.filter((cell) => cell.text !== '' && !cell.is_filled).length > 0 &&
			!/资金|拨款|支出|其他|收入|合计|结转/.test(firstText(row, row.length)?.text ?? '')
		)
			break;
	}
	const amounts = body
		.flatMap(({ entries }) => entries)
		.filter((entry) => !['rate', 'weight', 'score', 'other'].includes(entry.role));
	const stated = gridUnit(grid, header, header + 1, context.amount_unit);
	const effective = effectiveUnit(
		stated,
		amounts.filter(({ reading }) => reading.unit === '').map(({ reading }) => reading)
	);
	const firstRole = Math.min(...roles.keys());
	const drafts: LineDraft[] = [];
	let points: ExecutionPoints | null = null;
	body.forEach(({ row, entries }, k) => {
		const label = firstText(row, firstRole);
		const draft = makeDraft(
			context,
			readRowSubject(label?.text ?? '', k === 0),
			entries,
			stated,
			effective
		);
		if (draft !== null) drafts.push(draft);
		const given = entries.filter((entry) => entry.role === 'weight' || entry.role === 'score');
		if (given.length > 0 && points === null) {
			points = {
				weight: given.find((entry) => entry.role === 'weight')?.reading.value ?? null,
				score: given.find((entry) => entry.role === 'score')?.reading.value ?? null,
				evidence: given.map((entry) => evidenceOf(entry.cell.passage))
			};
		}
	});
	const isProject = context.eval_object === 'project';
	return {
		table: {
			drafts: isProject ? nameSources(drafts, context.eval_object_name) : drafts,
			points,
			stated,
			effective,
			is_displaced: false
		},
		end
	};
}
