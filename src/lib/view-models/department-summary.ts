import type { DepartmentYear } from '../queries/department-history.ts';
import type { DepartmentMeasure } from '../queries/department-measures.ts';
import type { DepartmentScore } from '../queries/department-scores.ts';
import type { DepartmentProblem } from '../queries/department-problems.ts';
import { executionStanding } from './execution-standing.ts';
import { recurringCategories } from './follow-through.ts';

export interface YearRate {
	year: number;
	pct: number;
	basis: string;
	/** The money lines it stands on. */
	record_ids: string[];
}

export interface YearScore {
	year: number;
	pct: number;
	/** The score, or the money lines, it stands on. */
	record_ids: string[];
}

/** What the opening sentence of a department says, before it is put into words. */
export interface DepartmentSummary {
	years: number[];
	/** The latest year-end rate, and the one of the year before it if there is one. */
	execution: { latest: YearRate; before: YearRate | null; isSameBasis: boolean } | null;
	/** The latest year against the initial budget alone: another measure. */
	initialOnly: YearScore | null;
	score: { latest: YearScore; before: YearScore | null; isSameScheme: boolean } | null;
	/** Level-1 categories of the latest year that were there the year before too. */
	recurring: string[];
	/** Measures of the latest year with any, and whether a report of the following year is there to check them. */
	promised: { year: number; count: number; isDue: boolean; record_ids: string[] } | null;
}

const linesOf = (row: DepartmentYear) => row.line_ids?.split(',') ?? [];
const isFull = (basis: string) => basis === 'full_year' || basis === 'adjusted';

/** The last year of each measure against its neighbour; a missing year in between leaves nothing to compare. */
export function departmentSummary(
	history: readonly DepartmentYear[],
	scores: readonly DepartmentScore[],
	problems: readonly DepartmentProblem[],
	measures: readonly DepartmentMeasure[]
): DepartmentSummary {
	const rates = history.flatMap((row): YearRate[] => {
		const standing = executionStanding(row);
		if (standing === 'no_rate' || standing === 'initial_only') return [];
		if (row.execution_pct === null || row.budget_basis === null) return [];
		return [
			{
				year: row.fiscal_year,
				pct: row.execution_pct,
				basis: row.budget_basis,
				record_ids: linesOf(row)
			}
		];
	});
	const rate = rates.at(-1);
	const rateBefore = rates.find((one) => one.year === (rate?.year ?? 0) - 1) ?? null;
	const last = history.at(-1);
	const score = scores.at(-1);
	const scoreBefore = scores.find((row) => row.fiscal_year === (score?.fiscal_year ?? 0) - 1);
	const asScore = (row: DepartmentScore): YearScore => ({
		year: row.fiscal_year,
		pct: row.normalized_pct,
		record_ids: row.score_id === null ? [] : [row.score_id]
	});
	const promisedYear = measures.at(-1)?.fiscal_year;
	const promised = [
		...new Set(
			measures.filter((one) => one.fiscal_year === promisedYear).map(({ measure_id }) => measure_id)
		)
	];
	return {
		years: history.map((row) => row.fiscal_year),
		execution: rate
			? {
					latest: rate,
					before: rateBefore,
					isSameBasis: rateBefore !== null && isFull(rate.basis) && isFull(rateBefore.basis)
				}
			: null,
		initialOnly:
			last && executionStanding(last) === 'initial_only' && last.vs_initial_pct !== null
				? { year: last.fiscal_year, pct: last.vs_initial_pct, record_ids: linesOf(last) }
				: null,
		score: score
			? {
					latest: asScore(score),
					before: scoreBefore ? asScore(scoreBefore) : null,
					isSameScheme:
						scoreBefore !== undefined && score.comparability === scoreBefore.comparability
				}
			: null,
		recurring: recurringCategories(problems)
			.filter(({ years }) => last !== undefined && years.includes(last.fiscal_year))
			.map(({ category }) => category),
		promised:
			promisedYear === undefined
				? null
				: {
						year: promisedYear,
						count: promised.length,
						record_ids: promised,
						isDue: history.some((row) => row.fiscal_year === promisedYear + 1)
					}
	};
}
