import { describe, expect, it } from 'vitest';
import { markExcerpt, markHits, type TextPart } from './mark-hits.ts';

const shown = (parts: TextPart[]) =>
	parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

describe('markHits', () => {
	it('marks every occurrence of every word, whatever its case', () => {
		expect(shown(markHits('采购预算与采购合同', '采购'))).toBe('[采购]预算与[采购]合同');
		expect(shown(markHits('Procurement forms', 'FORMS proc'))).toBe('[Proc]urement [forms]');
	});

	it('joins hits that overlap or touch', () => {
		expect(shown(markHits('采购预算', '采购 购预 预算'))).toBe('[采购预算]');
	});

	it('marks the characters whose initials were typed, past digits and punctuation', () => {
		expect(shown(markHits('扣 2 分：采购预算漏填', 'cgys', 'k f cgyslt'))).toBe(
			'扣 2 分：[采购预算]漏填'
		);
		expect(shown(markHits('采购，预算', 'cgys', 'cg ys'))).toBe('采购，预算');
	});

	it('marks nothing by initials that are not those of the text', () => {
		expect(shown(markHits('Budget forms', 'cgys', 'cgys'))).toBe('Budget forms');
	});

	it('leaves a text without hits and an empty search alone', () => {
		expect(markHits('采购', '')).toEqual([{ text: '采购', isHit: false }]);
		expect(markHits('', 'x')).toEqual([]);
	});
});

describe('markExcerpt', () => {
	it('starts shortly before a hit that lies far in', () => {
		const text = `${'一二三四五六七八九十'.repeat(5)}采购预算`;
		expect(shown(markExcerpt(text, '采购'))).toBe('…九十一二三四五六七八九十[采购]预算');
	});

	it('starts at the beginning where the first hit is near', () => {
		expect(shown(markExcerpt('编制采购预算', '采购'))).toBe('编制[采购]预算');
	});
});
