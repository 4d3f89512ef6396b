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
		without_points: 0
	};

	it('puts what has no reason last however much it cost', () => {
		const model = deductionBars(
			[
				{ ...base, category_l1: 'UNX', points: 8 },
				base,
				{ ...base, category_l1: 'PMS', points: 2.5 }
			],
			names,
			t.points,
			'zh-CN'
		);
		expect(model.bars.map((bar) => [bar.code, bar.text, bar.isUnstated])).toEqual([
			['PMS', '2.5', false],
			['EXE', '1.21', false],
			['UNX', '8', true]
		]);
		expect(model.mechanical).toBe(3);
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
