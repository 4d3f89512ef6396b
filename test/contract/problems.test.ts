import { describe, expect, it } from 'vitest';
import { deductionPoints } from '../../src/lib/queries/deduction-points.ts';
import { measureCoverage } from '../../src/lib/queries/measure-coverage.ts';
import { measuresWithoutProblem } from '../../src/lib/queries/measures-without-problem.ts';
import { problemCauses } from '../../src/lib/queries/problem-causes.ts';
import { problemRecurrence } from '../../src/lib/queries/problem-recurrence.ts';
import { problemSectionsByYear } from '../../src/lib/queries/problem-sections-by-year.ts';
import { problemStatements } from '../../src/lib/queries/problem-statements.ts';
import { problemsByCategoryYear } from '../../src/lib/queries/problems-by-category-year.ts';
import { problemsByDepartment } from '../../src/lib/queries/problems-by-department.ts';
import { DEFAULT_FILTER } from '../../src/lib/schema/default-filter.ts';
import { onBothEngines } from '../engines/both-engines.ts';

const round = (value: number | null) => (value === null ? null : Number(value.toFixed(4)));

onBothEngines('public', (db) => {
	it('problemSectionsByYear counts 4 reports with a problem section among 5 read in full', async () => {
		const rows = await problemSectionsByYear(db(), DEFAULT_FILTER);
		expect(
			rows.map((row) => [
				row.fiscal_year,
				row.full_documents,
				row.with_section,
				row.project_sections,
				row.stated_none
			])
		).toEqual([
			[2020, 1, 1, 0, 0],
			[2021, 2, 1, 1, 0],
			[2022, 1, 1, 0, 0],
			[2023, 1, 1, 0, 0]
		]);
		expect(await problemSectionsByYear(db(), { ...DEFAULT_FILTER, categories: ['TGT'] })).toEqual(
			rows
		);
	});

	describe('problemsByCategoryYear', () => {
		it('counts reports that state a category apart from those that lost points for it', async () => {
			const rows = await problemsByCategoryYear(db(), DEFAULT_FILTER);
			const stated = rows.filter((row) => row.kind === 'stated_problem');
			expect(
				stated.map((row) => [row.category, row.fiscal_year, row.documents, row.statements])
			).toEqual([
				['PMS', 2020, 1, 1],
				['PMS', 2022, 1, 2],
				['PRJ', 2020, 1, 1],
				['RES', 2022, 1, 1],
				['RES', 2023, 1, 1],
				['TGT', 2020, 1, 1],
				['TGT', 2021, 1, 1],
				['TGT', 2023, 1, 1]
			]);
			const deducted = rows.filter((row) => row.kind === 'deduction_reason');
			expect(deducted.map((row) => [row.category, row.fiscal_year, row.statements])).toEqual([
				['EXE', 2021, 2],
				['EXE', 2023, 1],
				['PMS', 2021, 1],
				['PMS', 2022, 1],
				['PRC', 2021, 1],
				['UNX', 2020, 1],
				['UNX', 2021, 1]
			]);
		});

		it('narrows by year, department, kind, region and category', async () => {
			const count = async (filter: object) =>
				(await problemsByCategoryYear(db(), { ...DEFAULT_FILTER, ...filter })).length;
			expect(await count({ years: [2022] })).toBe(3);
			expect(await count({ dept_ids: ['zj-guangzhou-office'] })).toBe(4);
			expect(await count({ kinds: ['government_office'] })).toBe(3);
			expect(await count({ region_codes: ['440800'] })).toBe(4);
			expect(await count({ categories: ['TGT'] })).toBe(3);
			expect(await count({ categories: ['AST'] })).toBe(0);
		});
	});

	it('problemsByDepartment finds what recurs across departments, projects apart', async () => {
		const rows = await problemsByDepartment(db(), DEFAULT_FILTER);
		expect(
			rows.map((row) => [
				row.dept_id,
				row.category,
				row.stated,
				row.stated_in_projects,
				row.deducted,
				row.sections,
				row.category_departments
			])
		).toEqual([
			['gz-beijing-office', 'EXE', 0, 0, 1, 1, 2],
			['gz-beijing-office', 'PMS', 1, 0, 2, 1, 2],
			['gz-beijing-office', 'PRC', 0, 0, 1, 1, 1],
			['gz-beijing-office', 'RES', 1, 0, 0, 1, 2],
			['gz-beijing-office', 'TGT', 0, 1, 0, 1, 3],
			['zj-guangzhou-office', 'PMS', 1, 0, 0, 1, 2],
			['zj-guangzhou-office', 'PRJ', 1, 0, 0, 1, 1],
			['zj-guangzhou-office', 'TGT', 1, 0, 0, 1, 3],
			['gz-haizhu-gov-office', 'EXE', 0, 0, 1, 1, 2],
			['gz-haizhu-gov-office', 'RES', 1, 0, 0, 1, 2],
			['gz-haizhu-gov-office', 'TGT', 1, 0, 0, 1, 3]
		]);
		expect(new Set(rows.map((row) => row.departments))).toEqual(new Set([3]));
	});

	describe('problemRecurrence', () => {
		it('finds performance management two years running, and nothing else', async () => {
			const rows = await problemRecurrence(db(), DEFAULT_FILTER);
			expect(
				rows.map((row) => [
					row.dept_id,
					row.category_l1,
					row.fiscal_year,
					row.stated,
					row.deducted,
					row.run_years,
					row.run_from,
					row.runs
				])
			).toEqual([
				['gz-beijing-office', 'PMS', 2021, 0, 1, 2, 2021, 1],
				['gz-beijing-office', 'PMS', 2022, 2, 1, 2, 2021, 1]
			]);
		});

		it('has no run inside a single year or another category', async () => {
			const runs = async (filter: object) =>
				problemRecurrence(db(), { ...DEFAULT_FILTER, ...filter });
			expect(await runs({ years: [2022] })).toEqual([]);
			expect(await runs({ categories: ['TGT'] })).toEqual([]);
		});
	});

	it('deductionPoints adds up department reports only, the mechanical one named', async () => {
		const rows = await deductionPoints(db(), DEFAULT_FILTER);
		expect(
			rows.map((row) => [
				row.category_l1,
				round(row.points),
				row.deductions,
				row.mechanical,
				round(row.mechanical_points),
				round(row.points_of_100)
			])
		).toEqual([
			['EXE', 1.21, 3, 1, 0.01, 1.2211],
			['PMS', 2.5, 2, 0, 0, 2.5263],
			['PRC', 0.5, 1, 0, 0, 0.5263],
			['UNX', 2, 1, 0, 0, 2]
		]);
		expect(rows.map((row) => row.problem_ids)).toEqual([
			'001-D1,001-D2,003-D1',
			'001-D3,002-D1',
			'001-D4',
			'004-D1'
		]);
	});

	it('measureCoverage finds a measure for 6 of 9 stated problems', async () => {
		const rows = await measureCoverage(db(), DEFAULT_FILTER);
		expect(rows.map((row) => [row.category_l1, row.stated, row.answered, row.weak])).toEqual([
			['PMS', 3, 3, 0],
			['PRJ', 1, 0, 0],
			['RES', 2, 0, 1],
			['TGT', 3, 3, 0]
		]);
	});

	it('measuresWithoutProblem finds two of ten', async () => {
		const rows = await measuresWithoutProblem(db(), DEFAULT_FILTER);
		expect(
			rows.map((row) => [row.measure_id, row.category_l1, row.unlinked, row.measures])
		).toEqual([
			['003-M3', 'EXE', 2, 10],
			['004-M1', 'HRT', 2, 10]
		]);
	});

	it('problemCauses leaves 14 of 17 without a stated cause', async () => {
		const rows = await problemCauses(db(), DEFAULT_FILTER);
		expect(rows.map((row) => [row.cause_code, row.stated, row.deducted])).toEqual([
			['EXT-01', 0, 1],
			['EXT-03', 2, 0],
			[null, 7, 7]
		]);
	});

	describe('problemStatements', () => {
		it('lists 9 problems and 8 deduction reasons, the newest report first', async () => {
			const rows = await problemStatements(db(), DEFAULT_FILTER);
			expect(rows).toHaveLength(17);
			expect(rows.filter((row) => row.kind === 'stated_problem')).toHaveLength(9);
			expect(rows.slice(0, 3).map((row) => row.problem_id)).toEqual(['003-P1', '003-P2', '003-D1']);
			expect(rows.find((row) => row.problem_id === '001-D1')).toMatchObject({
				points: 0.01,
				is_mechanical: true,
				answer_confidence: null,
				category_code: 'EXE-01'
			});
			expect(rows.every((row) => row.among === 17 && row.listed === 17)).toBe(true);
		});

		it('narrows by category down to the statement', async () => {
			const rows = await problemStatements(db(), { ...DEFAULT_FILTER, categories: ['RES'] });
			expect(rows.map((row) => row.problem_id)).toEqual(['003-P2', '002-P3']);
			const single = await problemStatements(db(), { ...DEFAULT_FILTER, categories: ['PMS-02'] });
			expect(single.map((row) => row.problem_id)).toEqual(['002-P2']);
		});
	});
});

