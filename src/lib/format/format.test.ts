import { describe, expect, it } from 'vitest';
import { departmentNames } from './department-names.ts';
import { formatList, formatYears } from './list.ts';
import { formatWan, formatYuan } from './money.ts';
import { formatDifference, formatPercent, formatPoints } from './number.ts';

describe('money', () => {
	it('is 万元 with two decimals, exact yuan beside it', () => {
		expect(formatWan(20_930_290.75, 'zh-CN')).toBe('2,093.03 万元');
		expect(formatYuan(20_930_290.75, 'zh-CN')).toBe('20,930,290.75 元');
		expect(formatYuan(0, 'en')).toBe('0.00 yuan');
	});
});

describe('numbers', () => {
	it('rounds percentages to two decimals', () => {
		expect(formatPercent(99.734551, 'zh-CN')).toBe('99.73%');
		expect(formatPercent(100, 'en')).toBe('100.00%');
	});

	it('writes differences with their sign', () => {
		expect(formatDifference(-0.0878, 'zh-CN')).toBe('−0.09');
		expect(formatDifference(4.21, 'en')).toBe('+4.21');
		expect(formatDifference(0, 'en')).toBe('0.00');
	});

	it('keeps the decimals that points carry', () => {
		expect(formatPoints(98, 'zh-CN')).toBe('98');
		expect(formatPoints(102.964, 'zh-CN')).toBe('102.964');
	});
});

describe('lists', () => {
	it('joins years that follow one another and keeps gaps', () => {
		expect(formatYears([2023, 2018, 2019, 2020, 2018])).toBe('2018–2020, 2023');
		expect(formatYears([])).toBe('');
	});

	it('joins names in the language of the page', () => {
		expect(formatList(['甲', '乙', '丙'], 'zh-CN')).toBe('甲、乙和丙');
		expect(formatList(['A', 'B'], 'en')).toBe('A and B');
	});
});

describe('departmentNames', () => {
	const names = departmentNames(
		[{ dept_id: 'a', name_zh: '甲市发展和改革局', short_zh: '发改局', name_en: null }],
		'en'
	);

	it('falls back to the Chinese name, and to the id of an unknown department', () => {
		expect(names.full('a')).toBe('甲市发展和改革局');
		expect(names.short('nobody')).toBe('nobody');
	});
});
