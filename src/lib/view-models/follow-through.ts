import { groups } from 'd3-array';
import type { Lang } from '../messages/lang.ts';
import type { DepartmentYear } from '../queries/department-history.ts';
import type { DepartmentMeasure } from '../queries/department-measures.ts';
import type { DepartmentProblem } from '../queries/department-problems.ts';
import { hasProblemSection } from './dept-problems.ts';

/**
 * What the next year's report says: the category came back, is not in it, cannot be told because that report
 * has no problem section, or there is no report for that year yet.
 */
export type FollowUp = 'came_back' | 'not_seen' | 'no_section' | 'unknown';

export interface FollowThrough {
	year: number;
	doc_id: string;
	category: string;
	/** What was wrong; empty where a measure answers no stated problem. */
	problems: string[];
	/** What was promised; empty where nothing was. */
	measures: string[];
	/** The problems and the measures as facts. */
	record_ids: string[];
	followUp: FollowUp;
	next_doc_id: string | null;
}

/** Each year's problems by level-1 category with the measures that answer them, newest first, and what came of it. */
export function followThrough(
	problems: readonly DepartmentProblem[],
	measures: readonly DepartmentMeasure[],
	history: readonly DepartmentYear[],
	lang: Lang
): FollowThrough[] {
	const words = (one: { text: string; text_en: string | null }) =>
		lang === 'en' ? (one.text_en ?? one.text) : one.text;
	const yearOf = new Map(history.map((row) => [row.fiscal_year, row]));

	function followUp(
		category: string,
		year: number
	): Pick<FollowThrough, 'followUp' | 'next_doc_id'> {
		const next = yearOf.get(year + 1);
		if (!next) return { followUp: 'unknown', next_doc_id: null };
		const isBack = problems.some(
			(one) => one.fiscal_year === year + 1 && one.category_l1 === category
		);
		const next_doc_id = next.doc_id;
		if (isBack) return { followUp: 'came_back', next_doc_id };
		return { followUp: hasProblemSection(next) ? 'not_seen' : 'no_section', next_doc_id };
	}

	return history.toReversed().flatMap(({ fiscal_year: year, doc_id }) => {
		const stated = problems.filter((one) => one.fiscal_year === year && one.category_l1 !== 'UNX');
		const promised = measures.filter((one) => one.fiscal_year === year);
		const answered = groups(stated, (one) => one.category_l1).map(([category, of]) => {
			const ids = new Set(of.map(({ problem_id }) => problem_id));
			const answers = promised.filter(
				({ problem_id }) => problem_id !== null && ids.has(problem_id)
			);
			return {
				year,
				doc_id,
				category,
				problems: [...new Set(of.map(words))],
				measures: [...new Set(answers.map(words))],
				record_ids: [...ids, ...new Set(answers.map(({ measure_id }) => measure_id))],
				...followUp(category, year)
			};
		});
		const others = groups(
			promised.filter(({ problem_id }) => problem_id === null),
			(one) => one.category_l1
		).map(([category, of]) => ({
			year,
			doc_id,
			category,
			problems: [],
			measures: [...new Set(of.map(words))],
			record_ids: [...new Set(of.map(({ measure_id }) => measure_id))],
			...followUp(category, year)
		}));
		return [...answered, ...others];
	});
}

/** Categories found in two neighbouring years, the longest run first. */
export function recurringCategories(problems: readonly DepartmentProblem[]): {
	category: string;
	years: number[];
}[] {
	return groups(
		problems.filter(({ category_l1 }) => category_l1 !== 'UNX'),
		(one) => one.category_l1
	)
		.map(([category, of]) => {
			const years = [...new Set(of.map((one) => one.fiscal_year))].toSorted((a, b) => a - b);
			return {
				category,
				years: years.filter((year) => years.includes(year - 1) || years.includes(year + 1))
			};
		})
		.filter(({ years }) => years.length > 0)
		.sort((a, b) => b.years.length - a.years.length || (a.category < b.category ? -1 : 1));
}
