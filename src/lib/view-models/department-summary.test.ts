import { describe, expect, it } from 'vitest';
import { problemRow, scoreRow, yearRow } from '../../../test/charts/department-rows.ts';
import { departmentSummary } from './department-summary.ts';

const year = yearRow;
const problem = (fiscal_year: number) => problemRow(`P${fiscal_year}`, fiscal_year);

describe('departmentSummary', () => {
	it('compares the last two years, and says that basis and scheme differ', () => {
		const summary = departmentSummary(
			[
				year(2021),
				year(2022, {
					line_ids: 'b-B1,b-B2',
					budget_basis: 'unspecified',
					execution_pct: 99.6467
				})
			],
			[scoreRow(2021), scoreRow(2022, { normalized_pct: 98, comparable_group: 'new' })],
			[problem(2021), problem(2022)],
			[]
		);
		expect(summary.execution).toEqual({
			latest: { year: 2022, pct: 99.6467, basis: 'unspecified', record_ids: ['b-B1', 'b-B2'] },
			before: { year: 2021, pct: 99.7346, basis: 'full_year', record_ids: ['a-2021-B1'] },
			isSameBasis: false
		});
		expect(summary.score).toEqual({
			latest: { year: 2022, pct: 98, record_ids: ['a-2022-S1'] },
			before: { year: 2021, pct: 98.73, record_ids: ['a-2021-S1'] },
			isSameScheme: false
		});
		expect(summary.recurring).toEqual(['PMS']);
		expect(summary.promised).toBeNull();
	});

	it('compares nothing over a missing year', () => {
		const summary = departmentSummary(
			[year(2019), year(2021)],
			[scoreRow(2019), scoreRow(2021)],
			[problem(2019), problem(2021)],
			[]
		);
		expect(summary.execution?.before).toBeNull();
		expect(summary.score?.before).toBeNull();
		expect(summary.recurring).toEqual([]);
	});

	it('keeps a year with the initial budget alone out of the rates', () => {
		const initial = year(2020, {
			budget_basis: 'initial',
			execution_pct: null,
			vs_initial_pct: 139.22
		});
		const summary = departmentSummary([initial], [], [], []);
		expect(summary.execution).toBeNull();
		expect(summary.initialOnly).toEqual({ year: 2020, pct: 139.22, record_ids: ['a-2020-B1'] });
	});

	it('counts a measure once however many problems it answers', () => {
		const measure = {
			measure_id: 'M1',
			fiscal_year: 2021,
			doc_id: 'a-2021',
			category_l1: 'PMS',
			text: 'x',
			text_en: null,
			problem_id: 'P1'
		};
		const measures = [measure, { ...measure, problem_id: 'P2' }];
		expect(departmentSummary([year(2021)], [], [], measures).promised).toEqual({
			year: 2021,
			count: 1,
			record_ids: ['M1'],
			isDue: false
		});
		expect(departmentSummary([year(2021), year(2022)], [], [], measures).promised?.isDue).toBe(
			true
		);
		expect(departmentSummary([], [], [], [])).toMatchObject({
			years: [],
			execution: null,
			score: null
		});
	});
});
