import { describe, expect, it } from 'vitest';
import type { ExecutionByDepartmentYear } from '../queries/execution-by-department-year.ts';
import { executionSummary } from './execution-summary.ts';

const row: ExecutionByDepartmentYear = {
	dept_id: 'a',
	kind: 'bureau',
	region_level: 'prefecture',
	fiscal_year: 2021,
	doc_id: 'a-2021',
	unit_scope: 'own_unit',
	comparability: 'in_force||self|department|own_unit|year',
	line_ids: 'a-B1',
	budget_basis: 'full_year',
	budget_yuan: 100,
	actual_yuan: 99,
	actual_is_derived: false,
	unit_is_corrected: false,
	precision_yuan: 1,
	execution_pct: 99,
	rate_stated_pct: null,
	initial_yuan: null,
	vs_initial_pct: null,
	errors: 0
};

describe('executionSummary', () => {
	it('says nothing of rates where there are none', () => {
		expect(executionSummary([])).toEqual({
			reports: 0,
			rates: 0,
			comparable: 0,
			unspecified: 0,
			lowest: null,
			highest: null,
			initialOnly: [],
			contradicted: 0
		});
	});

	it('keeps spending against the initial budget out of the extremes', () => {
		const initial: ExecutionByDepartmentYear = {
			...row,
			dept_id: 'b',
			line_ids: null,
			budget_basis: 'initial',
			execution_pct: null,
			vs_initial_pct: 139.22
		};
		const summary = executionSummary([
			row,
			initial,
			{ ...row, dept_id: 'c', line_ids: 'c-B1,c-B2', execution_pct: 95 }
		]);
		expect(summary.lowest).toEqual({
			dept_id: 'c',
			fiscal_year: 2021,
			pct: 95,
			record_ids: ['c-B1', 'c-B2']
		});
		expect(summary.highest).toEqual({
			dept_id: 'a',
			fiscal_year: 2021,
			pct: 99,
			record_ids: ['a-B1']
		});
		expect(summary.initialOnly).toEqual([
			{ dept_id: 'b', fiscal_year: 2021, pct: 139.22, record_ids: [] }
		]);
		expect(summary).toMatchObject({ reports: 3, rates: 2, comparable: 2 });
	});

	it('does not count a corrected unit as a contradiction', () => {
		const corrected = { ...row, errors: 1, unit_is_corrected: true };
		expect(executionSummary([corrected, { ...row, errors: 1 }]).contradicted).toBe(1);
	});
});
