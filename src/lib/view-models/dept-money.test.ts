import { describe, expect, it } from 'vitest';
import { departmentCharts } from '../messages/department-charts.ts';
import { site } from '../messages/site.ts';
import type { DepartmentYear } from '../queries/department-history.ts';
import { actualGrowth, deptMoney, initialOnlyYears } from './dept-money.ts';

const text = { ...departmentCharts.en.money, basisNames: site.en.bases };
const year = (fiscal_year: number, changes: Partial<DepartmentYear> = {}): DepartmentYear => ({
	fiscal_year,
	doc_id: `a-${fiscal_year}`,
	line_ids: null,
	score_id: null,
	problems_status: 'stated',
	budget_basis: 'full_year',
	initial_yuan: null,
	budget_yuan: 20_930_290.75,
	actual_yuan: 20_874_731.66,
	actual_is_derived: false,
	unit_is_corrected: false,
	execution_pct: 99.7346,
	vs_initial_pct: null,
	rate_stated_pct: null,
	score: 93.79,
	max_score: 100,
	base_max: 95,
	normalized_pct: 98.73,
	comparable_group: 'old',
	...changes
});
const after = year(2022, {
	budget_basis: 'unspecified',
	budget_yuan: 22_277_000,
	actual_yuan: 22_198_300,
	score: 98,
	base_max: 100,
	normalized_pct: 98,
	comparable_group: 'new'
});

describe('deptMoney', () => {
	it('gives +6.34 % from 2021 to 2022 and tells the bases apart', () => {
		const model = deptMoney([year(2021), after], text, 'en');
		expect(model.bars.map((bar) => [bar.year, bar.mark, bar.label])).toEqual([
			['2021', 'full', '2,087.47 万元'],
			['2022', 'unspecified', '2,219.83 万元 (+6.34%)']
		]);
	});

	it('leaves what was not printed and the years without a report', () => {
		const model = deptMoney([year(2020, { actual_yuan: null }), after], text, 'en');
		expect(model.gaps).toEqual(['2021']);
		expect(model.bars[0]).toMatchObject({ actual_yuan: null, label: 'not printed' });
		expect(model.table.rows[1]).toEqual(['2021', '', 'no report', '', '']);
		expect(deptMoney([], text, 'en')).toMatchObject({ isEmpty: true, bars: [], years: [] });
	});

	it('knows no growth over a gap, from nothing or without an amount', () => {
		expect(actualGrowth([year(2019), after], after)).toBeNull();
		expect(actualGrowth([year(2021, { actual_yuan: 0 }), after], after)).toBeNull();
		expect(actualGrowth([year(2021)], year(2022, { actual_yuan: null }))).toBeNull();
	});

	it('says the years with the initial budget alone in words', () => {
		const initial = year(2020, { budget_basis: 'initial', vs_initial_pct: 139.22 });
		expect(initialOnlyYears([initial, after], 'en')).toEqual(['2020: 139.22%']);
	});
});
