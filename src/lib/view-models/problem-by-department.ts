import type { CategoryNames } from '../format/category-names.ts';
import type { DepartmentNames } from '../format/department-names.ts';
import type { ProblemsByDepartment } from '../queries/problems-by-department.ts';
import type { ViewFilter } from '../schema/default-filter.ts';
import type { ChartModel } from './chart-model.ts';
import { MarkList } from './mark.ts';
import { splitIds } from './proof-ids.ts';

export interface ProblemByDepartmentText {
	ariaLabel: string;
	department: string;
	category: string;
	sections: string;
	total: string;
	stated: string;
	statedInProjects: string;
	deducted: string;
}

/** Stated in a department report; else only a reason for its lost points; else only stated in a project report. */
export type ProblemStanding = 'stated' | 'deducted' | 'project';

export interface ProblemByDepartmentCell {
	dept_id: string;
	code: string;
	standing: ProblemStanding;
	count: number;
	/** Department reports with a problem section. */
	sections: number;
	/** 0 (one report) to 4 (five and more); null where not stated in a department report. */
	shade: number | null;
	mark: number;
}

export interface ProblemByDepartment extends ChartModel {
	departments: { dept_id: string; label: string }[];
	/** Categories found in most departments first, with how many departments have them. */
	categories: { code: string; label: string; departments: number }[];
	cells: ProblemByDepartmentCell[];
	/** Departments with any category; the rows hold those with most statements. */
	total: number;
	totalLabel: string;
	recurring: number;
}

function standingOf(row: ProblemsByDepartment): ProblemStanding {
	if (row.stated > 0) return 'stated';
	return row.deducted > 0 ? 'deducted' : 'project';
}

/** Department × category: what recurs across departments, by any kind of statement, each kind marked apart. */
export function problemByDepartment(
	rows: readonly ProblemsByDepartment[],
	departmentNames: DepartmentNames,
	names: CategoryNames,
	text: ProblemByDepartmentText,
	within: Partial<ViewFilter> = {}
): ProblemByDepartment {
	const marks = new MarkList();
	const dept_ids = [...new Set(rows.map((row) => row.dept_id))];
	const categories = [...new Map(rows.map((row) => [row.category, row.category_departments]))].sort(
		([a, x], [b, y]) => y - x || (a < b ? -1 : 1)
	);
	const counts = (row: ProblemsByDepartment) =>
		[
			row.stated > 0 ? `${text.stated} ${row.stated}/${row.sections}` : '',
			row.deducted > 0 ? `${text.deducted} ${row.deducted}` : '',
			row.stated_in_projects > 0 ? `${text.statedInProjects} ${row.stated_in_projects}` : ''
		].filter(Boolean);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: rows.length === 0,
		departments: dept_ids.map((dept_id) => ({ dept_id, label: departmentNames.short(dept_id) })),
		categories: categories.map(([code, departments]) => ({
			code,
			// Sixty single categories have no short names: their codes head the columns.
			label: code.includes('-') ? code : names.short(code),
			departments
		})),
		cells: rows.map((row) => {
			const standing = standingOf(row);
			const count = { ...row, project: row.stated_in_projects }[standing];
			return {
				dept_id: row.dept_id,
				code: row.category,
				standing,
				count,
				sections: row.sections,
				shade: standing === 'stated' ? Math.min(count, 5) - 1 : null,
				mark: marks.add({
					label: [departmentNames.full(row.dept_id), names.full(row.category), ...counts(row)].join(
						'\n'
					),
					doc_id: row.doc_id,
					record_ids: splitIds([row.record_ids]),
					list: {
						list: 'problems',
						filter: { ...within, dept_ids: [row.dept_id], categories: [row.category] }
					},
					narrows: { dept_ids: [row.dept_id], categories: [row.category] }
				})
			};
		}),
		marks: marks.marks,
		ticks: {
			x: categories.map(([code]) =>
				marks.add({ label: names.full(code), narrows: { categories: [code] } })
			),
			y: dept_ids.map((dept_id) =>
				marks.add({ label: departmentNames.full(dept_id), narrows: { dept_ids: [dept_id] } })
			)
		},
		total: rows[0]?.departments ?? 0,
		totalLabel: text.total,
		recurring: categories.filter(([, departments]) => departments >= 2).length,
		table: {
			columns: [
				{ label: text.department },
				{ label: text.category },
				{ label: text.stated, isNumeric: true },
				{ label: text.sections, isNumeric: true },
				{ label: text.deducted, isNumeric: true },
				{ label: text.statedInProjects, isNumeric: true }
			],
			rows: rows.map((row) => [
				departmentNames.full(row.dept_id),
				names.full(row.category),
				String(row.stated),
				String(row.sections),
				String(row.deducted),
				String(row.stated_in_projects)
			]),
			record_ids: rows.map((row) => splitIds([row.record_ids]))
		}
	};
}
