import { describe, expect, it } from 'vitest';
import { keyOf, names, schemes, words } from '../../../test/charts/score-rows.ts';
import { scores } from '../messages/scores.ts';
import type { ComponentLossByReport } from '../queries/component-loss-by-report.ts';
import type { ComponentLossByYear } from '../queries/component-loss-by-year.ts';
import { componentLoss } from './component-loss.ts';

const total: ComponentLossByReport = {
	comparable_group: 'old',
	dept_id: 'a',
	fiscal_year: 2021,
	doc_id: 'a-2021',
	level: 0,
	code: '',
	name_zh: '',
	place: 0,
	lost: 1.21,
	reachable: 95,
	fact_ids: 'a-2021-S1',
	comparability: keyOf('old')
};
const duty = {
	...total,
	level: 1,
	code: 'DUTY',
	name_zh: '履职效能',
	place: 2000,
	lost: 0,
	reachable: 50
};
const heading = { ...duty, level: 2, name_zh: '三项重点任务', place: 2022 };
const year: ComponentLossByYear = {
	comparable_group: 'old',
	fiscal_year: 2021,
	level: 0,
	code: '',
	name_zh: '',
	place: 0,
	reports: 5,
	lost: 12.1,
	reachable: 475,
	comparability: keyOf('old')
};
const model = (byYear: ComponentLossByYear[], byReport: ComponentLossByReport[]) =>
	componentLoss(
		byYear,
		byReport,
		names,
		schemes,
		new Set(['b-2021']),
		{ ...words, ...scores['zh-CN'].loss, headings: {} },
		'zh-CN'
	);

describe('componentLoss(byYear, byReport)', () => {
	it('leaves out a heading that is all of its block', () => {
		const labels = (parts: ComponentLossByReport[]) =>
			model([], parts).blocks[0]?.columns.map((column) => column.label);
		expect(labels([total, duty, heading])).toEqual(['合计', '履职效能']);
		const second = { ...heading, name_zh: '其他任务', place: 2030 };
		expect(labels([second, heading, duty, total])).toEqual([
			'合计',
			'履职效能',
			'三项重点任务',
			'其他任务'
		]);
	});

	it('leaves a part that is not printed without shade or number, never 0', () => {
		const narrative = { ...total, dept_id: 'b', doc_id: 'b-2021' };
		const [, row] = model([], [total, duty, narrative]).blocks[0]?.rows ?? [];
		expect(row?.cells.map((cell) => [cell.shade, cell.text])).toEqual([
			[1, '1.21'],
			[null, '']
		]);
	});

	it('shades by the share of the part: nothing, up to 2, 5, 10 per cent, and more', () => {
		const parts = [0, 1, 2.5, 5, 5.1].map((lost, index) => ({
			...duty,
			code: `C${index}`,
			place: index + 1,
			lost
		}));
		const [row] = model([], parts).blocks[0]?.rows ?? [];
		expect(row?.cells.map((cell) => cell.shade)).toEqual([0, 1, 2, 3, 4]);
	});

	it('adds a mean row from five reports on, in points like the rows below', () => {
		const [mean] = model([year], [total]).blocks[0]?.rows ?? [];
		expect([mean?.label, mean?.isMean, mean?.cells[0]?.text]).toEqual([
			'2021 平均 n=5',
			true,
			'2.42'
		]);
		expect(model([{ ...year, reports: 4 }], [total]).blocks[0]?.rows).toHaveLength(1);
	});

	it('speaks of each cell with its facts, and of an unprinted part as not reported', () => {
		const narrative = { ...total, dept_id: 'b', doc_id: 'b-2021' };
		const loss = model([], [{ ...total, fact_ids: 'a-2021-I1,a-2021-I2' }, duty, narrative]);
		const [row, other] = loss.blocks[0]?.rows ?? [];
		const markOf = (cell: { mark: number } | undefined) => loss.marks?.[cell?.mark ?? -1];
		expect(markOf(row?.cells[0])).toMatchObject({
			label:
				'甲市发展和改革局 2021 · 合计\n失分 1.21 / 95 = 1.27%\n甲市 2020–2021（45 + 50 + 加分 5）',
			record_ids: ['a-2021-I1', 'a-2021-I2'],
			doc_id: 'a-2021',
			narrows: { years: [2021], dept_ids: ['a'] }
		});
		expect(markOf(other?.cells[1])?.label.split('\n')[1]).toBe('未报告');
		expect(other?.cells[0]?.isContradicted).toBe(true);
		expect(loss.qualities).toEqual(['contradicted', 'not_reported']);
		expect(loss.ticks?.y).toHaveLength(2);
	});

	it('keeps schemes apart, the older first, and is empty without reports', () => {
		const blocks = model([], [{ ...total, comparable_group: 'new', doc_id: 'n' }, total]).blocks;
		expect(blocks.map((block) => block.label.slice(3, 12))).toEqual(['2020–2021', '2022–2023']);
		expect(model([year], [])).toMatchObject({ isEmpty: true, blocks: [], reports: 0 });
	});
});
