import { describe, it } from 'vitest';
import { compare } from '../../src/lib/messages/compare.ts';
import { departmentCharts } from '../../src/lib/messages/department-charts.ts';
import { departments as departmentsWords } from '../../src/lib/messages/departments.ts';
import { site } from '../../src/lib/messages/site.ts';
import type { LostPoints } from '../../src/lib/queries/lost-points.ts';
import { compareExecution } from '../../src/lib/view-models/compare-execution.ts';
import { compareMoney } from '../../src/lib/view-models/compare-money.ts';
import { compareProblems } from '../../src/lib/view-models/compare-problems.ts';
import { compareScores } from '../../src/lib/view-models/compare-scores.ts';
import { departmentSize } from '../../src/lib/view-models/department-size.ts';
import { deptExecution } from '../../src/lib/view-models/dept-execution.ts';
import { deptMoney } from '../../src/lib/view-models/dept-money.ts';
import { deptProblems } from '../../src/lib/view-models/dept-problems.ts';
import { deptScore } from '../../src/lib/view-models/dept-score.ts';
import { flagshipItems } from '../../src/lib/view-models/flagship-items.ts';
import { outputYoy } from '../../src/lib/view-models/output-yoy.ts';
import { projectItems } from '../../src/lib/view-models/project-items.ts';
import { scoreWaterfall } from '../../src/lib/view-models/score-waterfall.ts';
import {
	actualRow,
	departments as names,
	itemRow,
	outputRow,
	peerRow,
	problemRow,
	rateRow,
	scoreRow,
	words,
	yearRow
} from './department-rows.ts';
import { expectChart } from './expect-chart.ts';

const t = departmentCharts['zh-CN'];
const c = compare['zh-CN'];
const { bases: basisNames, unitScopes: scopeNames } = site['zh-CN'];
const categoryNames = { PMS: '绩效管理制度与组织', PRC: '政府采购管理' };
/** Two joined years, one on an unstated basis under another scheme, a gap, one with the initial budget only. */
const history = [
	yearRow(2019, { execution_pct: 95, budget_yuan: 20_000_000, actual_yuan: 19_000_000 }),
	yearRow(2020, { execution_pct: 97.2, problems_status: 'no_section', unit_is_corrected: true }),
	yearRow(2021, { budget_basis: 'unspecified', execution_pct: 100, actual_yuan: 20_000_000 }),
	yearRow(2023, {
		budget_basis: 'initial',
		initial_yuan: 15_000_000,
		budget_yuan: 15_000_000,
		actual_yuan: 21_000_000,
		execution_pct: null,
		vs_initial_pct: 140,
		errors: 1
	})
];
const scores = [
	scoreRow(2019),
	scoreRow(2020),
	scoreRow(2021, { score: 98, base_max: 100, normalized_pct: 98, comparable_group: 'new' }),
	scoreRow(2023, { score: 98, base_max: null, normalized_pct: 98, comparable_group: 'new' })
];
const problem = problemRow('a-2019-P1', 2019);

describe('charts of one department', () => {
	it('joins two years on one basis, and leaves the unstated basis, the gap and the initial budget apart', async () => {
		const five = [93, 94, 96, 98].map((pct, index) => peerRow(`p${index}`, 2019, pct));
		const peers = [peerRow('a', 2019, 95), ...five, peerRow('b', 2020, 96.5)];
		const model = deptExecution(
			'a',
			history,
			peers,
			names,
			{ ...t.execution, ...words.zh, basisNames },
			'zh-CN'
		);
		await expectChart('dept-execution', 'mixed', model);
	});

	it('breaks the score where the scheme changes', async () => {
		const years = history.map((row) => row.fiscal_year);
		const text = { ...t.score, ...words.zh };
		await expectChart(
			'dept-score',
			'break',
			deptScore('a', scores, years, [], names, text, 'zh-CN')
		);
	});

	it('tells the bases of a budget apart', async () => {
		const model = deptMoney(history, names, { ...t.money, ...words.zh, basisNames }, 'zh-CN');
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
		const deducted = { kind: 'deduction_reason' } as const;
		const problems = [
			problem,
			problemRow('a-2020-D1', 2020, { ...deducted, points: 0.5 }),
			problemRow('a-2021-P1', 2021),
			problemRow('a-2021-D1', 2021, { ...deducted, points: 2 }),
			problemRow('a-2021-P2', 2021, { category_l1: 'PRC' })
		];
		const model = deptProblems(problems, history, { ...t.problems, categoryNames }, 'zh-CN');
		await expectChart('dept-problems', 'marks', model);
	});

	it('draws falls to the left and rises to the right, with an open end for “at least”', async () => {
		const rows = [
			outputRow('a-O1', -29.77, { name_zh: '处理来文' }),
			outputRow('a-O2', 4.5, { name_zh: '开展检查', qualifier: 'at_least', value: 90 })
		];
		const model = outputYoy(rows, { ...t.outputs, ...words.zh }, 'zh-CN');
		await expectChart('output-yoy', 'two', model);
	});

	it('sets a flagship item’s years under each other, each on its own basis', async () => {
		const items = projectItems([
			itemRow(2021, { budget_basis: 'initial' }),
			itemRow(2022, {
				budget_basis: 'unspecified',
				budget_yuan: 1_348_500,
				actual_yuan: 1_298_200,
				rate_computed_pct: 96.27
			})
		]);
		const model = flagshipItems(items, { ...t.items, ...words.zh, basisNames }, 'zh-CN');
		await expectChart('flagship-items', 'one', model);
	});
});

