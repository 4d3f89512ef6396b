import { group } from 'd3-array';
import type { ReportListEntry } from '../queries/report-list.ts';

export interface ReportYear {
	fiscal_year: number;
	entries: ReportListEntry[];
	full: number;
	partial: number;
	errors: number;
}

/** The reports of each fiscal year, latest year first; the order inside a year is that of the rows. */
export function reportYears(rows: readonly ReportListEntry[]): ReportYear[] {
	return [...group(rows, (row) => row.fiscal_year)]
		.map(([fiscal_year, entries]) => ({
			fiscal_year,
			entries,
			full: entries.filter((entry) => entry.completeness === 'full').length,
			partial: entries.filter((entry) => entry.completeness === 'partial').length,
			errors: entries.reduce((sum, entry) => sum + entry.errors, 0)
		}))
		.sort((a, b) => b.fiscal_year - a.fiscal_year);
}
