import { groups } from 'd3-array';
import type { SourceReportRow } from '../queries/source-reports.ts';

/** The reports of one department that a page stands on, short enough to be printed on every page. */
export interface SourceGroup {
	dept_id: string;
	/** Reports whose place of publication is known, the newest first. */
	published: { year: number; title: string; address: string }[];
	/** Fiscal years of the others; a year stands once for each report. */
	others: number[];
}

/** Source reports by department, in the order of their ids. */
export function sourceGroups(rows: readonly SourceReportRow[]): SourceGroup[] {
	return groups(rows, (row) => row.dept_id)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([dept_id, of]) => ({
			dept_id,
			published: of.flatMap(({ fiscal_year: year, title_zh: title, source_url: address }) =>
				address === null ? [] : [{ year, title, address }]
			),
			others: of.filter((row) => row.source_url === null).map((row) => row.fiscal_year)
		}));
}
