import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { makeDocx, makeRawXlsx, makeXlsx } from '../../../test/documents/make-office-files.ts';
import { makePdf } from '../../../test/documents/make-pdf.ts';
import type { Block, Document } from './document.ts';
import { readDocument } from './read-document.ts';

function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

/** Paragraph texts and, for tables, rows of cell texts; filled cells carry a tilde. */
function outline(blocks: readonly Block[]): (string | string[][])[] {
	return blocks.map((block) =>
		block.kind === 'paragraph'
			? block.text
			: block.rows.map((row) => row.map((cell) => (cell.is_filled ? '~' : '') + cell.text))
	);
}

async function read(name: string, bytes: Uint8Array): Promise<Document> {
	return readDocument({ name, bytes });
}

const PAGE = `<!doctype html><html><head><title>样本局2022年度整体支出自评报告 - 样本市人民政府网</title>
<style>p{margin:0}</style></head><body>
<nav><a href="/">首页</a></nav><div>当前位置：<a href="/">首页</a> &gt; <a href="/c">财政信息</a></div>
<table><tr><td>索引号</td><td>000-2023-1</td></tr><tr><td>发布日期</td><td>2023年8月5日</td></tr></table>
<div id="zoom"><div>来源：样本局 浏览次数：12 字号：[大 中 小] 打印</div>
<h2>一、基本情况</h2><p>全年预算数&nbsp;1,300.00万元，<b>执行数</b>1,287.65万元，执行率99.05%，资金用于样本采集与核查。</p>
<table><tr><th rowspan="2">产出指标</th><td>采集数量</td><td>25</td></tr><tr><td>核查质量</td><td>24.5</td></tr></table>
<p>填报日期：2023年3月1日</p><script>var a = '隐藏';</script><p style="display:none">隐藏</p></div>
<div><a href="/x">上一篇：别的报告</a></div><footer>主办：样本市政府 样ICP备1号</footer></body></html>`;

