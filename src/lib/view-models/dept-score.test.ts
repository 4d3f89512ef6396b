import { describe, expect, it } from 'vitest';
import { departmentCharts } from '../messages/department-charts.ts';
import type { DepartmentYear } from '../queries/department-history.ts';
import { deptScore } from './dept-score.ts';

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

describe('deptScore', () => {
	const words = departmentCharts.en.score;

	it('breaks at a change of scheme and keeps the printed score beside the normalised one', () => {
		const model = deptScore([year(2021), after], words, 'en');
		expect(model.lines).toEqual([]);
		expect(model.breaks).toEqual([{ from: '2021', to: '2022' }]);
		expect(model.raw).toEqual([{ year: '2021', value: 93.79 }]);
		expect(model.table.rows).toEqual([
			['2021', '93.79', '95', '98.73', ''],
			['2022', '98', '100', '98.00', 'new scheme, not compared']
		]);
	});

	it('joins neighbours under one scheme only; an unknown scheme is not the same as another', () => {
		const joined = (rows: DepartmentYear[]) => deptScore(rows, words, 'en').lines.length;
		expect(joined([year(2020), year(2021)])).toBe(1);
		expect(joined([year(2019), year(2021)])).toBe(0);
		const unknown = { comparable_group: null };
		expect(joined([year(2020, unknown), year(2021, unknown)])).toBe(0);
	});

	it('says that a full mark is assumed, and is empty without scores', () => {
		const assumed = deptScore([year(2020, { base_max: null })], words, 'en');
		expect(assumed.points[0]?.isHollow).toBe(true);
		expect(assumed.table.rows[0]?.[2]).toBe('100 (assumed)');
		const none = deptScore([year(2020, { score: null, normalized_pct: null })], words, 'en');
		expect(none.isEmpty).toBe(true);
	});
});
