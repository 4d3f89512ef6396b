import { describe, expect, it } from 'vitest';
import { assign } from './assign.ts';
import {
	isAnyOf,
	sameDepartment,
	sameName,
	sameNumber,
	sameText,
	textOverlap
} from './same-value.ts';

describe('same values', () => {
	it('compares numbers as printed, not by a tolerance', () => {
		expect(sameNumber('98', '98.00')).toBe(true);
		expect(sameNumber('99.65', '99.64')).toBe(false);
		expect(sameNumber('0.00', null)).toBe(false);
		expect(sameNumber(null, null)).toBe(true);
	});

	it('takes any of several expected values', () => {
		expect(isAnyOf(['initial', 'unspecified'], 'unspecified', sameText)).toBe(true);
		expect(isAnyOf(['initial', 'unspecified'], 'received', sameText)).toBe(false);
		expect(isAnyOf(undefined, null, sameText)).toBe(true);
	});

	it('compares names without marks, numbers and width', () => {
		expect(sameName('（一）“三公”经费控制率', '三公经费控制率')).toBe(true);
		expect(sameName('业务经费项目', '业务经费')).toBe(true);
		expect(sameName('经费', '业务经费')).toBe(false);
		expect(sameDepartment('甲市驻沪办（本级）', '甲市驻沪办')).toBe(true);
		expect(sameDepartment('甲市驻沪办', '甲市驻沪办接待中心')).toBe(false);
	});

	it('measures how far two texts are the same piece', () => {
		expect(textOverlap('支出进度偏慢', '一是支出进度偏慢。')).toBe(1);
		expect(textOverlap('支出进度偏慢', '采购档案不全')).toBe(0);
		// 支出 and 出进 of 支出进展 are among the five pairs of the longer text.
		expect(textOverlap('支出进度偏慢', '支出进展')).toBeCloseTo(2 / 3);
	});

	it('gives each found fact to one expected fact, the best pair first', () => {
		const matched = assign([
			{ weight: 1, expected: 0, found: 0 },
			{ weight: 3, expected: 1, found: 0 },
			{ weight: 2, expected: 0, found: 1 }
		]);
		expect([...matched].sort()).toEqual([
			[0, 1],
			[1, 0]
		]);
	});
});