describe('readDocument', () => {
	it('reads docx: headings, merged and nested tables, one line per paragraph or row', async () => {
		const bytes = await makeDocx();
		const document = await read('a.docx', bytes);
		expect(document).toMatchObject({
			source_file: 'a.docx',
			format: 'docx',
			sha256: bytesToHex(sha256(bytes)),
			title: '样本市样本局整体支出自评',
			source_text: null
		});
		expect(outline(document.blocks)).toEqual([
			'样本市样本局整体支出自评',
			'一、基本情况',
			'全年预算数1,300.50万元，执行率99.05%。',
			'资金情况表',
			[
				['一级指标', '三级指标', '得分'],
				['产出指标', '采集数量', '25'],
				['~产出指标', '核对质量', '24.5']
			],
			'外层说明',
			[
				['项目', '金额'],
				['宣传', '3.20']
			]
		]);
		expect(document.blocks[1]).toMatchObject({ heading: 1, locator: { line_start: 2 } });
		expect(document.blocks[4]?.locator).toMatchObject({ line_start: 5, line_end: 7 });
	});

	it('reads xlsx: merged cells filled, percentages and thousands as shown, cells located', async () => {
		const bytes = await makeXlsx([
			[{ value: '项目支出自评表', columnSpan: 3 }, null, null],
			[{ value: '资金', rowSpan: 2 }, { value: '全年预算数' }, { value: '执行率' }],
			[null, { value: 1234.5, format: '#,##0.00' }, { value: 0.97226, format: '0.00%' }],
			[{ value: '填报人签字' }]
		]);
		const document = await read('a.xlsx', bytes);
		expect(outline(document.blocks)).toEqual([
			'项目支出自评表',
			[
				['资金', '全年预算数', '执行率'],
				['~资金', '1,234.50', '97.23%']
			],
			'填报人签字'
		]);
		const table = document.blocks[1];
		expect(table?.locator).toMatchObject({ sheet: '自评表', cell: 'A2:C3' });
		expect(table?.kind === 'table' && table.rows[1]?.[2]?.locator).toMatchObject({
			sheet: '自评表',
			cell: 'C3'
		});
	});

	it('reads xlsx: typed digits stay, results of formulas are rounded as shown', async () => {
		const styles =
			'<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
		const sheet =
			'<sheetData><row r="1"><c r="A1" s="1"><v>12.345</v></c><c r="B1" s="1"><f>A1*2</f><v>24.69</v></c><c r="C1"><v>0.30000000000000004</v></c><c r="D1" s="2"><v>44985</v></c></row></sheetData>';
		const document = await read('b.xlsx', makeRawXlsx(sheet, styles));
		expect(outline(document.blocks)).toEqual([[['12.345', '24.7', '0.3', '2023年2月28日']]]);
	});

	it('reads html: the article without its page, with the date of publication', async () => {
		const document = await read('page.html', utf8(PAGE));
		expect(document).toMatchObject({
			format: 'html',
			title: '样本局2022年度整体支出自评报告',
			published_on: '2023-08-05'
		});
		expect(outline(document.blocks)).toEqual([
			'样本局2022年度整体支出自评报告',
			'一、基本情况',
			'全年预算数1,300.00万元，执行数1,287.65万元，执行率99.05%，资金用于样本采集与核查。',
			[
				['产出指标', '采集数量', '25'],
				['~产出指标', '核查质量', '24.5']
			],
			'填报日期：2023年3月1日'
		]);
	});

	it('reads pdf: lines joined, page numbers and running heads dropped, pages kept', async () => {
		const line = (y: number, text: string, x = 72): { x: number; y: number; text: string } => ({
			x,
			y,
			text
		});
		const head = line(800, '样本局自评报告', 250);
		const full = '样'.repeat(35);
		const document = await read(
			'a.pdf',
			makePdf([
				{
					texts: [
						head,
						line(700, '一、基本情况', 96),
						line(680, full, 96),
						line(660, full + '本局'),
						line(640, '⻓期工作结束。'),
						line(620, '甲'.repeat(35), 96),
						line(40, '- 1 -', 290)
					]
				},
				{ texts: [head, line(700, '乙'.repeat(37)), line(680, '丙。'), line(40, '- 2 -', 290)] }
			])
		);
		expect(outline(document.blocks)).toEqual([
			'一、基本情况',
			`${full}${full}本局长期工作结束。`,
			`${'甲'.repeat(35)}${'乙'.repeat(37)}丙。`
		]);
		expect(document.blocks.map((block) => block.locator)).toMatchObject([
			{ page: 1, line_start: 2, line_end: 2 },
			{ page: 1, line_start: 3, line_end: 5 },
			{ page: 1, line_start: 6, line_end: 6 }
		]);
	});

	it('reads pdf: a ruled table with a merged cell and text of two lines in a cell', async () => {
		const document = await read(
			'b.pdf',
			makePdf([
				{
					lines: [
						[70, 700, 370, 700],
						[170, 660, 370, 660],
						[70, 620, 370, 620],
						[70, 700, 70, 620],
						[170, 700, 170, 620],
						[270, 700, 270, 620],
						[370, 700, 370, 620]
					],
					texts: [
						{ x: 75, y: 655, text: '产出指标' },
						{ x: 175, y: 685, text: '采集样本的' },
						{ x: 175, y: 670, text: '数量' },
						{ x: 275, y: 680, text: '25' },
						{ x: 175, y: 635, text: '核查质量' },
						{ x: 275, y: 635, text: '24.5' },
						{ x: 75, y: 590, text: '以上为自评得分情况说明。' }
					]
				}
			])
		);
		expect(outline(document.blocks)).toEqual([
			[
				['产出指标', '采集样本的数量', '25'],
				['~产出指标', '核查质量', '24.5']
			],
			'以上为自评得分情况说明。'
		]);
	});

	it('reads pdf: a table without rules from its columns', async () => {
		const row = (y: number, cells: readonly string[]): { x: number; y: number; text: string }[] =>
			cells.map((text, i) => ({ x: 72 + i * 150, y, text }));
		const document = await read(
			'c.pdf',
			makePdf([
				{
					texts: [
						...row(700, ['项目', '预算数', '执行数']),
						...row(680, ['采集', '12.50', '12.00']),
						...row(660, ['核查', '3.20', '3.10'])
					]
				}
			])
		);
		expect(outline(document.blocks)).toEqual([
			[
				['项目', '预算数', '执行数'],
				['采集', '12.50', '12.00'],
				['核查', '3.20', '3.10']
			]
		]);
	});

	it('tells formats by content, not by name', async () => {
		const docx = await makeDocx();
		expect((await read('wrong.pdf', docx)).format).toBe('docx');
		expect(
			(await read('table.xls', utf8('<table><tr><td>预算</td><td>1</td></tr></table>'))).format
		).toBe('html');
		expect((await read('a.md', utf8('# 自评'))).format).toBe('md');
		expect((await read('a.txt', utf8('自评'))).format).toBe('txt');
	});
});
