import { describe, expect, it } from 'vitest';
import { categoryNames } from '../format/category-names.ts';
import { problems } from '../messages/problems.ts';
import { answerStanding, coverageBars } from './coverage-bars.ts';

const names = categoryNames([], {}, 'zh-CN');
const t = problems['zh-CN'];

describe('coverageBars', () => {
	it('splits a bar into answered, weak and none, leaving out empty parts', () => {
		const model = coverageBars(
			[
				{ category_l1: 'RES', stated: 2, answered: 0, weak: 1, open_ids: null, record_ids: null },
				{ category_l1: 'TGT', stated: 3, answered: 3, weak: 0, open_ids: null, record_ids: null }
			],
			names,
			t.coverage,
			'zh-CN'
		);
		expect(
			model.segments.map(({ code, standing, from, to }) => [code, standing, from, to])
		).toEqual([
			['TGT', 'answered', 0, 3],
			['RES', 'weak', 0, 1],
			['RES', 'none', 1, 2]
		]);
		expect([model.answered, model.stated]).toEqual([3, 5]);
	});

	it('takes a link from 0.6 on as an answer', () => {
		expect([0.6, 0.59, null].map(answerStanding)).toEqual(['answered', 'weak', 'none']);
	});
});
