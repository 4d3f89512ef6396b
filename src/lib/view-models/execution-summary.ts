import type { ExecutionByDepartmentYear } from '../queries/execution-by-department-year.ts';
import { executionStanding } from './execution-standing.ts';

interface SummaryRate {
	dept_id: string;
	fiscal_year: number;
	pct: number;
	/** The money lines it stands on. */
	record_ids: string[];
}

/** What the opening sentence of the execution view says, before it is put into words. */
export interface ExecutionSummary {
	/** Department-years with a report, and of these those with a year-end rate. */
	reports: number;
	rates: number;
	comparable: number;
	unspecified: number;
	lowest: SummaryRate | null;
	highest: SummaryRate | null;
	/** Spent against the initial budget alone: another measure. */
	initialOnly: SummaryRate[];
	contradicted: number;
}

/** Extremes are taken over rates on the full-year or adjusted budget and on an unstated basis, named as such. */
export function executionSummary(rows: readonly ExecutionByDepartmentYear[]): ExecutionSummary {
	const rateOf = (row: ExecutionByDepartmentYear, pct: number | null): SummaryRate[] =>
		pct === null
			? []
			: [
					{
						dept_id: row.dept_id,
						fiscal_year: row.fiscal_year,
						pct,
						record_ids: row.line_ids?.split(',') ?? []
					}
				];
	const standings = rows.map((row) => ({ row, standing: executionStanding(row) }));
	const rated = standings
		.filter(({ standing }) => standing === 'comparable' || standing === 'unspecified')
		.flatMap(({ row }) => rateOf(row, row.execution_pct))
		.toSorted((a, b) => a.pct - b.pct);
	return {
		reports: rows.length,
		rates: rated.length,
		comparable: standings.filter(({ standing }) => standing === 'comparable').length,
		unspecified: standings.filter(({ standing }) => standing === 'unspecified').length,
		lowest: rated[0] ?? null,
		highest: rated.at(-1) ?? null,
		initialOnly: standings
			.filter(({ standing }) => standing === 'initial_only')
			.flatMap(({ row }) => rateOf(row, row.vs_initial_pct)),
		contradicted: rows.filter((row) => row.errors > 0 && !row.unit_is_corrected).length
	};
}
