import { describe, expect, it } from 'vitest';
import { categoryNames } from '../format/category-names.ts';
import { departmentNames } from '../format/department-names.ts';
import { problems } from '../messages/problems.ts';
import type { ProblemsByDepartment } from '../queries/problems-by-department.ts';
import { problemByDepartment } from './problem-by-department.ts';

const base: ProblemsByDepartment = {
	dept_id: 'a',
	category: 'TGT',
	stated: 0,
	stated_in_projects: 0,
	deducted: 0,
	doc_id: 'a-2021',
	record_ids: '1-P1,1-P2',
	sections: 3,
	category_departments: 1,
	departments: 2
};

function model(...rows: Partial<ProblemsByDepartment>[]) {
	return problemByDepartment(
		rows.map((row) => ({ ...base, ...row })),
		departmentNames([], 'zh-CN'),
		categoryNames([], {}, 'zh-CN'),
		problems['zh-CN'].byDepartment
	);
}

describe('problemByDepartment', () => {
	it('lets a department’s own problem go before its deduction, and both before a project report', () => {
		const cells = model(
			{ stated: 2, deducted: 4, stated_in_projects: 1 },
			{ category: 'EXE', deducted: 4, stated_in_projects: 1 },
			{ category: 'PRJ', stated_in_projects: 1 }
		).cells;
		expect(cells.map((cell) => [cell.standing, cell.count, cell.shade])).toEqual([
			['stated', 2, 1],
			['deducted', 4, null],
			['project', 1, null]
		]);
	});

	it('ends the shades at five reports', () => {
		expect(model({ stated: 5 }, { stated: 8 }).cells.map((cell) => cell.shade)).toEqual([4, 4]);
	});

	it('puts the most spread category first, ties by code, and counts those in two departments', () => {
		const { categories, recurring } = model(
			{ category: 'TGT', stated: 1, category_departments: 1 },
			{ category: 'RES', stated: 1, category_departments: 2 },
			{ category: 'EXE', stated: 1, category_departments: 1 }
		);
		expect(categories.map(({ code }) => code)).toEqual(['RES', 'EXE', 'TGT']);
		expect(recurring).toBe(1);
	});

	it('is empty without rows', () => {
		expect(model()).toMatchObject({ isEmpty: true, total: 0, recurring: 0 });
	});
});
