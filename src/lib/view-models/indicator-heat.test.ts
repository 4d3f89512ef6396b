import { describe, expect, it } from 'vitest';
import { keyOf, names, schemes, words } from '../../../test/charts/score-rows.ts';
import { scores } from '../messages/scores.ts';
import type { IndicatorAttainment } from '../queries/indicator-attainment.ts';
import type { IndicatorLossByReport } from '../queries/indicator-loss-by-report.ts';
import { indicatorHeat } from './indicator-heat.ts';

const t = scores['zh-CN'];
const row: IndicatorLossByReport = {
	comparable_group: 'old',
	dept_id: 'a',
	fiscal_year: 2021,
	doc_id: 'a-2021',
	name_norm: 'performance_rules',
	indicator_ids: 'a-2021-I15',
	ordinal: 15,
	score: 2.5,
	weight: 3,
	errors: 0,
	tables: 1,
	comparability: keyOf('old')
};
const purchase = {
	...row,
	name_norm: 'procurement_execution',
	indicator_ids: 'a-2021-I21',
	ordinal: 21,
	score: 1.5,
	weight: 2
};
const full = { ...row, name_norm: 'carryover', ordinal: 2, score: 2, weight: 2 };

function attained(rows: readonly IndicatorLossByReport[], reports = 1): IndicatorAttainment[] {
	return rows.map((one) => ({
		comparable_group: one.comparable_group,
		name_norm: one.name_norm,
		attained_pct: (100 * one.score) / one.weight,
		reports,
		departments: reports,
		score: one.score * reports,
		weight: one.weight * reports,
		ordinal: one.ordinal,
		doc_id: null,
		dept_id: null,
		fiscal_year: null,
		indicator_ids: null,
		errors: 0,
		comparability: one.comparability
	}));
}
const model = (rows: IndicatorLossByReport[], attainment = attained(rows)) =>
	indicatorHeat(
		rows,
		attainment,
		names,
		schemes,
		{ ...words, ...t.heat, names: t.indicators.names },
		'zh-CN'
	);

describe('indicatorHeat(rows, attainment)', () => {
	it('puts the largest share lost first and shades by it, whatever the points', () => {
		const heat = model([row, purchase, full]);
		expect(heat.labels).toEqual(['政府采购执行率', '绩效管理制度建设', '结转结余率']);
		expect(heat.blocks[0]?.cells.map((cell) => [cell.row, cell.shade, cell.text])).toEqual([
			[0, 4, '25'],
			[1, 4, '16.7'],
			[2, 0, '0']
		]);
		expect(heat.table.rows[0]?.slice(1)).toEqual([
			'政府采购执行率',
			'发改局 2021',
			'1.50',
			'2.00',
			'25.00%'
		]);
		expect(heat.table.record_ids?.[0]).toEqual(['a-2021-I21']);
	});

	it('keeps schemes apart, each with its own indicators and columns', () => {
		const other = { ...full, comparable_group: 'new', doc_id: 'b', comparability: keyOf('new') };
		const heat = model([row, other]);
		expect(heat.blocks.map((block) => [block.label.slice(0, 12), block.rows])).toEqual([
			['甲市 2020–2021', [0]],
			['甲市 2022–2023', [1]]
		]);
		expect(heat.joins?.map(({ of, keys }) => [of, new Set(keys).size])).toEqual([
			['performance_rules |old|self|department||year', 1],
			['carryover |new|self|department||year', 1]
		]);
	});

	it('adds the mean of all tables from five on', () => {
		const heat = model([{ ...row, tables: 6 }], attained([row], 6));
		expect(heat.blocks[0]?.columns).toEqual([
			{ label: '平均 n=6', year: null },
			{ label: '发改局', year: 2021 }
		]);
		expect(heat.blocks[0]?.cells[0]?.text).toBe('16.7');
		expect(model([{ ...row, tables: 4 }], attained([row], 4)).blocks[0]?.columns).toHaveLength(1);
	});

	it('leaves a cell open where a table does not score an indicator of its scheme', () => {
		const second = { ...purchase, doc_id: 'b-2021', dept_id: 'b' };
		const heat = model([row, second]);
		expect(heat.blocks[0]?.cells.map((cell) => [cell.column, cell.shade])).toEqual([
			[0, null],
			[0, 4],
			[1, 4],
			[1, null]
		]);
		expect(heat.qualities).toEqual(['not_reported']);
	});

	it('draws a row named in an error as contradicted, also a score above its weight', () => {
		const over = { ...full, score: 2.5, errors: 1 };
		const heat = model([over]);
		expect(heat.blocks[0]?.cells[0]).toMatchObject({ shade: 0, text: '-25', isContradicted: true });
		expect(heat.qualities).toEqual(['contradicted']);
	});

	it('shows thirty indicators and counts the rest', () => {
		const many = Array.from({ length: 32 }, (_, index) => ({
			...row,
			name_norm: `n${index}`,
			ordinal: index
		}));
		expect(model(many)).toMatchObject({ more: 2 });
		expect(model(many).labels).toHaveLength(30);
		expect(model([])).toMatchObject({ isEmpty: true, shown: 0, tables: 0, more: 0 });
	});
});
