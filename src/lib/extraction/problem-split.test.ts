import { describe, expect, it } from 'vitest';
import { splitProblems } from './problem-split.ts';
import { passageOf } from '../../../test/extraction/test-document.ts';

function texts(paragraphs: readonly string[], running = true): string[] {
	return splitProblems(paragraphs.map(passageOf), running).map((item) => item.text);
}

describe('splitProblems(passages, splitRunningText)', () => {
	it('cuts 一是 and 二是 inside one paragraph', () => {
		expect(texts(['一是预算编制不准；二是支出进度偏慢。'])).toEqual([
			'预算编制不准',
			'支出进度偏慢。'
		]);
	});

	it('gives a numbered heading the paragraphs under it', () => {
		expect(
			texts(['(一)预算编制不准', '年中多次追加。', '(二)支出进度偏慢', '年底集中支付。'])
		).toEqual(['预算编制不准。年中多次追加。', '支出进度偏慢。年底集中支付。']);
	});

	it('cuts numbers of one style in one line', () => {
		expect(texts(['1.加强论证。2.规范合同。3.加快支付。'], false)).toEqual([
			'加强论证。',
			'规范合同。',
			'加快支付。'
		]);
	});

	it('keeps a short first sentence and what explains it together', () => {
		expect(texts(['指标设置需要改进。绩效指标不清晰，可量化的内容偏少。'])).toHaveLength(1);
	});

	it('parts clauses with subjects and categories of their own', () => {
		expect(texts(['绩效管理制度有待健全，绩效工作主要是财务部门在做，评价结果运用不够。'])).toEqual(
			['绩效管理制度有待健全', '绩效工作主要是财务部门在做', '评价结果运用不够。']
		);
	});
});
