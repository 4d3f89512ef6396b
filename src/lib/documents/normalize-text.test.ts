import { describe, expect, it } from 'vitest';
import { normalizeText } from './normalize-text.ts';

describe('normalizeText', () => {
	it.each([
		['（２０２２年度）', '(2022年度)'],
		['执行率９９．０５％', '执行率99.05%'],
		['预算9，836.16万元，支出3，200元', '预算9,836.16万元，支出3,200元'],
		['2021，100人', '2021，100人'],
		['⻓期⻔户⻚面', '长期门户页面'],
		['预算 289.49 万元', '预算289.49万元'],
		['单  位  名  称', '单位名称'],
		['样本市样本局办公室 整体支出自评报告', '样本市样本局办公室 整体支出自评报告'],
		['完成率 99.5 %', '完成率99.5%'],
		['64.8  64.8', '64.8 64.8'],
		['实现年初\n\n目标', '实现年初目标'],
		['<p>第一段</p><br/>第二段&nbsp;', '第一段 第二段'],
		['**三、存在的问题**', '三、存在的问题'],
		['转载 **** 项目', '转载****项目'],
		['a\u200bb\ufeffc', 'abc'],
		['', '']
	])('reads %j as %j', (original, text) => {
		expect(normalizeText(original).text).toBe(text);
	});

	it('keeps the offset of every unit in what was printed', () => {
		const { text, offsets } = normalizeText(' 得分 ９３．５ 分');
		expect(text).toBe('得分93.5分');
		expect(offsets).toEqual([1, 2, 4, 5, 6, 7, 9]);
	});

	it('is linear on long runs', () => {
		const started = performance.now();
		normalizeText(' '.repeat(400_000) + '<p '.repeat(100_000) + '1，'.repeat(200_000));
		expect(performance.now() - started).toBeLessThan(3000);
	});
});
