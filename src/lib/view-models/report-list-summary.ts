import type { ReportListEntry } from '../queries/report-list.ts';

/** What the opening sentence of the list says, before it is put into words. */
export interface ReportListSummary {
	reports: number;
	departments: number;
	full: number;
	partial: number;
	/** Of the whole of a department, and of one project or transfer. */
	ofDepartments: number;
	ofProjects: number;
	firstYear: number | null;
	lastYear: number | null;
	contradicted: number;
	/** The report with most findings of severity error; null where none has any. */
	worst: { dept_id: string; fiscal_year: number; errors: number } | null;
}

export function reportListSummary(rows: readonly ReportListEntry[]): ReportListSummary {
	const years = rows.map((row) => row.fiscal_year);
	const [worst] = rows
		.filter((row) => row.errors > 0)
		.sort((a, b) => b.errors - a.errors || (a.doc_id < b.doc_id ? -1 : 1));
	return {
		reports: rows.length,
		departments: new Set(rows.map((row) => row.dept_id)).size,
		full: rows.filter((row) => row.completeness === 'full').length,
		partial: rows.filter((row) => row.completeness === 'partial').length,
		ofDepartments: rows.filter((row) => row.eval_object === 'department').length,
		ofProjects: rows.filter((row) => row.eval_object === 'project').length,
		firstYear: rows.length > 0 ? Math.min(...years) : null,
		lastYear: rows.length > 0 ? Math.max(...years) : null,
		contradicted: rows.filter((row) => row.errors > 0).length,
		worst: worst
			? { dept_id: worst.dept_id, fiscal_year: worst.fiscal_year, errors: worst.errors }
			: null
	};
}
