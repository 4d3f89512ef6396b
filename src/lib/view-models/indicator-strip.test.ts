import { describe, expect, it } from 'vitest';
import { keyOf, names, schemes, words } from '../../../test/charts/score-rows.ts';
import { scores } from '../messages/scores.ts';
import type { IndicatorAttainment } from '../queries/indicator-attainment.ts';
import { indicatorStrip } from './indicator-strip.ts';

const row: IndicatorAttainment = {
	comparable_group: 'old',
	name_norm: 'carryover',
	attained_pct: 100,
	reports: 1,
	departments: 1,
	score: 2,
	weight: 2,
	ordinal: 2,
	doc_id: 'a-2021',
	dept_id: 'a',
	fiscal_year: 2021,
	indicator_ids: 'a-2021-I2',
	errors: 0,
	comparability: keyOf('old')
};
const lossy = {
	...row,
	name_norm: 'procurement_execution',
	attained_pct: 75,
	score: 1.5,
	ordinal: 21
};
const model = (rows: IndicatorAttainment[]) =>
	indicatorStrip(rows, names, schemes, { ...words, ...scores['zh-CN'].indicators }, 'zh-CN');

describe('indicatorStrip(rows)', () => {
	it('puts the lowest share first, then the printed order, and shows the points of a single report', () => {
		const [block] = model([row, { ...row, name_norm: 'asset_rules', ordinal: 1 }, lossy]).blocks;
		expect(block?.rows.map((one) => [one.label, one.remark, one.hasLoss])).toEqual([
			['政府采购执行率', '1.5 / 2', true],
			['资产管理制度', '2 / 2', false],
			['结转结余率', '2 / 2', false]
		]);
	});

	it('counts reports with full marks where there are several', () => {
		const strip = model([
			{ ...row, reports: 7, score: 14, weight: 14 },
			{ ...row, attained_pct: 50, score: 1 }
		]);
		expect(strip.blocks[0]?.rows[0]?.remark).toBe('7/8 满分');
		expect(strip).toMatchObject({ indicators: 1, full: 0, most: 7, least: 40 });
		expect(strip.table.rows).toEqual([[schemes.scheme('old'), '结转结余率', '93.75%', '7', '8']]);
	});

	it('leads from one report to its row, and from many to the list', () => {
		const several = { ...row, reports: 7, doc_id: null, dept_id: null, fiscal_year: null };
		const { marks = [] } = model([
			lossy,
			{ ...several, indicator_ids: null, score: 14, weight: 14 }
		]);
		expect(marks[0]).toMatchObject({
			record_ids: ['a-2021-I2'],
			narrows: { years: [2021], dept_ids: ['a'] }
		});
		expect(marks[0]?.label.split('\n').slice(0, 2)).toEqual([
			'政府采购执行率 · 甲市发展和改革局 2021',
			'75.00% (1.5 / 2 分) · 1 份报告'
		]);
		expect(marks[1]).toMatchObject({ record_ids: [], list: { list: 'indicators' } });
	});

	it('keeps schemes apart and says where the axis is cut', () => {
		const strip = model([lossy, { ...row, comparable_group: 'new' }]);
		expect(strip.blocks).toHaveLength(2);
		expect(strip.axis).toBe('得分 ÷ 分值（%） · 坐标轴有截断');
		expect(model([{ ...lossy, attained_pct: 0, score: 0 }]).axis).toBe('得分 ÷ 分值（%）');
	});

	it('shows an unknown canonical name as it is, and is empty without rows', () => {
		expect(model([{ ...row, name_norm: 'new_name' }]).blocks[0]?.rows[0]?.label).toBe('new_name');
		expect(model([])).toMatchObject({ isEmpty: true, blocks: [], most: 0, least: 0 });
	});
});