onBothEngines('demo', (db) => {
	it('finds the problem planted in four years running', async () => {
		const rows = await problemRecurrence(db(), {
			...DEFAULT_FILTER,
			dept_ids: ['demo-housing'],
			categories: ['EXE'],
			years: [2020, 2021, 2022, 2023, 2024]
		});
		const planted = rows.filter((row) => row.fiscal_year >= 2021);
		expect(planted.map((row) => [row.fiscal_year, row.stated > 0, row.run_years >= 4])).toEqual([
			[2021, true, true],
			[2022, true, true],
			[2023, true, true],
			[2024, true, true]
		]);
	});

	it('limits departments to 20, runs to 15 and statements to 20, and says of how many', async () => {
		const departments = await problemsByDepartment(db(), DEFAULT_FILTER);
		expect(new Set(departments.map((row) => row.dept_id)).size).toBe(20);
		expect(departments[0]?.departments).toBe(48);
		const runs = await problemRecurrence(db(), DEFAULT_FILTER);
		expect(new Set(runs.map((row) => `${row.dept_id}/${row.category_l1}`)).size).toBe(15);
		expect(runs[0]?.runs).toBeGreaterThan(15);
		const statements = await problemStatements(db(), DEFAULT_FILTER);
		expect(statements).toHaveLength(20);
		expect(statements[0]?.listed).toBe(1623);
	});
});
