import { departmentNames } from '../../src/lib/format/department-names.ts';
import { chart } from '../../src/lib/messages/chart.ts';
import { scores } from '../../src/lib/messages/scores.ts';
import type { SchemeComponent } from '../../src/lib/queries/scheme-components.ts';
import type { ScoreByDepartmentYear } from '../../src/lib/queries/score-by-department-year.ts';
import { schemeNames } from '../../src/lib/view-models/scheme-names.ts';

const part: SchemeComponent = {
	comparable_group: 'old',
	region_zh: '甲市',
	region_en: 'Jia',
	first_year: 2020,
	last_year: 2021,
	component_code: 'MGT',
	name_zh: '管理效能',
	name_en: 'Management',
	max_score: 45,
	is_bonus: false
};

/** Two schemes of one city, 45 + 50 with 5 bonus until 2021 and 50 + 50 from 2022, and one without points. */
export const SCHEME_ROWS: SchemeComponent[] = [
	part,
	{ ...part, component_code: 'DUTY', name_zh: '履职效能', name_en: 'Duty', max_score: 50 },
	{ ...part, component_code: 'BONUS', name_zh: '加减分项', max_score: 5, is_bonus: true },
	...['MGT', 'DUTY'].map((component_code) => ({
		...part,
		comparable_group: 'new',
		first_year: 2022,
		last_year: 2023,
		component_code,
		max_score: 50
	})),
	{ ...part, comparable_group: 'other', region_zh: '乙区', region_en: 'Yi', max_score: null }
];

export const schemes = schemeNames(SCHEME_ROWS, scores['zh-CN'].schemes, 'zh-CN');

export const names = departmentNames(
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

/** The comparability key of a self-score under a scheme. */
export const keyOf = (scheme: string) => `|${scheme}|self|department||year`;

/** The words that every score chart shares. */
export const words = { ...chart['zh-CN'], ...scores['zh-CN'].marks };

export const scoreRow: ScoreByDepartmentYear = {
	dept_id: 'a',
	fiscal_year: 2021,
	doc_id: 'a-2021',
	kind: 'bureau',
	region_level: 'prefecture',
	score_id: 'a-2021-S1',
	score: 93.79,
	points_lost: 1.21,
	reachable_max: 95,
	base_is_assumed: false,
	normalized_pct: 98.73,
	score_band: '98-99',
	comparable_group: 'old',
	errors: 0,
	comparability: keyOf('old')
};

/** The next year, under the new scheme: raw up, normalised down. */
export const nextRow: ScoreByDepartmentYear = {
	...scoreRow,
	fiscal_year: 2022,
	doc_id: 'a-2022',
	score: 98,
	points_lost: 2,
	reachable_max: 100,
	normalized_pct: 98,
	score_id: 'a-2022-S1',
	comparable_group: 'new',
	comparability: keyOf('new')
};
