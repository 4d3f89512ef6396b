import { describe, expect, it } from 'vitest';
import { departmentCharts } from '../messages/department-charts.ts';
import type { OutputChange } from '../queries/output-changes.ts';
import { formatQuantity, outputYoy } from './output-yoy.ts';

const text = departmentCharts['zh-CN'].outputs;
const row = (output_id: string, yoy_pct: number): OutputChange => ({
	output_id,
	fiscal_year: 2023,
	doc_id: '003',
	name_zh: output_id,
	name_en: null,
	value: 10_452,
	qualifier: 'exact',
	unit_zh: '件',
	is_part_year: true,
	yoy_pct,
	prior_value_implied: 14_882.5
});

describe('outputYoy', () => {
	it('keeps the largest changes either way, sorted from fall to rise, ties by id', () => {
		const model = outputYoy(
			[row('a', 1), row('c', -30), row('b', -30), row('d', 5)],
			text,
			'zh-CN',
			3
		);
		expect(model.bars.map((bar) => bar.output_id)).toEqual(['b', 'c', 'd']);
		expect(model.total).toBe(4);
		expect(model.table.rows).toHaveLength(4);
	});

	it('says part of the year, the printed change and the implied prior', () => {
		expect(outputYoy([row('来文', -29.77)], text, 'zh-CN').table.rows).toEqual([
			['来文', '10,452 件 (非全年)', '−29.77%', '≈ 14,883 件']
		]);
		expect(outputYoy([], text, 'zh-CN')).toMatchObject({ isEmpty: true, year: null });
	});
});

it('formatQuantity keeps “at least” and “about”', () => {
	expect(formatQuantity({ value: 90, qualifier: 'at_least', unit_zh: '次' }, 'en')).toBe('≥ 90 次');
	expect(formatQuantity({ value: 0.5, qualifier: 'about', unit_zh: '亿元' }, 'en')).toBe(
		'≈ 0.50 亿元'
	);
});
