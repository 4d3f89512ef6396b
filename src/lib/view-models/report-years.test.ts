import { describe, expect, it } from 'vitest';
import type { ReportListEntry } from '../queries/report-list.ts';
import { reportListSummary } from './report-list-summary.ts';
import { reportYears } from './report-years.ts';

const base: ReportListEntry = {
	doc_id: 'a-2021',
	dept_id: 'a',
	fiscal_year: 2021,
	doc_kind: 'department_self_eval_report',
	completeness: 'full',
	eval_object: 'department',
	eval_object_name: null,
	problems_status: 'stated',
	problems: 2,
	errors: 0,
	warnings: 1,
	infos: 3
};
const rows: ReportListEntry[] = [
	base,
	{ ...base, doc_id: 'b-2023', dept_id: 'b', fiscal_year: 2023, errors: 2 },
	{ ...base, doc_id: 'a-2021-p1', eval_object: 'project', completeness: 'partial', errors: 2 }
];

describe('reportYears', () => {
	it('puts the latest year first and keeps the order inside a year', () => {
		const years = reportYears(rows);
		expect(years.map((year) => [year.fiscal_year, year.full, year.partial, year.errors])).toEqual([
			[2023, 1, 0, 2],
			[2021, 1, 1, 2]
		]);
		expect(years[1]?.entries.map((entry) => entry.doc_id)).toEqual(['a-2021', 'a-2021-p1']);
	});

	it('has no year without a report', () => {
		expect(reportYears([])).toEqual([]);
	});
});

describe('reportListSummary', () => {
	it('counts departments once, and names the first of those with most errors', () => {
		expect(reportListSummary(rows)).toEqual({
			reports: 3,
			departments: 2,
			full: 2,
			partial: 1,
			ofDepartments: 2,
			ofProjects: 1,
			firstYear: 2021,
			lastYear: 2023,
			contradicted: 2,
			worst: { dept_id: 'a', fiscal_year: 2021, errors: 2 }
		});
	});

	it('has no years and no worst report where there is none', () => {
		expect(reportListSummary([])).toMatchObject({
			reports: 0,
			firstYear: null,
			lastYear: null,
			worst: null
		});
		expect(reportListSummary([base]).worst).toBeNull();
	});
});