describe('charts of several departments', () => {
	const ids = ['a', 'b'];
	const years = [2020, 2021, 2022];
	const rates = [
		rateRow('a', 2020, { execution_pct: 97.5 }),
		rateRow('a', 2021, { execution_pct: 99.2, unit_is_corrected: true }),
		rateRow('b', 2020, { execution_pct: 96, errors: 1, actual_yuan: 9_000_000 }),
		rateRow('b', 2022, { budget_basis: 'unspecified', execution_pct: 98 })
	];

	it('joins what compares, breaks at a change of basis, and names the end of each slope', async () => {
		const rows = [
			actualRow('a', 2021),
			actualRow('a', 2022, { actual_yuan: 22_198_300, budget_basis: 'unspecified' }),
			actualRow('b', 2020, { actual_yuan: 7_000_000, unit_is_corrected: true }),
			actualRow('b', 2021, { actual_yuan: 8_000_000 }),
			actualRow('c', 2020, { actual_yuan: 8_100_000, errors: 1 })
		];
		const text = { ...departmentsWords['zh-CN'].size, ...words.zh, scopeNames };
		const model = departmentSize(rows, years, names, text, 'zh-CN');
		await expectChart('department-size', 'three', model);
	});

	it('gives each department a panel on one axis', async () => {
		const place = {
			dept_id: 'a',
			fiscal_year: 2021,
			doc_id: 'a-2021',
			unit_scope: 'own_unit',
			execution_pct: 99.2,
			place: 1,
			n: 5,
			comparability: 'in_force||self|department|own_unit|year'
		} as const;
		const text = { ...c.execution, ...words.zh, basisNames, scopeNames };
		const model = compareExecution(ids, years, rates, [place], names, text, 'zh-CN');
		await expectChart('compare-execution', 'two', model);
	});

	it('draws spending from zero', async () => {
		const text = { ...c.money, ...words.zh, scopeNames };
		const model = compareMoney(ids, years, rates, names, text, 'zh-CN');
		await expectChart('compare-money', 'two', model);
	});

	it('breaks self-scores at a change of scheme', async () => {
		const shown = [
			scoreRow(2020),
			scoreRow(2021),
			scoreRow(2022, { normalized_pct: 98, comparable_group: 'new' }),
			scoreRow(2020, { dept_id: 'b', normalized_pct: 97, base_max: null })
		];
		const text = { ...c.scores, ...words.zh };
		const model = compareScores(ids, years, shown, rates, names, text, 'zh-CN');
		await expectChart('compare-scores', 'two', model);
	});

	it('tells stated, deducted, not mentioned, no section and no report apart', async () => {
		const state = {
			dept_id: 'a',
			fiscal_year: 2020,
			doc_id: 'a-2020',
			problems_status: 'stated',
			category_l1: 'PMS',
			stated: 2,
			deducted: 1,
			problem_ids: 'P1,P2,D1'
		} as const;
		const rows = [
			state,
			{ ...state, fiscal_year: 2021, problems_status: 'no_section', stated: 0 } as const,
			{ ...state, dept_id: 'b', deducted: 0, category_l1: 'PRC' },
			{
				...state,
				dept_id: 'b',
				fiscal_year: 2022,
				problems_status: 'no_section',
				category_l1: null,
				stated: 0,
				deducted: 0,
				problem_ids: null
			} as const
		];
		const text = { ...c.problems, ...words.zh, categoryNames };
		await expectChart('compare-problems', 'two', compareProblems(ids, years, rows, names, text));
	});
});
