import { describe, it } from 'vitest';
import { categoryNames } from '../../src/lib/format/category-names.ts';
import { departmentNames } from '../../src/lib/format/department-names.ts';
import { problems } from '../../src/lib/messages/problems.ts';
import type { ProblemRecurrence } from '../../src/lib/queries/problem-recurrence.ts';
import type { ProblemSectionsByYear } from '../../src/lib/queries/problem-sections-by-year.ts';
import type { ProblemsByCategoryYear } from '../../src/lib/queries/problems-by-category-year.ts';
import type { ProblemsByDepartment } from '../../src/lib/queries/problems-by-department.ts';
import { causeBars } from '../../src/lib/view-models/cause-bars.ts';
import { coverageBars } from '../../src/lib/view-models/coverage-bars.ts';
import { deductionBars } from '../../src/lib/view-models/deduction-bars.ts';
import { problemByDepartment } from '../../src/lib/view-models/problem-by-department.ts';
import { problemByYear } from '../../src/lib/view-models/problem-by-year.ts';
import { problemFrequency } from '../../src/lib/view-models/problem-frequency.ts';
import { recurrenceMatrix } from '../../src/lib/view-models/recurrence-matrix.ts';
import { expectChart } from './expect-chart.ts';

const departments = departmentNames(
	[
		{ dept_id: 'a', name_zh: '甲市教育局', short_zh: '教育局', name_en: 'Education Bureau' },
		{ dept_id: 'b', name_zh: '甲市某名称很长很长的综合服务保障中心', short_zh: null, name_en: null }
	],
	'zh-CN'
);
const t = problems['zh-CN'];
const categories = categoryNames(
	[
		{ code: 'TGT', name_zh: '绩效目标与指标设置', name_en: 'Targets and indicators' },
		{ code: 'EXE', name_zh: '预算执行与支出进度', name_en: 'Budget execution' },
		{ code: 'UNX', name_zh: '未说明原因', name_en: 'No reason stated' }
	],
	t.shortNames,
	'zh-CN'
);
const stated = (category: string, fiscal_year: number, documents: number) =>
	({
		category,
		fiscal_year,
		kind: 'stated_problem',
		documents,
		statements: documents,
		doc_id: documents === 1 ? 'a-2021' : null,
		record_ids: documents === 1 ? 'a-P1' : null
	}) satisfies ProblemsByCategoryYear;
const section = (fiscal_year: number, with_section: number): ProblemSectionsByYear => ({
	fiscal_year,
	full_documents: 12,
	with_section,
	project_sections: 0,
	stated_none: 0
});
const rows = [stated('TGT', 2021, 1), stated('TGT', 2023, 6), stated('EXE', 2023, 2)];
const sections = [section(2021, 2), section(2023, 11)];

describe('problem charts', () => {
	it('draws reports that state a category on a track of all with a section', async () => {
		const model = problemFrequency(rows, sections, categories, t.frequency, 'zh-CN');
		await expectChart('problem-frequency', 'two', model);
	});

	it('draws zero, a gap, a few and a share', async () => {
		const model = problemByYear(rows, sections, [2021, 2022, 2023], categories, t.byYear);
		await expectChart('problem-by-year', 'mixed', model);
	});

	it('draws stated, only deducted and only in projects, with the departments counted', async () => {
		const cell: ProblemsByDepartment = {
			dept_id: 'a',
			category: 'TGT',
			stated: 3,
			stated_in_projects: 0,
			deducted: 1,
			doc_id: 'a-2021',
			record_ids: null,
			sections: 4,
			category_departments: 2,
			departments: 2
		};
		const cells = [
			cell,
			{ ...cell, category: 'EXE', stated: 0, category_departments: 1 },
			{ ...cell, dept_id: 'b', stated: 0, deducted: 0, stated_in_projects: 2 }
		];
		const model = problemByDepartment(cells, departments, categories, t.byDepartment);
		await expectChart('problem-by-department', 'mixed', model);
	});

	it('draws a run, a year outside it, an absence and a missing report', async () => {
		const entry: ProblemRecurrence = {
			dept_id: 'b',
			category_l1: 'EXE',
			fiscal_year: 2021,
			doc_id: 'b-2021',
			stated: 1,
			deducted: 0,
			run_years: 2,
			run_from: 2021,
			run_to: 2022,
			has_section: true,
			record_ids: null,
			runs: 1
		};
		const entries = [
			{ ...entry, fiscal_year: 2018 },
			{ ...entry, fiscal_year: 2019, stated: 0 },
			entry,
			{ ...entry, fiscal_year: 2022, stated: 0, deducted: 2 },
			{ ...entry, fiscal_year: 2023, stated: 0, has_section: false }
		];
		const years = [2018, 2019, 2020, 2021, 2022, 2023];
		const model = recurrenceMatrix(entries, years, departments, categories, t.recurrence);
		await expectChart('problem-recurrence', 'one', model);
	});

	it('draws points without a reason as an outline', async () => {
		const row = {
			category_l1: 'EXE',
			deductions: 3,
			documents: 2,
			mechanical: 1,
			points: 1.21,
			mechanical_points: 0.01,
			points_of_100: 1.2211,
			without_points: 0,
			problem_ids: null,
			comparability: '||self|department||year'
		};
		const model = deductionBars(
			[row, { ...row, category_l1: 'UNX', points: 2, points_of_100: 2 }],
			categories,
			t.points,
			'zh-CN'
		);
		await expectChart('deduction-points', 'two', model);
	});

	it('draws answered, weak and unanswered problems', async () => {
		const coverage = [
			{ category_l1: 'TGT', stated: 3, answered: 3, weak: 0, open_ids: null, record_ids: null },
			{ category_l1: 'EXE', stated: 3, answered: 1, weak: 1, open_ids: null, record_ids: null }
		];
		const model = coverageBars(coverage, categories, t.coverage, 'zh-CN');
		await expectChart('measure-coverage', 'mixed', model);
	});

	it('draws problems and deductions of a cause apart, and wraps its name', async () => {
		const causes = [
			{
				cause_code: 'EXT-03' as const,
				name_zh: '职能特性与工作任务的性质（任务难预见、难量化）',
				name_en: 'Nature of the duty',
				stated: 2,
				deducted: 0,
				record_ids: '4-P1,4-P2'
			},
			{ cause_code: null, name_zh: null, name_en: null, stated: 7, deducted: 6, record_ids: null }
		];
		await expectChart('problem-causes', 'two', causeBars(causes, t.causes, 'zh-CN'));
	});
});
