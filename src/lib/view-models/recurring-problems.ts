import { recurringCategories, type FollowThrough, type FollowUp } from './follow-through.ts';
import type { DepartmentProblem } from '../queries/department-problems.ts';

/** A category found in neighbouring years: what was wrong and promised last, and what came of it year by year. */
export interface RecurringProblem {
	category: string;
	years: number[];
	/** The newest year it was stated in. */
	latest: Pick<FollowThrough, 'year' | 'doc_id' | 'problems' | 'measures'>;
	/** Each of its years, the oldest first, with what the next report says. */
	outcomes: { year: number; followUp: FollowUp; next_doc_id: string | null; answered: boolean }[];
	/** The problems and measures of all its years as facts. */
	record_ids: string[];
}

/** The categories that came back, the longest run first, with the follow-through of their years. */
export function recurringProblems(
	problems: readonly DepartmentProblem[],
	follow: readonly FollowThrough[]
): RecurringProblem[] {
	return recurringCategories(problems).flatMap(({ category, years }) => {
		const stated = follow.filter(
			(row) => row.category === category && row.problems.length > 0 && years.includes(row.year)
		);
		const [latest] = stated.toSorted((a, b) => b.year - a.year);
		if (!latest) return [];
		return {
			category,
			years,
			latest,
			outcomes: stated
				.toSorted((a, b) => a.year - b.year)
				.map(({ year, followUp, next_doc_id, measures }) => ({
					year,
					followUp,
					next_doc_id,
					answered: measures.length > 0
				})),
			record_ids: stated.flatMap(({ record_ids }) => record_ids)
		};
	});
}
