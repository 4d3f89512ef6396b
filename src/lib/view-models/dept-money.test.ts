import { describe, expect, it } from 'vitest';
import { departments as names, words, yearRow } from '../../../test/charts/department-rows.ts';
import { departmentCharts } from '../messages/department-charts.ts';
import { site } from '../messages/site.ts';
import type { DepartmentYear } from '../queries/department-history.ts';
import { actualGrowth, deptMoney, initialOnlyYears } from './dept-money.ts';

const text = { ...departmentCharts.en.money, ...words.en, basisNames: site.en.bases };
const model = (rows: DepartmentYear[]) => deptMoney(rows, names, text, 'en');
const after = yearRow(2022, {
	budget_basis: 'unspecified',
	budget_yuan: 22_277_000,
	actual_yuan: 22_198_300
});

describe('deptMoney', () => {
	it('gives +6.34 % from 2021 to 2022, tells the bases apart and says so beside the growth', () => {
		const shown = model([yearRow(2021), after]);
		expect(shown.bars.map((bar) => [bar.year, bar.standing, bar.label])).toEqual([
			['2021', 'full', '2,087.47 万元'],
			['2022', 'unspecified', '2,219.83 万元 (+6.34%)']
		]);
		expect(shown.table.rows[1]?.[4]).toBe('+6.34% (another budget basis)');
		expect(shown.table.record_ids).toEqual([['a-2021-B1'], ['a-2022-B1']]);
	});

	it('leaves what was not printed and the years without a report', () => {
		const shown = model([yearRow(2020, { actual_yuan: null }), after]);
		expect(shown.gaps).toEqual(['2021']);
		expect(shown.bars[0]).toMatchObject({ actual_yuan: null, label: 'not printed' });
		expect(shown.table.rows[1]).toEqual(['2021', '', 'no report', '', '']);
		expect(model([])).toMatchObject({ isEmpty: true, bars: [], years: [] });
	});

	it('marks what the report contradicts, and a corrected unit instead where that is the error', () => {
		const [wrong, corrected] = [
			yearRow(2020, { errors: 1 }),
			yearRow(2021, { errors: 1, unit_is_corrected: true })
		];
		const shown = model([wrong, corrected]);
		expect(shown.bars.map((bar) => [bar.isContradicted, bar.isUnitCorrected])).toEqual([
			[true, false],
			[false, true]
		]);
		expect(shown.qualities).toEqual(['contradicted', 'unit_corrected']);
	});

	it('knows no growth over a gap, from nothing or without an amount', () => {
		expect(actualGrowth([yearRow(2019), after], after)).toBeNull();
		expect(actualGrowth([yearRow(2021, { actual_yuan: 0 }), after], after)).toBeNull();
		expect(actualGrowth([yearRow(2021)], yearRow(2022, { actual_yuan: null }))).toBeNull();
	});

	it('says the years with the initial budget alone in words', () => {
		const initial = yearRow(2020, { budget_basis: 'initial', vs_initial_pct: 139.22 });
		expect(initialOnlyYears([initial, after], 'en')).toEqual(['2020: 139.22%']);
	});
});
