import { describe, expect, it } from 'vitest';
import { country } from '../messages/country.ts';
import { execution } from '../messages/execution.ts';
import type { CountryExecution } from '../queries/country-execution.ts';
import { countryExecution } from './country-execution.ts';

const row = (
	fiscal_year: number,
	basis_class: string,
	unit_scope: 'own_unit' | 'unknown',
	reports: number,
	median: number
): CountryExecution => ({
	fiscal_year,
	basis_class,
	unit_scope,
	reports,
	least: median - 8,
	lower_quartile: median - 2,
	median,
	upper_quartile: median + 1,
	greatest: 99.85,
	comparability: `${basis_class}||self|department|${unit_scope}|year`
});
const text = { ...country['zh-CN'].execution, full: execution['zh-CN'].groups };
const ROWS = [
	row(2021, 'in_force', 'own_unit', 40, 97),
	row(2022, 'in_force', 'own_unit', 41, 96.5),
	row(2024, 'in_force', 'own_unit', 42, 96),
	row(2021, 'unspecified', 'own_unit', 5, 95),
	row(2022, 'unspecified', 'own_unit', 6, 94),
	row(2022, 'in_force', 'unknown', 4, 91)
];
const model = countryExecution(ROWS, [2021, 2022, 2023, 2024], text, 'zh-CN');

describe('countryExecution', () => {
	it('gives each class of budget and scope a panel, the largest first', () => {
		expect(model.panels.map(({ title, caption }) => [title, caption])).toEqual([
			['全年预算，本级', 'n=123'],
			['口径未说明，本级', 'n=11']
		]);
		expect(model.total).toBe(3);
	});

	it('joins neighbouring years of one group, never those of an unstated basis', () => {
		expect(model.lines.map(({ panel, year, run }) => `${panel} ${year} ${run}`)).toEqual([
			'0 2021 0',
			'0 2022 0',
			'0 2024 1'
		]);
		expect(model.joins?.map(({ keys }) => new Set(keys).size)).toEqual([1]);
	});

	it('gives no median for fewer than five reports: they stand in the table', () => {
		expect(model.tooFew).toBe(1);
		expect(model.dots).toHaveLength(5);
		expect(model.table.rows.at(-1)).toEqual([
			'全年（调整后）预算，单位范围未说明',
			'2022',
			'4',
			'83.00%',
			'不足 5 份',
			'不足 5 份',
			'不足 5 份',
			'99.85%'
		]);
	});

	it('marks years without a value, and says the spread of the others', () => {
		expect(model.gaps.filter(({ panel }) => panel === 0)).toEqual([{ panel: 0, year: '2023' }]);
		expect(model.marks?.[model.dots[0]?.mark ?? -1]?.label).toBe(
			'全年（调整后）预算，本级 2021\nn=40 · 中位数 97.00% · 四分位 95.00%–98.00%\n最低 89.00%，最高 99.85%'
		);
		expect(model.domain).toEqual([91, 100]);
	});
});
