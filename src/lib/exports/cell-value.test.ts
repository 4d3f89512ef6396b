import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWan, formatYuan } from '../format/money.ts';
import { formatDifference, formatNumber, formatPercent } from '../format/number.ts';
import { cellValue, columnUnit } from './cell-value.ts';

describe('cellValue', () => {
	it.each([
		['99.73%', { value: 99.73, unit: 'percent', decimals: 2 }],
		['-53.42%', { value: -53.42, unit: 'percent', decimals: 2 }],
		['2,093.03 万元', { value: 2093.03, unit: 'wan', decimals: 2 }],
		['20,930,290.75 元', { value: 20930290.75, unit: 'yuan', decimals: 2 }],
		['20,930,290.75 yuan', { value: 20930290.75, unit: 'yuan', decimals: 2 }],
		['−0.09', { value: -0.09, unit: null, decimals: 2 }],
		['+4.21', { value: 4.21, unit: null, decimals: 2 }],
		['2021', { value: 2021, unit: 'year', decimals: 0 }],
		['93.79', { value: 93.79, unit: null, decimals: 2 }],
		['0', { value: 0, unit: null, decimals: 0 }]
	])('reads %s', (text, cell) => {
		expect(cellValue(text)).toEqual(cell);
	});

	it.each([
		'',
		'3/4',
		'≥90 次',
		'1–11月',
		'2021–2022',
		'12,34',
		'001-B1',
		'=1+1',
		'99.73% !',
		'n=4',
		'1.2.3'
	])('leaves %j as text', (text) => {
		expect(cellValue(text)).toBeNull();
	});

	it('gives back what the formats wrote, in both languages', () => {
		const cents = fc.integer({ min: -1e13, max: 1e13 }).map((value) => value / 100);
		fc.assert(
			fc.property(cents, fc.constantFrom('zh-CN' as const, 'en' as const), (value, lang) => {
				const rounded = Number(value.toFixed(2));
				expect(cellValue(formatYuan(value, lang))?.value).toBe(rounded);
				expect(cellValue(formatPercent(value, lang))?.value).toBe(rounded);
				expect(cellValue(formatDifference(value, lang))?.value).toBeCloseTo(rounded, 2);
				expect(cellValue(formatWan(value, lang))?.unit).toBe('wan');
				expect(cellValue(formatNumber(Math.trunc(value), lang))?.decimals).toBe(0);
			})
		);
	});
});

describe('columnUnit', () => {
	it('is the one unit of all numbers, gaps left out', () => {
		expect(columnUnit(['99.73%', '', '100.00%'])).toBe('percent');
		expect(columnUnit(['2,093.03 万元', '20,930,290.75 元'])).toBeNull();
		expect(columnUnit(['', ''])).toBeNull();
	});
});
