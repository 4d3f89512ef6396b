import type { DepartmentNames } from '../format/department-names.ts';
import type { CoverageByDepartmentYear } from '../queries/coverage-by-department-year.ts';
import type { ChartModel } from './chart-model.ts';
import { MarkList } from './mark.ts';

export type Coverage = 'table' | 'report' | 'project' | 'none';

export interface CoverageMatrixText {
	ariaLabel: string;
	department: string;
	year: string;
	coverage: string;
	kinds: Record<Coverage, string>;
	andProject: string;
	project: string;
}

export interface CoverageCell {
	mark: number;
	/** The mark of a project report beside the department's own; null where there is none. */
	projectMark: number | null;
	label: string;
	year: string;
	coverage: Coverage;
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
	const marks = new MarkList();
	const cells = dept_ids.flatMap((dept_id) =>
		years.map((year): CoverageCell => {
			const row = byKey.get(`${dept_id}/${year}`);
			const coverage = coverageOf(row);
			const hasBoth = Boolean(row?.has_project) && coverage !== 'project';
			const title = `${names.full(dept_id)} ${year}`;
			const narrows = { years: [year], dept_ids: [dept_id] };
			return {
				mark: marks.add({
					label: `${title}\n${text.kinds[coverage]}${hasBoth ? text.andProject : ''}`,
					doc_id: coverage === 'none' ? null : (row?.doc_id ?? null),
					narrows
				}),
				projectMark: hasBoth
					? marks.add({
							label: `${title}\n${text.project}`,
							doc_id: row?.project_doc_id ?? null,
							narrows
						})
					: null,
				label: names.short(dept_id),
				year: String(year),
				coverage
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
		marks: marks.marks,
		ticks: {
			x: years.map((year) => marks.add({ label: String(year), narrows: { years: [year] } })),
			y: dept_ids.map((dept_id) =>
				marks.add({ label: names.full(dept_id), narrows: { dept_ids: [dept_id] } })
			)
		},
		qualities: cells.some(({ coverage }) => coverage === 'none') ? ['not_reported'] : [],
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
