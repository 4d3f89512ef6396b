import { describe, expect, it } from 'vitest';
import { categoryNames } from '../../src/lib/format/category-names.ts';
import { departmentNames } from '../../src/lib/format/department-names.ts';
import { problemFollowUp } from '../../src/lib/messages/problem-follow-up.ts';
import { problems } from '../../src/lib/messages/problems.ts';
import type { FollowUpCounts, ProblemFollowUp } from '../../src/lib/queries/problem-follow-ups.ts';
import { categoryPairs } from '../../src/lib/view-models/category-pairs.ts';
import {
	followThroughCounts,
	followThroughTotals
} from '../../src/lib/view-models/follow-through-counts.ts';
import { followThroughMatrix } from '../../src/lib/view-models/follow-through-matrix.ts';
import { goalCoverage } from '../../src/lib/view-models/goal-coverage.ts';
import { measureConcreteness } from '../../src/lib/view-models/measure-concreteness.ts';
import { expectChart } from './expect-chart.ts';

const t = problemFollowUp['zh-CN'];
const departments = departmentNames(
	[{ dept_id: 'a', name_zh: '甲市教育局', short_zh: '教育局', name_en: 'Education Bureau' }],
	'zh-CN'
);
const names = categoryNames(
	[
		{ code: 'TGT', name_zh: '绩效目标与指标设置', name_en: 'Targets and indicators' },
		{ code: 'PMS', name_zh: '绩效管理制度与组织', name_en: 'Performance management' },
		{ code: 'BUD', name_zh: '预算编制', name_en: 'Budget preparation' }
	],
	problems['zh-CN'].shortNames,
	'zh-CN'
);

const back: ProblemFollowUp = {
	problem_id: 'a-P1',
	dept_id: 'a',
	fiscal_year: 2021,
	doc_id: 'a-2021',
	scheme_id: 's',
	kind: 'deduction_reason',
	category_code: 'PMS-01',
	category_l1: 'PMS',
	text: '制度不全',
	text_en: null,
	points: 0.5,
	weight: 3,
	measure_id: null,
	measure: null,
	measure_en: null,
	outcome: 'came_back',
	next_doc_id: 'a-2022',
	next_stated: 2,
	next_deducted: 1,
	next_points: 2,
	next_record_ids: 'a-P7,a-P8',
	comparability: '|s|self|department||year'
};
const gone: ProblemFollowUp = {
	...back,
	problem_id: 'a-P2',
	category_l1: 'BUD',
	measure_id: 'a-M1',
	measure: '按时填报',
	outcome: 'not_seen',
	points: null,
	next_stated: 0,
	next_deducted: 0,
	next_points: null,
	next_record_ids: null
};
const unknown: ProblemFollowUp = {
	...gone,
	problem_id: 'a-P3',
	fiscal_year: 2023,
	outcome: 'no_report',
	next_doc_id: null
};

describe('follow-through-matrix', () => {
	it('draws each problem by way of its measure to the next year', async () => {
		const model = followThroughMatrix(
			[back, gone, unknown],
			departments,
			names,
			t.followThrough,
			'zh-CN'
		);
		expect(model.table.rows).toEqual([
			[
				'甲市教育局',
				'2021',
				'绩效管理制度与组织',
				'制度不全 · 扣 0.5 分（满分 3 分）',
				'没有对应措施',
				'再次出现 · 列为问题 2 条；扣分原因 1 条，共扣 2 分'
			],
			['甲市教育局', '2021', '预算编制', '制度不全', '按时填报', '未再提到'],
			['甲市教育局', '2023', '预算编制', '制度不全', '按时填报', '无法判断：没有下一年的报告']
		]);
		expect(model.table.record_ids).toEqual([
			['a-P1', 'a-P7', 'a-P8'],
			['a-P2', 'a-M1'],
			['a-P3', 'a-M1']
		]);
		const [first] = model.paths;
		expect(model.marks?.[first?.marks.next ?? -1]).toMatchObject({
			label:
				'甲市教育局 2022\n绩效管理制度与组织\n再次出现\n列为问题 2 条；扣分原因 1 条，共扣 2 分',
			doc_id: 'a-2022',
			record_ids: ['a-P7', 'a-P8']
		});
		await expectChart('follow-through-matrix', 'each', model);
	});

	it('counts them where they are many, what cannot be told apart', async () => {
		const row: FollowUpCounts = {
			category_l1: 'PMS',
			is_answered: true,
			outcome: 'came_back',
			problems: 12
		};
		const rows = [
			row,
			{ ...row, outcome: 'not_seen' as const, problems: 36 },
			{ ...row, is_answered: false, problems: 3 },
			{ ...row, is_answered: false, outcome: 'no_section' as const, problems: 4 },
			{ ...row, category_l1: 'BUD', outcome: 'no_report' as const, problems: 5 }
		];
		expect(followThroughTotals(rows)).toEqual({ total: 60, told: 51, back: 15 });
		const model = followThroughCounts(rows, names, t.followThrough, 'zh-CN');
		expect(model.table.rows).toEqual([
			['全部类别', '12', '36', '3', '0', '9'],
			['绩效管理制度与组织', '12', '36', '3', '0', '4'],
			['预算编制', '0', '0', '0', '0', '5']
		]);
		const shades = model.counts.filter((count) => count.row === 'PMS').map((count) => count.shade);
		expect(shades).toEqual([2, 4, 1, null, null]);
		await expectChart('follow-through-matrix', 'counted', model);
	});
});

