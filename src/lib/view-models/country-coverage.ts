import type { CountryYear } from '../queries/country-years.ts';
import { MarkList } from './mark.ts';
import type { ProblemByYear, ProblemByYearCell } from './problem-by-year.ts';

/** What a department may or may not say in a year, in the order of the rows. */
export const COVERAGE_MEASURES = [
	'reporting',
	'with_money',
	'in_force',
	'scored',
	'with_problem_section'
] as const;
export type CoverageMeasure = (typeof COVERAGE_MEASURES)[number];

export interface CountryCoverageText {
	ariaLabel: string;
	measure: string;
	measures: Record<CoverageMeasure, { full: string; short: string }>;
	of: (k: string, n: string) => string;
}

/** Shares from which the next darker shade is used: coverage is high or it is not. */
const STEPS = [0.5, 0.75, 0.9, 0.99];

function coverageShade(count: number, n: number): number | null {
	if (count === 0 || n === 0) return null;
	return STEPS.filter((step) => count / n >= step).length;
}

/** Departments that say something, of all departments of the counties with a report, year by year. */
export function countryCoverage(
	rows: readonly CountryYear[],
	text: CountryCoverageText
): ProblemByYear {
	const marks = new MarkList();
	const cells = COVERAGE_MEASURES.flatMap((measure) =>
		rows.map((row): ProblemByYearCell => {
			const [count, n] = [row[measure], row.departments];
			const { full } = text.measures[measure];
			return {
				code: measure,
				year: String(row.fiscal_year),
				documents: count,
				n,
				shade: coverageShade(count, n),
				mark: marks.add({
					label: `${full} ${row.fiscal_year}\n${text.of(String(count), String(n))}`
				})
			};
		})
	);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: rows.length === 0,
		years: rows.map((row) => ({ year: String(row.fiscal_year), n: row.departments })),
		labels: COVERAGE_MEASURES.map((measure) => ({ code: measure, ...text.measures[measure] })),
		cells,
		marks: marks.marks,
		table: {
			columns: [
				{ label: text.measure },
				...rows.map((row) => ({ label: String(row.fiscal_year), isNumeric: true }))
			],
			rows: COVERAGE_MEASURES.map((measure) => [
				text.measures[measure].full,
				...rows.map((row) => `${row[measure]}/${row.departments}`)
			])
		}
	};
}
