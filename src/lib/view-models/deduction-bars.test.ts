import { describe, expect, it } from 'vitest';
import { categoryNames } from '../format/category-names.ts';
import { problems } from '../messages/problems.ts';
import { deductionBars } from './deduction-bars.ts';

const names = categoryNames([], {}, 'zh-CN');
const t = problems['zh-CN'];

describe('deductionBars', () => {
	const base = {
		category_l1: 'EXE',
		deductions: 3,
		documents: 2,
		mechanical: 1,
		points: 1.21,
		mechanical_points: 0.01,
		points_of_100: 1.2211,
		without_points: 0,
		problem_ids: '001-D1,001-D2,003-D1' as string | null,
		comparability: '||self|department||year'
	};

	it('puts what has no reason last however much it cost', () => {
		const model = deductionBars(
			[
				{ ...base, category_l1: 'UNX', points: 8, points_of_100: 8 },
				base,
				{ ...base, category_l1: 'PMS', points: 2.5, points_of_100: 2.5263 }
			],
			names,
			t.points,
			'zh-CN'
		);
		expect(model.bars.map((bar) => [bar.code, bar.text, bar.isUnstated])).toEqual([
			['PMS', '2.53（原 2.5）', false],
			['EXE', '1.22（原 1.21）', false],
			['UNX', '8.00（原 8）', true]
		]);
		expect(model.mechanical).toBe(3);
		expect(model.marks?.[0]).toMatchObject({
			label:
				'PMS\n折合可得满分 100 分 2.53\n扣分 2.5\n扣分条数 3 · 报告数 2\n机械性扣分（≤ 0.02 分） 1 (0.01)',
			list: { list: 'problems', filter: { categories: ['PMS'] } },
			narrows: { categories: ['PMS'] }
		});
	});

	it('orders by what could be reached, not by the points as printed', () => {
		const model = deductionBars(
			[
				{ ...base, category_l1: 'PRC', points: 3, points_of_100: 1.5 },
				{ ...base, category_l1: 'PMS', points: 2, points_of_100: 2.1 }
			],
			names,
			t.points,
			'zh-CN'
		);
		expect(model.bars.map((bar) => bar.code)).toEqual(['PMS', 'PRC']);
	});

	it('says that points are not printed instead of 0', () => {
		const model = deductionBars(
			[{ ...base, points: null, points_of_100: null, without_points: 3 }],
			names,
			t.points,
			'zh-CN'
		);
		expect(model.bars[0]?.text).toBe('未印出');
		expect(model.table.rows[0]?.slice(1, 3)).toEqual(['未印出', '']);
	});
});
