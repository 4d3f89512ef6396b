import { describe, expect, it } from 'vitest';
import { problemRow, yearRow } from '../../../test/charts/department-rows.ts';
import { departmentCharts } from '../messages/department-charts.ts';
import { deptProblems, isMechanical } from './dept-problems.ts';

const text = { ...departmentCharts.en.problems, categoryNames: { EXE: 'Execution' } };
const year = (fiscal_year: number, problems_status: 'stated' | 'no_section') =>
	yearRow(fiscal_year, { problems_status });
const deduction = problemRow('D1', 2021, {
	kind: 'deduction_reason',
	category_l1: 'EXE',
	points: 0.01
});

describe('deptProblems', () => {
	it('adds up points of deductions and tells a section without the category from no section and no report', () => {
		const problems = [deduction, { ...deduction, problem_id: 'D2', points: 0.2 }];
		const history = [year(2019, 'no_section'), year(2021, 'no_section'), year(2022, 'stated')];
		const model = deptProblems(problems, history, text, 'en');
		expect(model.cells.map((cell) => [cell.year, cell.state, cell.text])).toEqual([
			['2019', 'no_section', ''],
			['2020', 'missing', ''],
			['2021', 'deduction', '−0.21'],
			['2022', 'none', '']
		]);
		expect(model.table.rows).toEqual([['Execution', '2021', 'points lost −0.21']]);
	});

	it('counts what was stated, with the points lost beside it', () => {
		const stated = {
			...deduction,
			problem_id: 'P1',
			kind: 'stated_problem' as const,
			points: null
		};
		const both = deptProblems(
			[stated, { ...deduction, points: 2 }],
			[year(2021, 'stated')],
			text,
			'en'
		);
		expect(both.cells).toMatchObject([{ state: 'both', text: '1', longText: '1 · −2.00' }]);
	});

	it('says what was there the year before too, and opens its statements and their list', () => {
		const again = problemRow('P1', 2022, { category_l1: 'EXE' });
		const model = deptProblems(
			[deduction, again],
			[year(2021, 'stated'), year(2022, 'stated')],
			text,
			'en'
		);
		expect(model.table.rows).toEqual([
			['Execution', '2021', 'points lost −0.01 (tiny deduction by formula)'],
			['Execution', '2022', 'stated problems 1; also the year before']
		]);
		expect(model.marks?.[model.cells[1]?.mark ?? -1]).toMatchObject({
			record_ids: ['P1'],
			list: { list: 'problems', filter: { dept_ids: ['a'], years: [2022], categories: ['EXE'] } }
		});
	});

	it('leaves deductions without a reason out, and says how many', () => {
		const unexplained = { ...deduction, category_l1: 'UNX', points: 2 };
		const model = deptProblems([unexplained], [year(2021, 'stated')], text, 'en');
		expect(model).toMatchObject({ isEmpty: true, unexplained: 1, cells: [] });
	});
});

describe('isMechanical', () => {
	it('is a deduction of at most 0.02 points', () => {
		expect(isMechanical(deduction)).toBe(true);
		expect(isMechanical({ ...deduction, points: 0.2 })).toBe(false);
		expect(isMechanical({ ...deduction, points: null })).toBe(false);
	});
});
