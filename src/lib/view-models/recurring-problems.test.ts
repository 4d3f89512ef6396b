import { describe, expect, it } from 'vitest';
import { problemRow } from '../../../test/charts/department-rows.ts';
import type { FollowThrough } from './follow-through.ts';
import { recurringProblems } from './recurring-problems.ts';

const problem = (year: number, category_l1: string) =>
	problemRow(`${category_l1}-${year}`, year, { category_l1 });
const follow = (
	year: number,
	category: string,
	more: Partial<FollowThrough> = {}
): FollowThrough => ({
	year,
	doc_id: `r-${year}`,
	category,
	problems: [`${category} ${year}`],
	measures: [],
	record_ids: [`${category}-${year}`],
	followUp: 'came_back',
	next_doc_id: `r-${year + 1}`,
	...more
});

describe('recurring problems', () => {
	const problems = [2019, 2020, 2021].map((year) => problem(year, 'BUD'));
	const rows = [
		follow(2021, 'BUD', { followUp: 'unknown', next_doc_id: null, measures: ['m'] }),
		follow(2020, 'BUD'),
		follow(2019, 'BUD')
	];

	it('are told by their newest year, with what came of each', () => {
		expect(recurringProblems(problems, rows)).toEqual([
			{
				category: 'BUD',
				years: [2019, 2020, 2021],
				latest: rows[0],
				outcomes: [
					{ year: 2019, followUp: 'came_back', next_doc_id: 'r-2020', answered: false },
					{ year: 2020, followUp: 'came_back', next_doc_id: 'r-2021', answered: false },
					{ year: 2021, followUp: 'unknown', next_doc_id: null, answered: true }
				],
				record_ids: ['BUD-2021', 'BUD-2020', 'BUD-2019']
			}
		]);
	});

	it('leave out what stood alone, and measures that answer no problem', () => {
		const alone = [problem(2018, 'AST'), problem(2020, 'AST'), problem(2021, 'PMS')];
		expect(recurringProblems(alone, rows)).toEqual([]);
		const measure = follow(2021, 'BUD', { problems: [] });
		expect(recurringProblems(problems, [measure])).toEqual([]);
	});
});
