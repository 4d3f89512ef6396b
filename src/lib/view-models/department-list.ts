import { group } from 'd3-array';
import type { DepartmentOverview } from '../queries/department-overview.ts';
import type { DepartmentEntry } from '../queries/dataset-scope.ts';

export interface ListedDepartment {
	row: DepartmentOverview;
	kind: string;
	region_zh: string;
	region_en: string;
}

export interface DepartmentGroup {
	kind: string;
	rows: ListedDepartment[];
}

export interface DepartmentList {
	/** Departments with a full self-evaluation by kind, the larger group first. */
	groups: DepartmentGroup[];
	/** Departments of which only other reports, or openings of reports, are there. */
	partial: ListedDepartment[];
}

/** '2022,2021' -> [2021, 2022]. */
export function yearList(years: string | null): number[] {
	if (years === null || years === '') return [];
	return years
		.split(',')
		.map(Number)
		.toSorted((a, b) => a - b);
}

/** Departments by kind and region; those without a full self-evaluation apart. */
export function departmentGroups(
	rows: readonly DepartmentOverview[],
	departments: readonly DepartmentEntry[]
): DepartmentList {
	const entries = new Map(departments.map((entry) => [entry.dept_id, entry]));
	const listed = rows
		.flatMap((row): ListedDepartment[] => {
			const entry = entries.get(row.dept_id);
			if (!entry) return [];
			const { kind, region_zh, region_en } = entry;
			return [{ row, kind, region_zh, region_en }];
		})
		.toSorted((a, b) => {
			const [x, y] = [entries.get(a.row.dept_id), entries.get(b.row.dept_id)];
			return (
				(x?.region_code ?? '').localeCompare(y?.region_code ?? '') ||
				a.row.dept_id.localeCompare(b.row.dept_id)
			);
		});
	const groups = group(
		listed.filter(({ row }) => row.fiscal_year !== null),
		({ kind }) => kind
	);
	return {
		groups: [...groups]
			.map(([kind, of]) => ({ kind, rows: of }))
			.sort((a, b) => b.rows.length - a.rows.length || (a.kind < b.kind ? -1 : 1)),
		partial: listed.filter(({ row }) => row.fiscal_year === null)
	};
}

/** What the opening sentence of the list says, before it is put into words. */
export function departmentsSummary(rows: readonly DepartmentOverview[]) {
	const full = rows.filter((row) => row.fiscal_year !== null);
	return {
		departments: rows.length,
		full: full.length,
		fullYears: full.reduce((sum, row) => sum + yearList(row.full_years).length, 0),
		partialOnly: rows.length - full.length,
		errors: rows.filter((row) => row.errors > 0).length
	};
}
