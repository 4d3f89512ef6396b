import { describe, expect, it } from 'vitest';
import { SCHEME_ROWS, schemes } from '../../../test/charts/score-rows.ts';
import { scores } from '../messages/scores.ts';
import { schemeNames } from './scheme-names.ts';

describe('schemeNames(components)', () => {
	it('says where, when and out of what', () => {
		expect(schemes.scheme('old')).toBe('甲市 2020–2021（45 + 50 + 加分 5）');
		expect(schemes.scheme('new')).toBe('甲市 2022–2023（50 + 50）');
		const english = schemeNames(SCHEME_ROWS, scores.en.schemes, 'en');
		expect(english.scheme('old')).toBe('Jia 2020–2021 (45 + 50 + 5 bonus)');
	});

	it('counts the regions whose schemes are of one group, and adds their points once', () => {
		const alike = SCHEME_ROWS.filter((row) => row.comparable_group === 'new').flatMap((row) => [
			row,
			{ ...row, region_zh: '丙市', region_en: 'Bing' }
		]);
		const names = schemeNames(alike, scores['zh-CN'].schemes, 'zh-CN');
		expect(names.scheme('new')).toBe('2 个地区 2022–2023（50 + 50）');
		const english = schemeNames(alike, scores.en.schemes, 'en');
		expect(english.scheme('new')).toBe('2 regions 2022–2023 (50 + 50)');
	});

	it('says that points are not printed, and that a scheme is not known', () => {
		expect(schemes.scheme('other')).toBe('乙区 2020–2021（各部分分值未印）');
		expect(schemes.scheme('some-report')).toBe('计分办法未知');
		expect(schemes.firstYear('some-report')).toBeNull();
	});

	it('names components in the reader’s language, else as printed', () => {
		const english = schemeNames(SCHEME_ROWS, scores.en.schemes, 'en');
		expect(english.component('old', 'DUTY', '履职效能')).toBe('Duty');
		expect(english.component('old', 'XYZ', '其他')).toBe('其他');
		expect(schemes.component('old', 'DUTY', '履职效能')).toBe('履职效能');
	});

	it('orders schemes by their first year, unknown ones last', () => {
		expect(['some-report', 'new', 'old'].sort(schemes.order)).toEqual([
			'old',
			'new',
			'some-report'
		]);
	});
});
