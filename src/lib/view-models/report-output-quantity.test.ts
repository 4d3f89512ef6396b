import { describe, expect, it } from 'vitest';
import { partialPeriod, reportOutputQuantity } from './report-output-quantity.ts';

describe('reportOutputQuantity', () => {
	it('says how exact the printed quantity is', () => {
		expect(reportOutputQuantity({ value: 137600, qualifier: 'exact' }, 'zh-CN')).toBe('137,600');
		expect(reportOutputQuantity({ value: 90, qualifier: 'at_least' }, 'zh-CN')).toBe('≥ 90');
		expect(reportOutputQuantity({ value: 300, qualifier: 'about' }, 'en')).toBe('≈ 300');
		expect(reportOutputQuantity({ value: 300, qualifier: 'about_below' }, 'en')).toBe('≲ 300');
		expect(reportOutputQuantity({ value: 2.5, qualifier: 'range:2-3' }, 'zh-CN')).toBe('2–3');
		expect(reportOutputQuantity({ value: 1.25, qualifier: 'exact' }, 'zh-CN')).toBe('1.25');
		expect(reportOutputQuantity({ value: 0, qualifier: 'exact' }, 'zh-CN')).toBe('0');
	});
});

describe('partialPeriod', () => {
	it('is null for the whole fiscal year, else the days covered', () => {
		expect(
			partialPeriod({ period_start: '2023-01-01', period_end: '2023-12-31' }, 2023)
		).toBeNull();
		expect(partialPeriod({ period_start: '2023-01-01', period_end: '2023-11-30' }, 2023)).toEqual({
			start: '2023-01-01',
			end: '2023-11-30'
		});
		expect(partialPeriod({ period_start: '2022-01-01', period_end: '2022-12-31' }, 2023)).toEqual({
			start: '2022-01-01',
			end: '2022-12-31'
		});
	});
});
