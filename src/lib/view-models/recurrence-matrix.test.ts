import { describe, expect, it } from 'vitest';
import { categoryNames } from '../format/category-names.ts';
import { departmentNames } from '../format/department-names.ts';
import { problems } from '../messages/problems.ts';
import type { ProblemRecurrence } from '../queries/problem-recurrence.ts';
import { recurrenceMatrix } from './recurrence-matrix.ts';

const base: ProblemRecurrence = {
	dept_id: 'a',
	category_l1: 'PMS',
	fiscal_year: 2021,
	doc_id: 'a-2021',
	stated: 0,
	deducted: 0,
	run_years: 2,
	run_from: 2021,
	run_to: 2022,
	has_section: true,
	record_ids: null,
	runs: 7
};

const matrix = (rows: ProblemRecurrence[], years: number[]) =>
	recurrenceMatrix(
		rows,
		years,
		departmentNames([], 'zh-CN'),
		categoryNames([], {}, 'zh-CN'),
		problems['zh-CN'].recurrence
	);

describe('recurrenceMatrix', () => {
	const rows = [
		{ ...base, fiscal_year: 2019, doc_id: 'a-2019', stated: 1 },
		{ ...base, deducted: 1 },
		{ ...base, fiscal_year: 2022, doc_id: 'a-2022', stated: 2, deducted: 1 },
		{ ...base, fiscal_year: 2023, doc_id: 'a-2023' }
	];

	it('tells stated, deducted, absent and missing years apart, and marks the run', () => {
		const model = matrix(rows, [2019, 2020, 2021, 2022, 2023]);
		expect(
			model.cells.map((cell) => [
				cell.year,
				cell.standing,
				cell.isInRun,
				cell.text,
				model.marks?.[cell.mark]?.doc_id
			])
		).toEqual([
			['2019', 'stated', false, '1', 'a-2019'],
			['2020', 'missing', false, '', null],
			['2021', 'deducted', true, '1', 'a-2021'],
			['2022', 'stated', true, '2', 'a-2022'],
			['2023', 'absent', false, '', 'a-2023']
		]);
		expect(model.total).toBe(7);
		expect(model.table.rows).toEqual([['a', 'PMS', '2021–2022', '2', '2019, 2022', '2021–2022']]);
	});

	it('shows a report without problem section as proving nothing, inside a run too', () => {
		const model = matrix(
			[
				{ ...base, fiscal_year: 2020, stated: 1, run_from: 2020 },
				{ ...base, has_section: false, run_from: 2020 },
				{ ...base, fiscal_year: 2022, stated: 1, run_from: 2020, record_ids: '1-P1,1-P2' }
			],
			[2020, 2021, 2022]
		);
		expect(model.cells.map((cell) => [cell.standing, cell.isInRun])).toEqual([
			['stated', true],
			['no_section', true],
			['stated', true]
		]);
		expect(model.table.record_ids).toEqual([['1-P1', '1-P2']]);
		expect(model.qualities).toEqual([]);
	});

	it('is empty without runs', () => {
		expect(matrix([], [2021])).toMatchObject({ isEmpty: true, total: 0, cells: [] });
	});
});
