import { describe, expect, it } from 'vitest';
import { countDecimals, parseChineseNumeral, parseNumeral, scaleNumeral } from './numerals.ts';

describe('parseNumeral(printed)', () => {
	it.each([
		['2,930.75', '2930.75'],
		['9265.353442', '9265.353442'],
		['-3.5', '-3.5'],
		['两', '2'],
		['十', '10'],
		['二十三', '23'],
		['一百零五', '105'],
		['三千二百', '3200']
	])('reads %s as %s', (printed, value) => {
		expect(parseNumeral(printed)).toBe(value);
	});

	it.each(['7,00.0,77', '64.864.864.8', '', '千万里', '1.2.3'])('rejects %s', (printed) => {
		expect(parseNumeral(printed)).toBeNull();
	});
});

describe('parseChineseNumeral(printed)', () => {
	it('does not read two digits in a row', () => {
		expect(parseChineseNumeral('二三')).toBeNull();
	});
});

describe('scaleNumeral(value, scale)', () => {
	it('is exact', () => {
		expect(scaleNumeral('9265.353442', '万')).toBe('92653534.42');
		expect(scaleNumeral('1.5', '亿')).toBe('150000000');
	});
});

describe('countDecimals(printed)', () => {
	it('counts printed zeros', () => {
		expect(countDecimals('3,000.50')).toBe(2);
		expect(countDecimals('27')).toBe(0);
	});
});
