import { departmentNames } from '../../src/lib/format/department-names.ts';
import { chart } from '../../src/lib/messages/chart.ts';
import {
	departmentActuals,
	type DepartmentActual
} from '../../src/lib/queries/department-actuals.ts';
import {
	departmentHistory,
	type DepartmentYear
} from '../../src/lib/queries/department-history.ts';
import {
	departmentProblems,
	type DepartmentProblem
} from '../../src/lib/queries/department-problems.ts';
import { departmentScores, type DepartmentScore } from '../../src/lib/queries/department-scores.ts';
import {
	executionByDepartmentYear,
	type ExecutionByDepartmentYear
} from '../../src/lib/queries/execution-by-department-year.ts';
import { outputChanges, type OutputChange } from '../../src/lib/queries/output-changes.ts';
import { peerExecution, type PeerExecution } from '../../src/lib/queries/peer-execution.ts';
import { peerScores, type PeerScore } from '../../src/lib/queries/peer-scores.ts';
import {
	projectItemYears,
	type ProjectItemYear
} from '../../src/lib/queries/project-item-years.ts';
import { comparabilityKey, type Comparability } from '../../src/lib/schema/comparability.ts';

/** Rows of the department and compare views as their queries give them, with the key that the query declares. */

function keyed<Row extends object>(
	query: { spec: { comparability: Comparability<Row> } },
	row: Row
): Row & { comparability: string } {
	return { ...row, comparability: comparabilityKey(query.spec.comparability, row) };
}

type Bare<Row> = Omit<Row, 'comparability'>;

const money = {
	dept_id: 'a',
	budget_basis: 'full_year',
	unit_scope: 'own_unit',
	initial_yuan: null,
	budget_yuan: 20_930_290.75,
	actual_yuan: 20_874_731.66,
	actual_is_derived: false,
	unit_is_corrected: false,
	execution_pct: 99.7346,
	vs_initial_pct: null,
	rate_stated_pct: null,
	errors: 0
} as const;

export function yearRow(
	fiscal_year: number,
	changes: Partial<Bare<DepartmentYear>> = {}
): DepartmentYear {
	const row: Bare<DepartmentYear> = {
		...money,
		fiscal_year,
		doc_id: `a-${fiscal_year}`,
		line_ids: `a-${fiscal_year}-B1`,
		problems_status: 'stated',
		...changes
	};
	return keyed(departmentHistory, row);
}

export function rateRow(
	dept_id: string,
	fiscal_year: number,
	changes: Partial<Bare<ExecutionByDepartmentYear>> = {}
): ExecutionByDepartmentYear {
	const row: Bare<ExecutionByDepartmentYear> = {
		...money,
		dept_id,
		fiscal_year,
		doc_id: `${dept_id}-${fiscal_year}`,
		kind: 'bureau',
		region_level: 'prefecture',
		line_ids: `${dept_id}-${fiscal_year}-B1`,
		precision_yuan: 0.01,
		...changes
	};
	return keyed(executionByDepartmentYear, row);
}

export function actualRow(
	dept_id: string,
	fiscal_year: number,
	changes: Partial<Bare<DepartmentActual>> = {}
): DepartmentActual {
	const row: Bare<DepartmentActual> = {
		dept_id,
		fiscal_year,
		doc_id: `${dept_id}-${fiscal_year}`,
		line_id: `${dept_id}-${fiscal_year}-B1`,
		unit_scope: 'own_unit',
		budget_basis: 'full_year',
		actual_yuan: 20_874_731.66,
		actual_is_derived: false,
		unit_is_corrected: false,
		errors: 0,
		departments: 1,
		...changes
	};
	return keyed(departmentActuals, row);
}

export function scoreRow(
	fiscal_year: number,
	changes: Partial<Bare<DepartmentScore>> = {}
): DepartmentScore {
	const row: Bare<DepartmentScore> = {
		dept_id: 'a',
		fiscal_year,
		doc_id: `a-${fiscal_year}`,
		score_id: `a-${fiscal_year}-S1`,
		score: 93.79,
		max_score: 100,
		base_max: 95,
		normalized_pct: 98.73,
		comparable_group: 'old',
		errors: 0,
		...changes
	};
	return keyed(departmentScores, row);
}

export function peerRow(
	dept_id: string,
	fiscal_year: number,
	execution_pct: number,
	changes: Partial<Bare<PeerExecution>> = {}
): PeerExecution {
	const row: Bare<PeerExecution> = {
		dept_id,
		fiscal_year,
		line_id: `${dept_id}-${fiscal_year}-B1`,
		budget_basis: 'full_year',
		unit_scope: 'own_unit',
		execution_pct,
		...changes
	};
	return keyed(peerExecution, row);
}

export function peerScoreRow(
	dept_id: string,
	fiscal_year: number,
	normalized_pct: number
): PeerScore {
	const row: Bare<PeerScore> = {
		dept_id,
		fiscal_year,
		score_id: `${dept_id}-${fiscal_year}-S1`,
		comparable_group: 'old',
		normalized_pct
	};
	return keyed(peerScores, row);
}

export function problemRow(
	problem_id: string,
	fiscal_year: number,
	changes: Partial<Bare<DepartmentProblem>> = {}
): DepartmentProblem {
	const row: Bare<DepartmentProblem> = {
		problem_id,
		fiscal_year,
		doc_id: `a-${fiscal_year}`,
		kind: 'stated_problem',
		category_l1: 'PMS',
		text: '制度不健全',
		text_en: null,
		points: null,
		comparable_group: 'old',
		...changes
	};
	return keyed(departmentProblems, row);
}

export function outputRow(
	output_id: string,
	yoy_pct: number,
	changes: Partial<Bare<OutputChange>> = {}
): OutputChange {
	const row: Bare<OutputChange> = {
		output_id,
		fiscal_year: 2023,
		doc_id: 'a-2023',
		name_zh: output_id,
		name_en: null,
		value: 10_452,
		qualifier: 'exact',
		unit_zh: '件',
		unit_scope: 'own_unit',
		period: 'year',
		period_start: '2023-01-01',
		period_end: '2023-12-31',
		yoy_pct,
		prior_value_implied: 14_882.5,
		...changes
	};
	return keyed(outputChanges, row);
}

export function itemRow(
	fiscal_year: number,
	changes: Partial<Bare<ProjectItemYear>> = {}
): ProjectItemYear {
	const row: Bare<ProjectItemYear> = {
		item_name: '驻京工作保障经费',
		fiscal_year,
		doc_id: `a-${fiscal_year}`,
		line_id: `a-${fiscal_year}-B4`,
		unit_is_corrected: false,
		budget_basis: 'full_year',
		budget_yuan: 2_894_900,
		actual_yuan: 2_880_400,
		rate_computed_pct: 99.4991,
		...changes
	};
	return keyed(projectItemYears, row);
}

export const departments = departmentNames(
	[
		{ dept_id: 'a', name_zh: '甲市驻京办事处', short_zh: '驻京办', name_en: 'Beijing Office' },
		{
			dept_id: 'b',
			name_zh: '甲市发展和改革局',
			short_zh: '发改局',
			name_en: 'Development Bureau'
		},
		{ dept_id: 'c', name_zh: '甲市水务局', short_zh: '水务局', name_en: 'Water Bureau' }
	],
	'zh-CN'
);
export const words = {
	zh: { qualities: chart['zh-CN'].qualities, apart: chart['zh-CN'].apart },
	en: { qualities: chart.en.qualities, apart: chart.en.apart }
};
