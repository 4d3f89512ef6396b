import type { DepartmentNames } from '../format/department-names.ts';
import type { CoverageByDepartmentYear } from '../queries/coverage-by-department-year.ts';
import type { ChartModel } from './chart-model.ts';

export type Coverage = 'table' | 'report' | 'project' | 'none';

export interface CoverageMatrixText {
	ariaLabel: string;
	department: string;
	year: string;
	coverage: string;
	kinds: Record<Coverage, string>;
	andProject: string;
}

export interface CoverageCell {
	label: string;
	year: string;
	doc_id: string | null;
	coverage: Coverage;
	hasProject: boolean;
	title: string;
}

export interface CoverageMatrix extends ChartModel {
	years: string[];
	labels: string[];
	cells: CoverageCell[];
	/** Department-years with a department report, of all department-years drawn. */
	covered: number;
}

function coverageOf(row: CoverageByDepartmentYear | undefined): Coverage {
	if (row?.has_table) return 'table';
	if (row?.has_report) return 'report';
	return row?.has_project ? 'project' : 'none';
}

/** Department × year: what kind of report was read in full. Departments with only partial reports are left out. */
export function coverageMatrix(
	rows: readonly CoverageByDepartmentYear[],
	years: readonly number[],
	names: DepartmentNames,
	text: CoverageMatrixText
): CoverageMatrix {
	const byKey = new Map(rows.map((row) => [`${row.dept_id}/${row.fiscal_year}`, row]));
	const dept_ids = [
		...new Set(rows.filter((row) => coverageOf(row) !== 'none').map((row) => row.dept_id))
	];
	const cells = dept_ids.flatMap((dept_id) =>
		years.map((year): CoverageCell => {
			const row = byKey.get(`${dept_id}/${year}`);
			const coverage = coverageOf(row);
			const hasProject = row?.has_project ?? false;
			const also = hasProject && coverage !== 'project' ? text.andProject : '';
			return {
				label: names.short(dept_id),
				year: String(year),
				doc_id: coverage === 'none' ? null : (row?.doc_id ?? null),
				coverage,
				hasProject,
				title: `${names.full(dept_id)} ${year}\n${text.kinds[coverage]}${also}`
			};
		})
	);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: dept_ids.length === 0,
		years: years.map(String),
		labels: dept_ids.map((dept_id) => names.short(dept_id)),
		cells,
		covered: cells.filter(({ coverage }) => coverage === 'table' || coverage === 'report').length,
		table: {
			columns: [{ label: text.department }, ...years.map((year) => ({ label: String(year) }))],
			rows: dept_ids.map((dept_id) => [
				names.full(dept_id),
				...years.map((year) => {
					const row = byKey.get(`${dept_id}/${year}`);
					const coverage = coverageOf(row);
					const also = row?.has_project && coverage !== 'project' ? text.andProject : '';
					return `${text.kinds[coverage]}${also}`;
				})
			])
		}
	};
}
