import { rollups, sum } from 'd3-array';
import type { MeasureCoverage } from '../queries/measure-coverage.ts';
import type { ProblemRecurrence } from '../queries/problem-recurrence.ts';
import type { ProblemSectionsByYear } from '../queries/problem-sections-by-year.ts';
import type { ProblemsByCategoryYear } from '../queries/problems-by-category-year.ts';

/** What the opening sentence of the problems view says, before it is put into words. */
export interface ProblemsSummary {
	/** Reports read in full, those of them with a problem section, and of these the ones on a project. */
	full: number;
	sections: number;
	projectSections: number;
	/** The most stated categories, at most three, with the reports that state them. */
	top: { code: string; documents: number }[];
	/** Department-categories found in consecutive years, and the longest such run. */
	runs: number;
	longest: { dept_id: string; code: string; from: number; to: number; years: number } | null;
	stated: number;
	answered: number;
}

const TOP = 3;

export function problemsSummary(
	sections: readonly ProblemSectionsByYear[],
	byYear: readonly ProblemsByCategoryYear[],
	recurrence: readonly ProblemRecurrence[],
	coverage: readonly MeasureCoverage[]
): ProblemsSummary {
	const counts = rollups(
		byYear.filter((row) => row.kind === 'stated_problem'),
		(rows) => sum(rows, (row) => row.documents),
		(row) => row.category
	).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	const [first] = recurrence;
	return {
		full: sum(sections, (row) => row.full_documents),
		sections: sum(sections, (row) => row.with_section),
		projectSections: sum(sections, (row) => row.project_sections),
		top: counts.slice(0, TOP).map(([code, documents]) => ({ code, documents })),
		runs: first?.runs ?? 0,
		longest: first
			? {
					dept_id: first.dept_id,
					code: first.category_l1,
					from: first.run_from,
					to: first.run_to,
					years: first.run_years
				}
			: null,
		stated: sum(coverage, (row) => row.stated),
		answered: sum(coverage, (row) => row.answered)
	};
}
