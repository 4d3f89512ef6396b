import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, it, vi } from 'vitest';
import { CHART_FUNCTIONS } from '../../src/lib/charts/chart-functions.ts';
import { quickChartSvg } from '../../src/lib/charts/quick-chart.ts';
import { departmentNames } from '../../src/lib/format/department-names.ts';
import { overview } from '../../src/lib/messages/overview.ts';
import { coverageMatrix } from '../../src/lib/view-models/coverage-matrix.ts';
import { quickChart } from '../../src/lib/view-models/quick-chart.ts';
import { expectChart } from './expect-chart.ts';

it('every chart is kept as an image', () => {
	const kept = readdirSync(join(import.meta.dirname, '__snapshots__'));
	const without = Object.keys(CHART_FUNCTIONS).filter(
		(name) => !kept.some((file) => file.startsWith(`${name}-`))
	);
	expect(without).toEqual([]);
});

it('draws which reports there are: table, report, project alone, project beside, none', async () => {
	const names = departmentNames(
		[
			{ dept_id: 'a', name_zh: '甲市发展和改革局', short_zh: '发改局', name_en: null },
			{ dept_id: 'b', name_zh: '甲市档案馆', short_zh: null, name_en: null }
		],
		'zh-CN'
	);
	const row = {
		dept_id: 'a',
		fiscal_year: 2021,
		doc_id: 'a-2021',
		has_table: true,
		has_report: false,
		project_doc_id: 'a-2021-p',
		has_project: true,
		partial: 0
	};
	const rows = [
		row,
		{ ...row, fiscal_year: 2022, has_table: false, has_report: true, has_project: false },
		{ ...row, dept_id: 'b', has_table: false, doc_id: null },
		{ ...row, dept_id: 'c', has_table: false, has_project: false, doc_id: null, partial: 2 }
	];
	const model = coverageMatrix(rows, [2020, 2021, 2022], names, overview['zh-CN'].coverage);
	expect(model.labels).toEqual(['发改局', '甲市档案馆']);
	expect(model.covered).toBe(2);
	await expectChart('coverage-matrix', 'kinds', model);
});

it.each([
	['line', 0, 1],
	['bar', 2, 1],
	['dot', 2, 1]
] as const)('draws a reader’s own answer as %s', async (mark, x, y) => {
	const warned = vi.spyOn(console, 'warn');
	const answer = {
		columns: [
			{ name: 'fiscal_year', type: 'INTEGER' },
			{ name: 'rate', type: 'DOUBLE' },
			{ name: 'name', type: 'VARCHAR' }
		],
		rows: [
			['2020', '97.5', '发改局'],
			['2021', '98.25', '档案馆 <b>'],
			['2023', null, '统计局'],
			['2024', '99', '商务局']
		],
		isCut: false
	};
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const svg = quickChartSvg(quickChart(answer, { x, y, mark }), { document, width: 550 }, 'rate');
	const text = svg.outerHTML.replaceAll('><', '>\n<');
	await expect(`${text}\n`).toMatchFileSnapshot(`__snapshots__/quick-chart-${mark}.svg`);
	expect(warned).not.toHaveBeenCalled();
	warned.mockRestore();
});
