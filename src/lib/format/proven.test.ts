import { describe, expect, it } from 'vitest';
import { plainSentence, proven, sentenceParts } from './proven.ts';

describe('proven', () => {
	it('carries its facts through a sentence', () => {
		const rate = proven('99.73%', ['001-B1', '001-B2']);
		const sentence = `执行率 ${rate}（n=1）。`;
		expect(sentenceParts(sentence)).toEqual([
			{ text: '执行率 ', record_ids: null },
			{ text: '99.73%', record_ids: ['001-B1', '001-B2'] },
			{ text: '（n=1）。', record_ids: null }
		]);
		expect(plainSentence(sentence)).toBe('执行率 99.73%（n=1）。');
	});

	it('keeps neighbours apart', () => {
		expect(sentenceParts(`${proven('98', ['a-S1'])}${proven('99', ['b-S1'])}`)).toEqual([
			{ text: '98', record_ids: ['a-S1'] },
			{ text: '99', record_ids: ['b-S1'] }
		]);
	});

	it('is plain text without a fact', () => {
		expect(proven('12', [])).toBe('12');
		expect(proven('12', [null, undefined, ''])).toBe('12');
		expect(proven('', ['001-B1'])).toBe('');
		expect(sentenceParts('')).toEqual([]);
	});

	it('takes no mark from a hostile text or id', () => {
		const text = proven('1\uE0022\uE000x\uE0013', ['a\uE001b', 'c,d']);
		expect(sentenceParts(text)).toEqual([{ text: '12x3', record_ids: ['ab', 'c,d'] }]);
	});

	it('drops marks without partners and ids that cannot be read', () => {
		expect(sentenceParts('a\uE000b\uE001c')).toEqual([{ text: 'abc', record_ids: null }]);
		expect(plainSentence('\uE002x\uE001')).toBe('x');
		expect(sentenceParts('\uE000%E0%A4%A\uE001x\uE002')).toEqual([{ text: 'x', record_ids: [] }]);
	});
});
