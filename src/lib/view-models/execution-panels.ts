import { group } from 'd3-array';
import type { ExecutionByDepartmentYear } from '../queries/execution-by-department-year.ts';
import { comparableRuns } from './comparable.ts';
import { executionStanding, type ExecutionStanding } from './execution-standing.ts';

type Row = ExecutionByDepartmentYear;

/** More panels than this are too small to read. */
const MAX_PANELS = 12;

/** A rate's standing, where it has one. */
export function ratedStanding(row: Row): Exclude<ExecutionStanding, 'no_rate'> | null {
	const standing = executionStanding(row);
	return standing === 'no_rate' ? null : standing;
}

/** Years that a line may join: on the budget in force at the year's end, of one comparable group. */
export function executionRuns(rows: readonly Row[]): Row[][] {
	return comparableRuns(rows.filter((row) => executionStanding(row) === 'comparable'));
}

/** The largest fall from one year to the next within a comparable run, in percentage points; 0 without one. */
export function largestFall(rows: readonly Row[]): number {
	return Math.max(
		0,
		...executionRuns(rows).flatMap((run) =>
			run.slice(1).map((row, at) => (run[at]?.execution_pct ?? 0) - (row.execution_pct ?? 0))
		)
	);
}

/** The departments that get a panel: all, or the twelve with the largest fall; in the order of their fall. */
export function executionPanels(rows: readonly Row[]): { dept_ids: string[]; total: number } {
	const byDepartment = group(
		rows.filter((row) => ratedStanding(row) !== null),
		(row) => row.dept_id
	);
	const ranked = [...byDepartment]
		.map(([dept_id, own]) => ({ dept_id, fall: largestFall(own) }))
		.toSorted((a, b) => b.fall - a.fall || (a.dept_id < b.dept_id ? -1 : 1));
	return {
		dept_ids: ranked.slice(0, MAX_PANELS).map(({ dept_id }) => dept_id),
		total: ranked.length
	};
}
