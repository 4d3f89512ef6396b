import type { ReportRecord } from '../schema/report-record.ts';

export interface FactOfRecord {
	id: string;
	/** Path in the record, such as `budget_lines[0]`. */
	path: string;
	row: object;
}

/** Every fact of a record with its identifier and its path. */
export function factsOfRecord(record: ReportRecord): FactOfRecord[] {
	const list = <T extends object>(name: string, rows: readonly T[], idOf: (row: T) => string) =>
		rows.map((row, index) => ({ id: idOf(row), path: `${name}[${index}]`, row }));
	return [
		...list('budget_lines', record.budget_lines, (row) => row.line_id),
		...list('scores', record.scores, (row) => row.score_id),
		...list('indicators', record.indicators, (row) => row.indicator_id),
		...list('problems', record.problems, (row) => row.problem_id),
		...list('measures', record.measures, (row) => row.measure_id),
		...list('monitoring', record.monitoring, (row) => row.snapshot_id),
		...list('outputs', record.outputs, (row) => row.output_id),
		...list('headcounts', record.headcounts, (row) => row.headcount_id),
		...list('stated_ratios', record.stated_ratios, (row) => row.ratio_id)
	];
}
