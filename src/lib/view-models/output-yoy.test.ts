import { describe, expect, it } from 'vitest';
import { outputRow, words } from '../../../test/charts/department-rows.ts';
import { departmentCharts } from '../messages/department-charts.ts';
import { formatQuantity, outputYoy, roundHalfEven } from './output-yoy.ts';

const text = { ...departmentCharts['zh-CN'].outputs, ...words.zh };

describe('outputYoy', () => {
	it('keeps the largest changes either way, sorted from fall to rise, ties by id', () => {
		const model = outputYoy(
			[outputRow('a', 1), outputRow('c', -30), outputRow('b', -30), outputRow('d', 5)],
			text,
			'zh-CN',
			3
		);
		expect(model.bars.map((bar) => bar.output_id)).toEqual(['b', 'c', 'd']);
		expect(model.total).toBe(4);
		expect(model.table.rows).toHaveLength(4);
	});

	it('says part of the year, the printed change and the implied prior', () => {
		const part = outputRow('来文', -29.77, { period: 'part', period_end: '2023-11-30' });
		const model = outputYoy([part], text, 'zh-CN');
		expect(model.table.rows).toEqual([
			['来文', '10,452 件 (2023年1月1日 – 2023年11月30日)', '−29.77%', '≈ 14,882 件']
		]);
		expect(model.table.record_ids).toEqual([['来文']]);
		expect(model).toMatchObject({ bars: [{ isOpen: true }], qualities: ['partial_period'] });
		expect(outputYoy([], text, 'zh-CN')).toMatchObject({ isEmpty: true, year: null });
	});

	it('leaves the end of “at least” open and writes it beside the change', () => {
		const model = outputYoy(
			[outputRow('检查', 4.5, { qualifier: 'at_least', value: 90 })],
			text,
			'zh-CN'
		);
		expect(model.bars).toMatchObject([{ isOpen: true, text: '+4.50% (≥ 90 件)' }]);
		expect(model).toMatchObject({ hasInexact: true, qualities: [] });
	});
});

it('formatQuantity keeps “at least” and “about”', () => {
	expect(formatQuantity({ value: 90, qualifier: 'at_least', unit_zh: '次' }, 'en')).toBe('≥ 90 次');
	expect(formatQuantity({ value: 0.5, qualifier: 'about', unit_zh: '亿元' }, 'en')).toBe(
		'≈ 0.50 亿元'
	);
});

it('roundHalfEven takes a half to the even number', () => {
	expect([14_882.5, 939.5, 1057.3, 3.7].map(roundHalfEven)).toEqual([14_882, 940, 1057, 4]);
});
