import { unzipSync, strFromU8 } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { TableTwin } from '../view-models/chart-model.ts';
import { csvFile } from './csv-file.ts';
import type { Provenance } from './provenance.ts';
import { xlsxFile } from './xlsx-file.ts';

const table: TableTwin = {
	columns: [
		{ label: '部门' },
		{ label: '年度', isNumeric: true },
		{ label: '执行率', isNumeric: true },
		{ label: '支出', isNumeric: true },
		{ label: '说明' }
	],
	rows: [
		['市驻京办', '2021', '99.73%', '20,874,731.66 元', '单位已更正, "见报告"'],
		['=HYPERLINK("x")', '2022', '', '2,093.03 万元', '']
	]
};
const provenance: Provenance = {
	title: '各部门执行率',
	sentence: null,
	filters: '2021、2022',
	dataset: 'public',
	datasetName: '公开报告',
	as_of: '2026-08-28',
	basis: '全年预算',
	coverage: ['4 / 12 个部门年度'],
	findings: ['Q15 表头单位与数值不符'],
	sources: [
		{
			doc_id: '001',
			title: '自评表',
			department: '市驻京办',
			fiscal_year: 2021,
			address: 'https://example.org/a'
		}
	],
	link: 'https://intranet.example/execution/?v=1&years=2021,2022',
	lang: 'zh-CN'
};

describe('csvFile', () => {
	const text = csvFile(table, provenance);
	const lines = text.slice(1).split('\r\n');

	it('starts with a byte order mark and names the unit of a column once', () => {
		expect(text.charCodeAt(0)).toBe(0xfeff);
		expect(lines[0]).toBe('部门,年度,执行率 (%),支出,说明');
	});

	it('writes bare numbers, leaves gaps, and keeps the unit where a column mixes them', () => {
		expect(lines[1]).toBe('市驻京办,2021,99.73,"20,874,731.66 元","单位已更正, ""见报告"""');
	});

	it('lets no cell run as a formula', () => {
		expect(lines[2]).toBe(`"'=HYPERLINK(""x"")",2022,,"2,093.03 万元",`);
	});

	it('ends with the conditions, a synthetic dataset first', () => {
		expect(text).toContain('# 数据截至：2026年8月28日');
		expect(text).toContain('# 回到此图：https://intranet.example/execution/?v=1&years=2021,2022');
		const demo = csvFile(table, { ...provenance, dataset: 'demo', lang: 'en' });
		const conditions = demo.split('\r\n').filter((line) => line.includes('# '));
		expect(conditions[0]).toContain('Synthetic data');
	});
});

describe('xlsxFile', () => {
	it('holds typed numbers with formats, and a sheet of conditions', async () => {
		const blob = await xlsxFile(table, provenance);
		const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
		const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
		const shared = [...part('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
			([, text]) => text
		);
		const { document } = parseHTML(part('xl/worksheets/sheet1.xml'));
		const cells = [...document.querySelectorAll('c')].map((element) => {
			const value = element.querySelector('v')?.textContent ?? '';
			return element.getAttribute('t') === 's' ? shared[Number(value)] : Number(value);
		});
		expect(cells.slice(5, 10)).toEqual([
			'市驻京办',
			2021,
			0.9973,
			20874731.66,
			'单位已更正, "见报告"'
		]);
		expect(part('xl/styles.xml')).toContain('0.00%');
		expect(part('xl/styles.xml')).toContain('#,##0.00&quot; 万元&quot;');
		expect(shared.join('\n')).toContain('https://intranet.example/execution/');
		expect(part('xl/workbook.xml')).toContain('说明');
	});
});
