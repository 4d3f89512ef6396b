import { describe, it } from 'vitest';
import { departmentNames } from '../../src/lib/format/department-names.ts';
import { chart } from '../../src/lib/messages/chart.ts';
import { execution } from '../../src/lib/messages/execution.ts';
import { site } from '../../src/lib/messages/site.ts';
import type { ExecutionByDepartmentYear } from '../../src/lib/queries/execution-by-department-year.ts';
import type { ExecutionOfPeers } from '../../src/lib/queries/execution-of-peers.ts';
import type { MonitoringProgress } from '../../src/lib/queries/monitoring-progress.ts';
import type { SpendingOverInitial } from '../../src/lib/queries/spending-over-initial.ts';
import type { ThreePublicControl } from '../../src/lib/queries/three-public-control.ts';
import type { UnspentByStructure } from '../../src/lib/queries/unspent-by-structure.ts';
import { executionMatrix } from '../../src/lib/view-models/execution-matrix.ts';
import { executionMultiples } from '../../src/lib/view-models/execution-multiples.ts';
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
const { qualities, apart } = chart['zh-CN'];
const words = { qualities, basisNames: site['zh-CN'].bases, groups: t.groups };
const base: ExecutionByDepartmentYear = {
	dept_id: 'a',
	kind: 'economic_bureau',
	region_level: 'prefecture',
	fiscal_year: 2021,
	doc_id: 'a-2021',
	unit_scope: 'own_unit',
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
const peers: ExecutionOfPeers = {
	fiscal_year: 2021,
	budget_basis: 'in_force',
	unit_scope: 'own_unit',
	comparability: 'in_force||self|department|own_unit|year',
	kind: null,
	region_level: null,
	n: 6,
	lower_pct: 94.5,
	median_pct: 97,
	upper_pct: 98.75
};
const over: SpendingOverInitial = {
	dept_id: 'a',
	fiscal_year: 2020,
	doc_id: 'a-2020',
	unit_scope: 'own_unit',
	comparability: 'initial||self|department|own_unit|year',
	line_id: 'a-2020-B1',
	basic_line_id: 'a-2020-B2',
	project_line_id: 'a-2020-B3',
	initial_yuan: 5_645_000,
	adjusted_yuan: null,
	actual_yuan: 7_859_000,
	actual_is_derived: true,
	vs_initial_pct: 139.22,
	basic_initial_yuan: 3_570_600,
	basic_actual_yuan: 5_827_300,
	project_initial_yuan: 2_074_400,
	project_actual_yuan: 2_031_700,
	unit_is_corrected: false,
	errors: 0,
	total: 1
};

describe('execution charts', () => {
	it('draws the matrix with every standing: filled, hollow, dashed, gap, contradicted, corrected', async () => {
		const text = { ...t.matrix, ...words };
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
			executionStrip(rows, [], years, names, { ...t.strip, ...words }, 'zh-CN')
		);
	});

	it('adds the middle half and median of comparable departments from five on, others lighter', async () => {
		const many = [90, 94, 96, 98, 99, 100].map((pct, index) => ({
			...base,
			dept_id: `d${index}`,
			doc_id: `d${index}-2021`,
			execution_pct: pct
		}));
		const other: ExecutionByDepartmentYear = {
			...base,
			dept_id: 'other',
			unit_scope: 'with_subordinates',
			comparability: 'in_force||self|department|with_subordinates|year',
			execution_pct: 92
		};
		await expectChart(
			'execution-strip',
			'many',
			executionStrip([...many, other], [peers], [2021], names, { ...t.strip, ...words }, 'zh-CN')
		);
	});

	it('gives each department a panel, and joins comparable years alone', async () => {
		const next = { ...base, fiscal_year: 2022, doc_id: 'a-2022', execution_pct: 93.5 };
		const text = { ...t.multiples, ...words, apart };
		await expectChart(
			'execution-multiples',
			'mixed',
			executionMultiples([...rows, next], [peers], years, names, text, 'zh-CN')
		);
	});

	it('draws spending over the initial budget, its halves where there are few, the adjusted one where printed', async () => {
		const text = { ...t.initial, ...words };
		await expectChart(
			'initial-versus-actual',
			'few',
			initialVersusActual([over], names, text, 'zh-CN')
		);
		const five = [1, 2, 3, 4, 5].map((step): SpendingOverInitial => ({
			...over,
			doc_id: `a-${step}`,
			fiscal_year: 2020 + step,
			vs_initial_pct: 139.22 - step,
			adjusted_yuan: 8_000_000,
			errors: step === 2 ? 1 : 0,
			unit_scope: step > 3 ? 'with_subordinates' : 'own_unit',
			comparability: `initial||self|department|${step > 3 ? 'with_subordinates' : 'own_unit'}|year`
		}));
		await expectChart(
			'initial-versus-actual',
			'groups',
			initialVersusActual(five, names, text, 'zh-CN')
		);
	});

	it('stacks what was not spent, each comparable group by itself', async () => {
		const row: UnspentByStructure = {
			dept_id: 'a',
			fiscal_year: 2021,
			doc_id: 'a-2021',
			unit_scope: 'own_unit',
			comparability: 'in_force||self|department|own_unit|year',
			budget_basis: 'full_year',
			basic_line_id: 'a-2021-B3',
			project_line_id: 'a-2021-B4',
			basic_yuan: 13_050.36,
			project_yuan: 42_508.73,
			unspent_yuan: 55_559.09,
			unit_is_corrected: true,
			errors: 1,
			total: 2
		};
		const unspecified: UnspentByStructure = {
			...row,
			fiscal_year: 2022,
			doc_id: 'a-2022',
			budget_basis: 'unspecified',
			comparability: 'unspecified||self|department|own_unit|year',
			unit_is_corrected: false,
			errors: 0
		};
		const text = { ...t.unspent, ...words };
		const model = unspentBars([row, unspecified], names, text, 'zh-CN');
		await expectChart('unspent-bars', 'two', model);
	});

	it('marks a control rate above its limit', async () => {
		const dot: ThreePublicControl = {
			dept_id: 'a',
			fiscal_year: 2020,
			doc_id: 'a-2020',
			unit_scope: 'own_unit',
			comparability: 'unspecified||self|department|own_unit|year',
			record_id: 'a-2020-B9',
			budget_basis: 'unspecified',
			budget_yuan: 743_900,
			actual_yuan: 748_800,
			control_pct: 100.66,
			is_stated: false,
			errors: 0
		};
		const stated: ThreePublicControl = {
			...dot,
			fiscal_year: 2021,
			budget_basis: null,
			budget_yuan: null,
			actual_yuan: null,
			control_pct: 99.61,
			is_stated: true
		};
		const text = { ...t.threePublic, ...words };
		const model = threePublicDots([dot, stated], names, text, 'zh-CN');
		await expectChart('three-public-dots', 'two', model);
	});

	it('joins only the rates on the year’s budget of mid-year and year-end', async () => {
		const line: MonitoringProgress = {
			dept_id: 'a',
			fiscal_year: 2022,
			doc_id: 'a-2022',
			unit_scope: 'unknown',
			comparability: 'unspecified||self|department|unknown|2022-07-30',
			scope: 'department',
			snapshot_id: 'a-2022-N1',
			line_id: 'a-2022-B1',
			as_of: '2022-07-30',
			progress_stated_pct: 62.11,
			time_elapsed_pct: 58.33,
			budget_basis: 'unspecified',
			on_year_budget_pct: 61.7,
			execution_pct: 99.65,
			unit_is_corrected: false,
			errors: 0
		};
		const project: MonitoringProgress = {
			...line,
			scope: 'project',
			snapshot_id: 'a-2022-N2',
			line_id: null,
			progress_stated_pct: 55.86,
			on_year_budget_pct: null,
			execution_pct: null
		};
		const text = { ...t.monitoring, ...words };
		const model = monitoringSlope([line, project], names, text, 'zh-CN');
		await expectChart('monitoring-slope', 'two', model);
	});
});
