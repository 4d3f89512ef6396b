import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { CHART_COLOURS } from './chart-colours.ts';
import type { Provenance } from './provenance.ts';
import { svgFile } from './svg-file.ts';
import { wrapText } from './wrap-text.ts';

const provenance: Provenance = {
	title: '各部门执行率 <b> & 其他',
	sentence: null,
	filters: '',
	dataset: 'demo',
	datasetName: '示例市（合成数据）',
	as_of: '2026-08-28',
	basis: null,
	coverage: ['362 / 368'],
	findings: [],
	sources: [],
	link: 'http://localhost/demo/execution/',
	lang: 'zh-CN'
};
const plot =
	'<svg class="plot" fill="currentColor" width="600" height="200" viewBox="0 0 600 200"><rect style="fill:var(--accent)" width="9" height="9"></rect></svg>';
const parse = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml');

describe('svgFile', () => {
	const legend = [
		{ glyph: '<circle cx="15" cy="7" r="4" fill="var(--accent)"/>', label: '按全年预算' }
	];
	const text = svgFile(plot, provenance, { legend, background: '#ffffff' });

	it('is one well-formed image with the plot, the title and the conditions', () => {
		const { documentElement } = parse(text);
		expect(documentElement.tagName).toBe('svg');
		const words = [...documentElement.querySelectorAll('text')].map((node) => node.textContent);
		expect(words[0]).toBe('各部门执行率 <b> & 其他');
		expect(words).toContain('按全年预算');
		expect(words.join('\n')).toContain('合成数据，仅供演示');
		expect(words.join('\n')).toContain('362 / 368');
		expect(words.join('\n')).toContain('http://localhost/demo/execution/');
	});

	it('holds no colour that only the style sheet knows', () => {
		expect(text).not.toContain('var(');
		expect(text).not.toContain('currentColor');
		expect(text).toContain('#1d5a96');
	});

	it('draws callouts over the plot, and counts the sources it does not name', () => {
		const source = {
			doc_id: 'x',
			title: '自评表',
			department: '市馆',
			fiscal_year: 2021,
			address: null
		};
		const sources = Array.from({ length: 50 }, () => source);
		const annotations = [{ kind: 'callout', id: 'a', text: '看这里', x: 0.5, y: 0.5 }] as const;
		const options = { legend, background: null, annotations };
		const words = parse(svgFile(plot, { ...provenance, sources }, options)).documentElement
			.textContent;
		expect(words).toContain('看这里');
		expect(words).toContain('来源报告 (50)');
		expect(words?.match(/市馆\s*2021/g)).toHaveLength(40);
		expect(words).toContain('另有 10 份，见链接');
	});

	it('has a background only where one is wanted', () => {
		expect(text).toContain('<rect width="100%" height="100%" fill="#ffffff"/>');
		expect(svgFile(plot, provenance, { legend, background: null })).not.toContain('100%');
	});

	it('uses the colours of the style sheet', async () => {
		const css = await readFile(join(import.meta.dirname, '../../routes/app.css'), 'utf8');
		const light = css.slice(css.indexOf(':root {'), css.indexOf('}'));
		const tokens = [...light.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(
			([, name, value]) => [name, value] as const
		);
		expect(Object.fromEntries(tokens)).toEqual(CHART_COLOURS);
	});
});

describe('wrapText', () => {
	it('breaks Chinese anywhere and words between them, and loses nothing', () => {
		expect(wrapText('执行率各年度', 36, 12)).toEqual(['执行率', '各年度']);
		expect(wrapText('budget execution', 70, 12)).toEqual(['budget', 'execution']);
		expect(wrapText('http://a.example/very-long-address', 60, 12).join('')).toBe(
			'http://a.example/very-long-address'
		);
		expect(wrapText('', 60, 12)).toEqual([]);
	});
});
