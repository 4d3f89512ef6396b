import { describe, it } from 'vitest';
import { departmentNames } from '../../src/lib/format/department-names.ts';
import { chart } from '../../src/lib/messages/chart.ts';
import { execution } from '../../src/lib/messages/execution.ts';
import { site } from '../../src/lib/messages/site.ts';
import type { ExecutionByDepartmentYear } from '../../src/lib/queries/execution-by-department-year.ts';
import type { MonitoringProgress } from '../../src/lib/queries/monitoring-progress.ts';
import type { ThreePublicControl } from '../../src/lib/queries/three-public-control.ts';
import type { UnspentByStructure } from '../../src/lib/queries/unspent-by-structure.ts';
import { executionMatrix } from '../../src/lib/view-models/execution-matrix.ts';
import { executionStrip } from '../../src/lib/view-models/execution-strip.ts';
import { initialVersusActual } from '../../src/lib/view-models/initial-versus-actual.ts';
import { monitoringSlope } from '../../src/lib/view-models/monitoring-slope.ts';
import { threePublicDots } from '../../src/lib/view-models/three-public-dots.ts';
import { unspentBars } from '../../src/lib/view-models/unspent-bars.ts';
import { expectChart } from './expect-chart.ts';

const names = departmentNames(
	[
		{
			dept_id: 'a',
			name_zh: '甲市发展和改革局',
			short_zh: '发改局',
			name_en: 'Development Bureau'
		},
		{ dept_id: 'b', name_zh: '甲市某名称很长很长的综合服务保障中心', short_zh: null, name_en: null }
	],
	'zh-CN'
);
const t = execution['zh-CN'];
const { qualities } = chart['zh-CN'];
const base: ExecutionByDepartmentYear = {
	dept_id: 'a',
	fiscal_year: 2021,
	doc_id: 'a-2021',
	unit_scope: 'own_unit',
	line_id: 'a-2021-B1',
	comparability: 'in_force||self|department|own_unit|year',
	line_ids: null,
	budget_basis: 'full_year',
	budget_yuan: 20_000_000,
	actual_yuan: 19_000_000,
	actual_is_derived: false,
	unit_is_corrected: false,
	precision_yuan: 100,
	execution_pct: 95,
	rate_stated_pct: 95,
	initial_yuan: 18_000_000,
	vs_initial_pct: 105.56,
	errors: 0
};
const rows: ExecutionByDepartmentYear[] = [
	base,
	{ ...base, fiscal_year: 2023, doc_id: 'a-2023', execution_pct: 100, budget_basis: 'unspecified' },
	{ ...base, dept_id: 'b', doc_id: 'b-2021', execution_pct: 88.2, errors: 1 },
	{
		...base,
		dept_id: 'b',
		fiscal_year: 2022,
		doc_id: 'b-2022',
		unit_is_corrected: true,
		errors: 1
	},
	{
		...base,
		dept_id: 'b',
		fiscal_year: 2023,
		doc_id: 'b-2023',
		budget_basis: 'initial',
		execution_pct: null,
		vs_initial_pct: 140
	}
];
const years = [2021, 2022, 2023];

describe('execution charts', () => {
	it('draws the matrix with every standing: filled, hollow, dashed, gap, contradicted, corrected', async () => {
		const text = { ...t.matrix, basisNames: site['zh-CN'].bases, qualities };
		await expectChart(
			'execution-matrix',
			'mixed',
			executionMatrix(rows, years, names, text, 'zh-CN')
		);
	});

	it('labels dots where there are few, and leaves a year without rates empty', async () => {
		await expectChart(
			'execution-strip',
			'few',
			executionStrip(rows, years, names, { ...t.strip, qualities }, 'zh-CN')
		);
	});

	it('adds the middle half and median from five departments on', async () => {
		const many = [90, 94, 96, 98, 99, 100].map((pct, index) => ({
			...base,
			dept_id: `d${index}`,
			doc_id: `d${index}-2021`,
			execution_pct: pct
		}));
		await expectChart(
			'execution-strip',
			'many',
			executionStrip(many, [2021], names, { ...t.strip, qualities }, 'zh-CN')
		);
	});

	it('draws spending over the initial budget, with the adjusted one where printed', async () => {
		const model = initialVersusActual(rows, names, t.initial, 'zh-CN');
		await expectChart('initial-versus-actual', 'mixed', model);
	});

	it('stacks what was not spent', async () => {
		const row: UnspentByStructure = {
			dept_id: 'a',
			fiscal_year: 2021,
			doc_id: 'a-2021',
			budget_basis: 'full_year',
			basic_yuan: 13_050.36,
			project_yuan: 42_508.73,
			unspent_yuan: 55_559.09,
			total: 1
		};
		await expectChart('unspent-bars', 'one', unspentBars([row], names, t.unspent, 'zh-CN'));
	});

	it('marks a control rate above its limit', async () => {
		const dot: ThreePublicControl = {
			dept_id: 'a',
			fiscal_year: 2020,
			doc_id: 'a-2020',
			budget_yuan: 743_900,
			actual_yuan: 748_800,
			control_pct: 100.66,
			is_stated: false
		};
		const dots = [dot, { ...dot, fiscal_year: 2021, control_pct: 99.61, is_stated: true }];
		await expectChart(
			'three-public-dots',
			'two',
			threePublicDots(dots, names, t.threePublic, 'zh-CN')
		);
	});

	it('keeps mid-year progress, year-end and elapsed time apart', async () => {
		const line: MonitoringProgress = {
			dept_id: 'a',
			fiscal_year: 2022,
			doc_id: 'a-2022',
			scope: 'department',
			as_of: '2022-07-30',
			progress_stated_pct: 62.11,
			time_elapsed_pct: 58.33,
			on_year_budget_pct: 61.7,
			execution_pct: 99.65
		};
		const lines = [
			line,
			{ ...line, scope: 'project' as const, progress_stated_pct: 55.86, execution_pct: null }
		];
		await expectChart(
			'monitoring-slope',
			'two',
			monitoringSlope(lines, names, t.monitoring, 'zh-CN')
		);
	});
});
