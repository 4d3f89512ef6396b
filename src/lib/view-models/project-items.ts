import { groups } from 'd3-array';
import type { ProjectItemYear } from '../queries/project-item-years.ts';
import { basisClass } from '../schema/comparability.ts';

export type ProjectItemRow = ProjectItemYear & {
	/** Change against the row before, if that is the year before; null otherwise. */
	budget_change_pct: number | null;
	actual_change_pct: number | null;
	/** True where the change of budget compares unlike bases. */
	basis_differs: boolean;
};

export interface ProjectItem {
	name: string;
	rows: ProjectItemRow[];
}

function change(now: number | null, before: number | null | undefined): number | null {
	if (now === null || before === null || before === undefined || before === 0) return null;
	return (100 * (now - before)) / before;
}

/** Project items over the years; those followed longest first, then the largest. */
export function projectItems(rows: readonly ProjectItemYear[]): ProjectItem[] {
	const size = (of: readonly ProjectItemYear[]) =>
		Math.max(0, ...of.map((row) => row.budget_yuan ?? row.actual_yuan ?? 0));
	return groups(rows, (row) => row.item_name)
		.sort(([a, x], [b, y]) => y.length - x.length || size(y) - size(x) || (a < b ? -1 : 1))
		.map(([name, of]) => ({
			name,
			rows: of.map((row, index) => {
				const last = of[index - 1];
				const before = last?.fiscal_year === row.fiscal_year - 1 ? last : undefined;
				return {
					...row,
					budget_change_pct: change(row.budget_yuan, before?.budget_yuan),
					actual_change_pct: change(row.actual_yuan, before?.actual_yuan),
					basis_differs:
						before !== undefined &&
						(basisClass(before.budget_basis) !== basisClass(row.budget_basis) ||
							row.budget_basis === 'unspecified')
				};
			})
		}));
}
