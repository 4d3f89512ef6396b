import { describe, expect, it } from 'vitest';
import type { DepartmentEntry } from '../queries/dataset-scope.ts';
import type { DepartmentOverview } from '../queries/department-overview.ts';
import { departmentGroups, departmentsSummary, yearList } from './department-list.ts';

const entry = (dept_id: string, kind: string, region_code: string): DepartmentEntry => ({
	dept_id,
	name_zh: dept_id,
	short_zh: null,
	name_en: null,
	short_en: null,
	name_initials: null,
	kind,
	region_code,
	region_zh: '甲市',
	region_en: 'A',
	is_read_in_full: true
});
const row = (dept_id: string, fiscal_year: number | null, errors = 0): DepartmentOverview => ({
	dept_id,
	full_years: fiscal_year === null ? null : `${fiscal_year},2019`,
	partial_years: fiscal_year === null ? '2020' : null,
	reports: 1,
	errors,
	fiscal_year,
	doc_id: null,
	line_id: null,
	score_id: null,
	unit_scope: null,
	comparable_group: null,
	comparability: '||self|department||year',
	budget_basis: null,
	execution_pct: null,
	vs_initial_pct: null,
	unit_is_corrected: false,
	normalized_pct: null,
	base_is_assumed: false
});

describe('departmentGroups', () => {
	it('groups by kind, the larger group first, and lists the partly read apart', () => {
		const departments = [
			entry('a', 'bureau', '440100'),
			entry('b', 'school', '440200'),
			entry('c', 'school', '440100'),
			entry('d', 'school', '440100')
		];
		const { groups, partial } = departmentGroups(
			[row('a', 2021), row('b', 2021), row('c', 2020), row('d', null), row('gone', 2021)],
			departments
		);
		expect(groups.map(({ kind, rows }) => [kind, rows.map((one) => one.row.dept_id)])).toEqual([
			['school', ['c', 'b']],
			['bureau', ['a']]
		]);
		expect(partial.map((one) => one.row.dept_id)).toEqual(['d']);
	});
});

describe('departmentsSummary', () => {
	it('counts departments, their full years and those with errors', () => {
		expect(departmentsSummary([row('a', 2021, 2), row('d', null)])).toEqual({
			departments: 2,
			full: 1,
			fullYears: 2,
			partialOnly: 1,
			errors: 1
		});
		expect(departmentsSummary([])).toMatchObject({ departments: 0, full: 0, errors: 0 });
	});
});

it('yearList sorts what the query joined', () => {
	expect(yearList('2022,2019,2021')).toEqual([2019, 2021, 2022]);
	expect(yearList(null)).toEqual([]);
});