describe('measure-concreteness', () => {
	const counts = { concrete: 1, general: 3, unclassified: 2 };

	it('draws reports one by one where they are few', async () => {
		const report = {
			dept_id: 'a',
			fiscal_year: 2021,
			doc_id: 'a-2021',
			eval_object: 'project' as const,
			...counts,
			record_ids: 'a-M1,a-M2,a-M3,a-M4,a-M5,a-M6'
		};
		const years = [{ fiscal_year: 2021, documents: 1, ...counts }];
		const model = measureConcreteness(
			years,
			[report],
			departments,
			t.concreteness,
			'项目',
			'zh-CN'
		);
		expect(model).toMatchObject({ concrete: 1, total: 6 });
		expect(model.table.rows).toEqual([['甲市教育局', '2021', '项目', '1', '3', '2', '6']]);
		await expectChart('measure-concreteness', 'reports', model);
	});

	it('draws years where they are many', async () => {
		const years = [
			{ fiscal_year: 2021, documents: 30, ...counts },
			{ fiscal_year: 2022, documents: 20, concrete: 10, general: 0, unclassified: 0 }
		];
		const model = measureConcreteness(years, [], departments, t.concreteness, '项目', 'zh-CN');
		expect(model.rows.map((row) => row.text)).toEqual(['1/6', '10/10']);
		expect(model.segments.map(({ row, kind, from, to }) => [row, kind, from, to])).toEqual([
			['2021', 'concrete', 0, 1],
			['2021', 'general', 1, 4],
			['2021', 'unclassified', 4, 6],
			['2022', 'concrete', 0, 10]
		]);
		await expectChart('measure-concreteness', 'years', model);
	});
});

it('category-pairs draws each pair once, the most frequent category first', async () => {
	const only = { doc_id: 'a-2021', dept_id: 'a', fiscal_year: 2021, record_ids: 'a-P1,a-P2' };
	const none = { doc_id: null, dept_id: null, fiscal_year: null, record_ids: null };
	const section = {
		fiscal_year: 2021,
		full_documents: 12,
		with_section: 11,
		project_sections: 0,
		stated_none: 0
	};
	const model = categoryPairs(
		[
			{ a: 'PMS', b: 'TGT', documents: 4, ...none },
			{ a: 'BUD', b: 'TGT', documents: 1, ...only }
		],
		[section],
		departments,
		names,
		t.pairs
	);
	expect(
		model.cells.map(({ column, row, documents, shade }) => [column, row, documents, shade])
	).toEqual([
		['TGT', 'PMS', 4, 3],
		['TGT', 'BUD', 1, 0]
	]);
	expect(model.named).toEqual(['预算编制＋绩效目标与指标设置：教育局 2021']);
	expect(model.table.record_ids).toEqual([[], ['a-P1', 'a-P2']]);
	await expectChart('category-pairs', 'two', model);
});

it('goal-coverage draws a square a task, crossed without an indicator', async () => {
	const found = {
		finding_id: 'a-F1',
		dept_id: 'a',
		fiscal_year: 2021,
		doc_id: 'a-2021',
		eval_object: 'department' as const,
		tasks: 4,
		covered: 3,
		message: '一项没有指标',
		message_en: 'one without',
		record_ids: 'a-I1,a-I2',
		reports: 2
	};
	const model = goalCoverage(
		[found, { ...found, finding_id: 'a-F2', eval_object: 'project', tasks: 3, covered: 2 }],
		departments,
		t.goals,
		'项目',
		'zh-CN'
	);
	expect(model.cells.map((cell) => cell.isCovered)).toEqual([
		true,
		true,
		true,
		false,
		true,
		true,
		false
	]);
	expect(model.remarks).toEqual(['教育局 2021：一项没有指标', '教育局 2021 项目：一项没有指标']);
	await expectChart('goal-coverage', 'two', model);
});
