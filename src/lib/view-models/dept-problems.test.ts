import { describe, expect, it } from 'vitest';
import { departmentCharts } from '../messages/department-charts.ts';
import type { DepartmentYear } from '../queries/department-history.ts';
import type { DepartmentProblem } from '../queries/department-problems.ts';
import { deptProblems, isMechanical } from './dept-problems.ts';

const text = { ...departmentCharts.en.problems, categoryNames: { EXE: 'Execution' } };
const year = (fiscal_year: number, problems_status: 'stated' | 'no_section'): DepartmentYear => ({
	fiscal_year,
	doc_id: `a-${fiscal_year}`,
	line_ids: null,
	score_id: null,
	problems_status,
	budget_basis: null,
	initial_yuan: null,
	budget_yuan: null,
	actual_yuan: null,
	actual_is_derived: false,
	unit_is_corrected: false,
	execution_pct: null,
	vs_initial_pct: null,
	rate_stated_pct: null,
	score: null,
	max_score: null,
	base_max: null,
	normalized_pct: null,
	comparable_group: null
});
const deduction: DepartmentProblem = {
	problem_id: 'D1',
	fiscal_year: 2021,
	doc_id: 'a-2021',
	kind: 'deduction_reason',
	category_l1: 'EXE',
	text: 'x',
	text_en: null,
	points: 0.01
};

describe('deptProblems', () => {
	it('adds up points of deductions and tells a section without the category from no section and no report', () => {
		const problems = [deduction, { ...deduction, problem_id: 'D2', points: 0.2 }];
		const history = [year(2019, 'no_section'), year(2021, 'no_section'), year(2022, 'stated')];
		const model = deptProblems(problems, history, text, 'en');
		expect(model.cells.map((cell) => [cell.year, cell.mark, cell.text])).toEqual([
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
		expect(both.cells).toMatchObject([{ mark: 'both', text: '1', longText: '1 · −2.00' }]);
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
