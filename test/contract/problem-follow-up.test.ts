import { describe, expect, it } from 'vitest';
import { categoryPairs } from '../../src/lib/queries/category-pairs.ts';
import { goalCoverage } from '../../src/lib/queries/goal-coverage.ts';
import {
	concretenessByReport,
	concretenessByYear
} from '../../src/lib/queries/measure-concreteness.ts';
import { measuresDue } from '../../src/lib/queries/measures-due.ts';
import { followUpCounts, problemFollowUps } from '../../src/lib/queries/problem-follow-ups.ts';
import { problemRecurrence } from '../../src/lib/queries/problem-recurrence.ts';
import { problemsByCategoryYear } from '../../src/lib/queries/problems-by-category-year.ts';
import { problemsByDepartment } from '../../src/lib/queries/problems-by-department.ts';
import { repeatedClauses } from '../../src/lib/queries/repeated-clauses.ts';
import { unadmittedDeductions } from '../../src/lib/queries/unadmitted-deductions.ts';
import { unansweredProblems } from '../../src/lib/queries/unanswered-problems.ts';
import { unclassifiedCounts } from '../../src/lib/queries/unclassified-counts.ts';
import { unclassifiedStatements } from '../../src/lib/queries/unclassified-statements.ts';
import { DEFAULT_FILTER } from '../../src/lib/schema/default-filter.ts';
import { onBothEngines } from '../engines/both-engines.ts';

