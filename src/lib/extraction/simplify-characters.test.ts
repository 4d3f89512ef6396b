import { describe, expect, it } from 'vitest';
import { makePassage, printedText } from './passage.ts';
import { readingRanges, simplifyText } from './simplify-characters.ts';

describe('simplifyText', () => {
	it('writes traditional characters as simplified ones and leaves the rest', () => {
		expect(simplifyText('預算績效評價表（2020年）')).toBe('预算绩效评价表（2020年）');
		expect(simplifyText('显著成效、乾隆年间')).toBe('显著成效、乾隆年间');
	});
});

describe('readingRanges', () => {
	it('finds readings behind a character, not other Latin words in brackets', () => {
		expect(readingRanges('人員(yuán)經(jīng)費(A)')).toEqual([
			[2, 8],
			[9, 15]
		]);
	});
});

describe('a passage in traditional characters', () => {
	it('is read simplified and told as printed', () => {
		const text = '設備(bèi)閒置，維護費偏低';
		const passage = makePassage([
			{
				text,
				original: text,
				offsets: [...text].map((_, index) => index),
				locator: {
					page: null,
					sheet: null,
					cell: null,
					line_start: 1,
					line_end: 1,
					char_start: 0,
					char_end: text.length
				}
			}
		]);
		expect(passage.text).toBe('设备闲置，维护费偏低');
		expect(printedText(passage)).toBe('設備閒置，維護費偏低');
	});
});
