import { describe, expect, it } from 'vitest';
import { cssString, pageMargins } from './page-margins.ts';

describe('the margins of printed pages', () => {
	it('write what could end a string, a rule or an element as numbers', () => {
		expect(cssString('a"; } </style>\n\\')).toBe('"a\\22 ; \\7d  \\3c /style\\3e \\a \\5c "');
		expect(cssString('绩览 · 2021')).toBe('"绩览 · 2021"');
	});

	it('hold dataset, warning, title and page numbers', () => {
		const rule = pageMargins({ header: '绩览 · 示例市', warning: '合成数据', title: '执行率' });
		for (const text of [
			'"绩览 · 示例市"',
			'"合成数据"',
			'"执行率"',
			'counter(page) " / " counter(pages)'
		]) {
			expect(rule).toContain(text);
		}
	});

	it('stay empty where nothing is to be said', () => {
		const rule = pageMargins({ header: '绩览', warning: '', title: '' });
		expect(rule).toContain('@top-right { content: none;');
		expect(rule).toContain('@bottom-left { content: none;');
	});
});