onBothEngines('public', (db) => {
	it('counts single categories at level 2', async () => {
		const rows = await problemsByCategoryYear(db(), { ...DEFAULT_FILTER, level: 2 });
		const stated = rows.filter((row) => row.kind === 'stated_problem');
		expect(stated.map((row) => [row.category, row.fiscal_year, row.record_ids])).toEqual([
			['PMS-01', 2022, '002-P1'],
			['PMS-02', 2022, '002-P2'],
			['PMS-05', 2020, '004-P3'],
			['PRJ-05', 2020, '004-P1'],
			['RES-01', 2022, '002-P3'],
			['RES-01', 2023, '003-P2'],
			['TGT-01', 2023, '003-P1'],
			['TGT-02', 2021, '000-P1'],
			['TGT-03', 2020, '004-P2']
		]);
		const departments = await problemsByDepartment(db(), { ...DEFAULT_FILTER, level: 2 });
		const shared = departments.filter((row) => row.category_departments > 1);
		expect(shared.map((row) => [row.dept_id, row.category, row.record_ids])).toEqual([
			['gz-beijing-office', 'RES-01', '002-P3'],
			['gz-haizhu-gov-office', 'RES-01', '003-P2']
		]);
	});

	it('narrows by a single category', async () => {
		const rows = await problemsByCategoryYear(db(), { ...DEFAULT_FILTER, categories: ['TGT-03'] });
		expect(rows.map((row) => [row.category, row.fiscal_year])).toEqual([['TGT', 2020]]);
	});

	it('problemRecurrence names the statements of a run and whether its reports have a section', async () => {
		const rows = await problemRecurrence(db(), DEFAULT_FILTER);
		expect(rows.map((row) => [row.has_section, row.record_ids, row.run_to])).toEqual([
			[false, '001-D3', 2022],
			[true, '002-D1,002-P1,002-P2', 2022]
		]);
	});

	it('unadmittedDeductions finds one of two: even spending at Haizhu', async () => {
		const rows = await unadmittedDeductions(db(), DEFAULT_FILTER);
		expect(rows.map((row) => [row.problem_id, row.points, row.listed, row.among])).toEqual([
			['003-D1', 1, 1, 2]
		]);
	});

	it('unansweredProblems finds two without and one with a weak measure, of nine', async () => {
		const rows = await unansweredProblems(db(), DEFAULT_FILTER);
		expect(
			rows.map((row) => [row.problem_id, row.answer_confidence, row.listed, row.among])
		).toEqual([
			['003-P2', null, 3, 9],
			['002-P3', 0.5, 3, 9],
			['004-P1', null, 3, 9]
		]);
	});

	it('unclassifiedCounts and its list: two without a reason of 17, one unsure', async () => {
		expect(await unclassifiedCounts(db(), DEFAULT_FILTER)).toEqual([
			{ statements: 17, unexplained: 2, unspecified: 0, unsure: 1 }
		]);
		const rows = await unclassifiedStatements(db(), DEFAULT_FILTER);
		expect(rows.map((row) => [row.problem_id, row.category_code, row.confidence])).toEqual([
			['000-D1', 'UNX-00', 1],
			['001-D3', 'PMS-01', 0.6],
			['004-D1', 'UNX-00', 1]
		]);
	});

	it('measuresDue finds one of ten measures due', async () => {
		const rows = await measuresDue(db(), DEFAULT_FILTER);
		expect(
			rows.map((row) => [row.dept_id, row.measures, row.due, row.due_years, row.record_ids])
		).toEqual([
			['gz-beijing-office', 5, 1, '2021', '001-M1'],
			['gz-haizhu-gov-office', 3, 0, null, null],
			['zj-guangzhou-office', 2, 0, null, null]
		]);
		expect(rows[0]).toMatchObject({ all_measures: 10, all_due: 1, departments: 3 });
		expect(rows[0]?.next_doc_id).toBe('002_9588f8b8571890c4');
	});

	it('goalCoverage finds three reports with a task no indicator measures', async () => {
		const rows = await goalCoverage(db(), DEFAULT_FILTER);
		expect(
			rows.map((row) => [row.fiscal_year, row.eval_object, row.tasks, row.covered, row.record_ids])
		).toEqual([
			[2021, 'department', 4, 3, '001-I22,001-I23,001-I24'],
			[2021, 'project', 3, 2, '000-I1,000-I2,000-I3,000-I4,000-I5'],
			[2022, 'department', 4, 3, '002-S1']
		]);
	});

	it('repeatedClauses finds the clause that two measures share', async () => {
		const rows = await repeatedClauses(db(), DEFAULT_FILTER);
		expect(rows.map((row) => [row.dept_id, row.fiscal_year, row.record_ids])).toEqual([
			['gz-haizhu-gov-office', 2023, '003-M1,003-M2']
		]);
	});

	it('concreteness finds one concrete measure, by year and by report', async () => {
		const years = await concretenessByYear(db(), DEFAULT_FILTER);
		expect(years.map((row) => [row.fiscal_year, row.concrete, row.general])).toEqual([
			[2020, 0, 2],
			[2021, 1, 2],
			[2022, 0, 2],
			[2023, 0, 3]
		]);
		const reports = await concretenessByReport(db(), DEFAULT_FILTER);
		expect(reports.map((row) => [row.record_ids, row.concrete, row.general])).toEqual([
			['000-M1,000-M2', 0, 2],
			['001-M1', 1, 0],
			['002-M1,002-M2', 0, 2],
			['003-M1,003-M2,003-M3', 0, 3],
			['004-M1,004-M2', 0, 2]
		]);
	});

	it('categoryPairs counts a report once for two categories', async () => {
		const rows = await categoryPairs(db(), DEFAULT_FILTER);
		expect(
			rows.map((row) => [row.a, row.b, row.documents, row.fiscal_year, row.record_ids])
		).toEqual([
			['BUD', 'PRJ', 1, 2020, '004-P1'],
			['BUD', 'TGT', 1, 2023, '003-P1'],
			['PMS', 'PRJ', 1, 2020, '004-P1,004-P3'],
			['PMS', 'RES', 1, 2022, '002-P1,002-P2,002-P3'],
			['PMS', 'TGT', 1, 2020, '004-P2,004-P3'],
			['PRJ', 'TGT', 1, 2020, '004-P1,004-P2'],
			['RES', 'TGT', 1, 2023, '003-P1,003-P2']
		]);
		const narrowed = await categoryPairs(db(), { ...DEFAULT_FILTER, categories: ['BUD-01'] });
		expect(narrowed.map((row) => `${row.a}+${row.b}`)).toEqual(['BUD+PRJ', 'BUD+TGT']);
	});

	describe('problemFollowUps', () => {
		it('tells what came back, what was not seen and what cannot be told', async () => {
			const rows = await problemFollowUps(db(), DEFAULT_FILTER);
			expect(rows.map((row) => [row.problem_id, row.measure_id, row.outcome])).toEqual([
				['001-D3', null, 'came_back'],
				['001-D2', null, 'not_seen'],
				['001-D4', '001-M1', 'not_seen'],
				['004-P1', null, 'no_report'],
				['004-P2', '004-M2', 'no_report'],
				['004-P3', '004-M2', 'no_report'],
				['002-D1', '002-M1', 'no_report'],
				['002-P1', '002-M1', 'no_report'],
				['002-P2', '002-M1', 'no_report'],
				['002-P3', null, 'no_report'],
				['003-D1', '003-M2', 'no_report'],
				['003-P1', '003-M1', 'no_report'],
				['003-P2', null, 'no_report']
			]);
			expect(rows[0]).toMatchObject({
				points: 0.5,
				weight: 3,
				next_points: 2,
				next_stated: 2,
				next_deducted: 1,
				next_record_ids: '002-D1,002-P1,002-P2'
			});
		});

		it('counts the same by category', async () => {
			const rows = await followUpCounts(db(), { ...DEFAULT_FILTER, years: [2021] });
			expect(rows).toEqual([
				{ category_l1: 'EXE', is_answered: false, outcome: 'not_seen', problems: 1 },
				{ category_l1: 'PMS', is_answered: false, outcome: 'came_back', problems: 1 },
				{ category_l1: 'PRC', is_answered: true, outcome: 'not_seen', problems: 1 }
			]);
		});
	});
});

onBothEngines('demo', (db) => {
	it('lists as many as can be read, and says of how many', async () => {
		const unanswered = await unansweredProblems(db(), DEFAULT_FILTER);
		expect(unanswered).toHaveLength(8);
		expect(unanswered[0]?.listed).toBe(55);
		const counts = await followUpCounts(db(), DEFAULT_FILTER);
		const total = counts.reduce((sum, row) => sum + row.problems, 0);
		expect(total).toBeGreaterThan(1000);
		const told = counts.filter((row) => row.outcome === 'came_back' || row.outcome === 'not_seen');
		expect(new Set(told.map((row) => row.is_answered))).toEqual(new Set([true, false]));
		expect(await problemFollowUps(db(), DEFAULT_FILTER)).toHaveLength(40);
	});
});
