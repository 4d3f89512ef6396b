import { describe, expect, it } from 'vitest';
import { departmentCharts } from '../messages/department-charts.ts';
import { site } from '../messages/site.ts';
import type { DepartmentYear } from '../queries/department-history.ts';
import { deptExecution } from './dept-execution.ts';

const text = { ...departmentCharts.en.execution, basisNames: site.en.bases };
const year = (fiscal_year: number, changes: Partial<DepartmentYear> = {}): DepartmentYear => ({
	fiscal_year,
	doc_id: `a-${fiscal_year}`,
	line_ids: null,
	score_id: null,
	problems_status: 'stated',
	budget_basis: 'full_year',
	initial_yuan: null,
	budget_yuan: 100,
	actual_yuan: 96,
	actual_is_derived: false,
	unit_is_corrected: false,
	execution_pct: 96,
	vs_initial_pct: null,
	rate_stated_pct: null,
	score: null,
	max_score: null,
	base_max: null,
	normalized_pct: null,
	comparable_group: null,
	...changes
});
const joined = (rows: DepartmentYear[]) =>
	deptExecution(rows, [], text, 'en').lines.map(({ from, to }) => `${from.year}-${to.year}`);

describe('deptExecution', () => {
	it('joins neighbouring years on the full-year and adjusted budget', () => {
		expect(joined([year(2020), year(2021, { budget_basis: 'adjusted' }), year(2022)])).toEqual([
			'2020-2021',
			'2021-2022'
		]);
	});

	it('never joins over a missing year or to a budget of unstated basis', () => {
		expect(joined([year(2019), year(2021)])).toEqual([]);
		expect(
			joined([
				year(2020),
				year(2021, { budget_basis: 'unspecified' }),
				year(2022, { budget_basis: 'unspecified' })
			])
		).toEqual([]);
	});

	it('keeps a missing year as a gap of the axis, and one without a rate as no gap and no dot', () => {
		const initial = {
			budget_basis: 'initial',
			execution_pct: null,
			vs_initial_pct: 139.22
		} as const;
		const model = deptExecution([year(2019), year(2021, initial)], [], text, 'en');
		expect(model.years).toEqual(['2019', '2020', '2021']);
		expect(model.gaps).toEqual(['2020']);
		expect(model.points.map((point) => point.year)).toEqual(['2019']);
		expect(model.table.rows.map((row) => row.slice(0, 4))).toEqual([
			['2019', '96.00%', '', 'Full-year budget'],
			['2020', '', '', 'no report'],
			['2021', '139.22%', '', 'Initial budget; against the initial budget, another measure']
		]);
	});

	it('is empty without rows', () => {
		const model = deptExecution([], [], text, 'en');
		expect(model.isEmpty).toBe(true);
		expect(model.years).toEqual([]);
	});

	it('shows peers only in the department’s own span', () => {
		const peer = { fiscal_year: 2018, n: 8, lower_pct: 90, median_pct: 95, upper_pct: 98 };
		const model = deptExecution([year(2020)], [peer, { ...peer, fiscal_year: 2020 }], text, 'en');
		expect(model.bands).toEqual([{ year: '2020', lower: 90, median: 95, upper: 98 }]);
	});
});
