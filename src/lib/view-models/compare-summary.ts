import type { ExecutionByDepartmentYear } from '../queries/execution-by-department-year.ts';
import type { PeerGroupMember } from '../queries/peer-groups.ts';
import { comparableGroups } from './comparable.ts';
import { executionStanding } from './execution-standing.ts';

interface YearValue {
	dept_id: string;
	year: number;
	value: number;
}

/** What the opening sentence of the comparison says, before it is put into words. */
export interface CompareSummary {
	/** The peer group, if all are of one. */
	group: PeerGroupMember | null;
	/** Of the largest set of rates that compare; null where there are fewer than two. */
	lowest: YearValue | null;
	highest: YearValue | null;
	/** The largest of each department's latest amounts. */
	largest: YearValue | null;
}

export function compareSummary(
	rows: readonly ExecutionByDepartmentYear[],
	members: readonly PeerGroupMember[]
): CompareSummary {
	const [first] = members;
	const [alike = []] = comparableGroups(
		rows.filter((row) => executionStanding(row) === 'comparable')
	);
	const rated = alike
		.map((row) => ({
			dept_id: row.dept_id,
			year: row.fiscal_year,
			value: row.execution_pct ?? 0
		}))
		.sort((a, b) => a.value - b.value);
	const latest = new Map(
		rows.flatMap((row) =>
			row.actual_yuan === null
				? []
				: [
						[
							row.dept_id,
							{ dept_id: row.dept_id, year: row.fiscal_year, value: row.actual_yuan }
						] as const
					]
		)
	);
	return {
		group: first && members.every((one) => one.peer_group === first.peer_group) ? first : null,
		lowest: rated.length > 1 ? (rated[0] ?? null) : null,
		highest: rated.length > 1 ? (rated.at(-1) ?? null) : null,
		largest: [...latest.values()].sort((a, b) => b.value - a.value)[0] ?? null
	};
}
