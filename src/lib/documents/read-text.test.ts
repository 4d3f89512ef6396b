import { describe, expect, it } from 'vitest';
import type { Paragraph, Table } from './document.ts';
import { readText } from './read-text.ts';

function read(text: string): ReturnType<typeof readText> {
	return readText(new TextEncoder().encode(text));
}

function paragraphs(text: string): Paragraph[] {
	return read(text).blocks.filter((block) => block.kind === 'paragraph');
}

function tables(text: string): Table[] {
	return read(text).blocks.filter((block) => block.kind === 'table');
}

const WRAPPED = [
	'样本局承担样本的收集、整理和发布工作，负责样本库的',
	'日常维护，组织开展样本质量核查，并向有关单位提供查',
	'询服务，年末实有编制内人员和聘用辅助人员合计１２',
	'人。',
	'（二）收支情况',
	'全年预算数为1,234.50万元，全年执行数为1,200.',
	'00万元，执行率为97.20%，其中样本采集经费占六成，',
	'样本核查经费占三成，其余用于系统运行维护和人员培训',
	'等方面，资金全部按规定程序审批并及时支付到供应商账',
	'户之中，没有发现截留挪用等情况，年末也没有结转资金',
	'留存，各季度支付进度均衡，达到财政部门规定的序时进',
	'度要求，专项检查未发现问题，整改台账已经全部销号了',
	'事。'
];

describe('readText', () => {
	it('joins lines that were cut at a width and keeps their positions', () => {
		const source = WRAPPED.join('\n\n') + '\n';
		const { blocks, source_text } = read(source);
		expect(blocks).toHaveLength(3);
		const [first, heading] = blocks;
		expect(first?.locator).toMatchObject({ line_start: 1, line_end: 7, char_start: 0 });
		expect(heading?.locator).toMatchObject({ line_start: 9, line_end: 9 });
		for (const block of blocks) {
			if (block.kind !== 'paragraph') continue;
			const { char_start, char_end } = block.locator;
			expect(source_text.slice(char_start ?? 0, char_end ?? 0)).toBe(block.original);
		}
		expect(first?.kind === 'paragraph' && first.text).toMatch(
			/样本库的日常维护.*辅助人员合计12人。$/
		);
	});

	it('does not join short lines or list items', () => {
		const texts = paragraphs(
			'评价年度：2022年度\n评价单位：样本局\n一、基本情况\n1.收集工作\n2.发布工作'
		).map((block) => block.text);
		expect(texts).toEqual([
			'评价年度：2022年度',
			'评价单位：样本局',
			'一、基本情况',
			'1.收集工作',
			'2.发布工作'
		]);
	});

	it('joins a sentence that a page end cut', () => {
		const texts = paragraphs(
			'围绕样本收集工作，设置了数量指标和质量指标，其中质\n\n量指标两个。\n\n二、结论'
		);
		expect(texts.map((block) => [block.text, block.locator.line_end])).toEqual([
			['围绕样本收集工作，设置了数量指标和质量指标，其中质量指标两个。', 3],
			['二、结论', 5]
		]);
	});

	it('joins over a page number', () => {
		const texts = paragraphs('样本采集工作全部完成，核查工作也已按计划推\n\n— 3 —\n\n进。').map(
			(block) => block.text
		);
		expect(texts).toEqual(['样本采集工作全部完成，核查工作也已按计划推进。']);
	});

	it('reads Markdown headings without their marks', () => {
		const { title, blocks } = read('# 样本局自评报告\n\n### **三、存在的问题**\n');
		expect(title).toBe('样本局自评报告');
		expect(
			blocks.map((block) => (block.kind === 'paragraph' ? [block.heading, block.text] : null))
		).toEqual([
			[1, '样本局自评报告'],
			[3, '三、存在的问题']
		]);
	});

	it('reads tab-separated lines as one table over a page end', () => {
		const [table, ...others] = tables(
			'自评表\n单位名称\t样本局\t\n\t全年预算数\t12.50\n\n管理效能\t45.00\t\n总分\t100\t96.5\n'
		);
		expect(others).toEqual([]);
		expect(table?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
			['单位名称', '样本局', ''],
			['', '全年预算数', '12.50'],
			['管理效能', '45.00', ''],
			['总分', '100', '96.5']
		]);
		expect(table?.rows[2]?.[1]?.locator).toMatchObject({
			line_start: 5,
			line_end: 5,
			char_start: 33,
			char_end: 38
		});
	});

	it('reads pipe tables and drops their rule', () => {
		const [table] = tables('| 指标 | 得分 |\n|---|---:|\n| 数量 | 25 |\n');
		expect(table?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
			['指标', '得分'],
			['数量', '25']
		]);
	});

	it('reads HTML tables inside text, located by their lines', () => {
		const { blocks } = read(
			'前文说明如下。\n<table><tr><td colspan="2">合计</td><td>3.5</td></tr>\n<tr><td>甲</td><td>乙</td><td>2</td></tr></table>\n后文。'
		);
		const table = blocks[1];
		expect(table?.kind === 'table' && table.rows.map((row) => row.map((c) => c.text))).toEqual([
			['合计', '合计', '3.5'],
			['甲', '乙', '2']
		]);
		expect(table?.locator).toMatchObject({ line_start: 2, line_end: 3 });
		expect(blocks).toHaveLength(3);
	});

	it('counts CR LF and CR line ends', () => {
		expect(paragraphs('一、甲\r\n二、乙\r三、丙').map((block) => block.locator.line_start)).toEqual(
			[1, 2, 3]
		);
	});

	it('refuses a file of white space', () => {
		expect(() => read(' \n\t\n\u3000')).toThrowError(expect.objectContaining({ code: 'empty' }));
	});
});
