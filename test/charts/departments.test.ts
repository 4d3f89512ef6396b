import { describe, it } from 'vitest';
import { departmentCharts } from '../../src/lib/messages/department-charts.ts';
import { site } from '../../src/lib/messages/site.ts';
import type { DepartmentYear } from '../../src/lib/queries/department-history.ts';
import type { DepartmentProblem } from '../../src/lib/queries/department-problems.ts';
import type { LostPoints } from '../../src/lib/queries/lost-points.ts';
import type { OutputChange } from '../../src/lib/queries/output-changes.ts';
import { deptExecution } from '../../src/lib/view-models/dept-execution.ts';
import { deptMoney } from '../../src/lib/view-models/dept-money.ts';
import { deptProblems } from '../../src/lib/view-models/dept-problems.ts';
import { deptScore } from '../../src/lib/view-models/dept-score.ts';
import { outputYoy } from '../../src/lib/view-models/output-yoy.ts';
import { scoreWaterfall } from '../../src/lib/view-models/score-waterfall.ts';
import { expectChart } from './expect-chart.ts';

const t = departmentCharts['zh-CN'];
const basisNames = site['zh-CN'].bases;
const categoryNames = { PMS: '绩效管理制度与组织', PRC: '政府采购管理' };
const base: DepartmentYear = {
	fiscal_year: 2019,
	doc_id: 'a-2019',
	line_ids: null,
	score_id: null,
	problems_status: 'stated',
	budget_basis: 'full_year',
	initial_yuan: null,
	budget_yuan: 20_000_000,
	actual_yuan: 19_000_000,
	actual_is_derived: false,
	unit_is_corrected: false,
	execution_pct: 95,
	vs_initial_pct: null,
	rate_stated_pct: 95,
	score: 93.79,
	max_score: 100,
	base_max: 95,
	normalized_pct: 98.73,
	comparable_group: 'old'
};
/** Two joined years, one on an unstated basis under another scheme, a gap, one with the initial budget only. */
const history: DepartmentYear[] = [
	base,
	{
		...base,
		fiscal_year: 2020,
		doc_id: 'a-2020',
		execution_pct: 97.2,
		problems_status: 'no_section'
	},
	{
		...base,
		fiscal_year: 2021,
		doc_id: 'a-2021',
		budget_basis: 'unspecified',
		execution_pct: 100,
		actual_yuan: 20_000_000,
		score: 98,
		base_max: 100,
		normalized_pct: 98,
		comparable_group: 'new'
	},
	{
		...base,
		fiscal_year: 2023,
		doc_id: 'a-2023',
		budget_basis: 'initial',
		initial_yuan: 15_000_000,
		budget_yuan: 15_000_000,
		actual_yuan: 21_000_000,
		execution_pct: null,
		vs_initial_pct: 140,
		score: 98,
		base_max: null,
		normalized_pct: 98,
		comparable_group: 'new'
	}
];
const problem: DepartmentProblem = {
	problem_id: 'a-2019-P1',
	fiscal_year: 2019,
	doc_id: 'a-2019',
	kind: 'stated_problem',
	category_l1: 'PMS',
	text: '制度不健全',
	text_en: null,
	points: null
};

describe('charts of one department', () => {
	it('joins two years on one basis, and leaves the unstated basis, the gap and the initial budget apart', async () => {
		const peers = [
			{ fiscal_year: 2019, n: 6, lower_pct: 93, median_pct: 96, upper_pct: 98 },
			{ fiscal_year: 2020, n: 5, lower_pct: 94, median_pct: 96.5, upper_pct: 99 }
		];
		const model = deptExecution(history, peers, { ...t.execution, basisNames }, 'zh-CN');
		await expectChart('dept-execution', 'mixed', model);
	});

	it('breaks the score where the scheme changes', async () => {
		await expectChart('dept-score', 'break', deptScore(history, t.score, 'zh-CN'));
	});

	it('tells the bases of a budget apart', async () => {
		const model = deptMoney(history, { ...t.money, basisNames }, 'zh-CN');
		await expectChart('dept-money', 'mixed', model);
	});

	it('goes from 100 to 93.79', async () => {
		const part: LostPoints = {
			dept_id: 'a',
			score_id: 'a-2021-S1',
			comparable_group: 'old',
			fact_ids: null,
			comparability: '|a-2021|self|department||year',
			fiscal_year: 2021,
			doc_id: 'a-2021',
			detail: 'indicator',
			score: 93.79,
			max_score: 100,
			name: '加减分',
			name_en: null,
			weight: 5,
			lost: 5,
			is_bonus: true
		};
		const parts = [
			part,
			{ ...part, name: '资金管理', weight: 16, lost: 0.21, is_bonus: false },
			{ ...part, name: '绩效管理', weight: 15, lost: 0.5, is_bonus: false },
			{ ...part, name: '采购管理', weight: 2, lost: 0.5, is_bonus: false }
		];
		const model = scoreWaterfall(parts, { ...t.waterfall, categoryNames }, 'zh-CN');
		await expectChart('score-waterfall', 'table', model);
	});

	it('marks what was stated, deducted, both, not mentioned, without a section and without a report', async () => {
		const problems = [
			problem,
			{
				...problem,
				problem_id: 'a-2020-D1',
				fiscal_year: 2020,
				kind: 'deduction_reason' as const,
				points: 0.5
			},
			{ ...problem, problem_id: 'a-2021-P1', fiscal_year: 2021 },
			{
				...problem,
				problem_id: 'a-2021-D1',
				fiscal_year: 2021,
				kind: 'deduction_reason' as const,
				points: 2
			},
			{ ...problem, problem_id: 'a-2021-P2', fiscal_year: 2021, category_l1: 'PRC' }
		];
		const model = deptProblems(problems, history, { ...t.problems, categoryNames }, 'zh-CN');
		await expectChart('dept-problems', 'marks', model);
	});

	it('draws falls to the left and rises to the right', async () => {
		const fall: OutputChange = {
			output_id: 'a-O1',
			fiscal_year: 2023,
			doc_id: 'a-2023',
			name_zh: '处理来文',
			name_en: null,
			value: 10_452,
			qualifier: 'exact',
			unit_zh: '件',
			is_part_year: false,
			yoy_pct: -29.77,
			prior_value_implied: 14_882.5
		};
		const rise = { ...fall, output_id: 'a-O2', name_zh: '开展检查', yoy_pct: 4.5 };
		await expectChart('output-yoy', 'two', outputYoy([fall, rise], t.outputs, 'zh-CN'));
	});
});
