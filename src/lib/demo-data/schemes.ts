import type { ScoringScheme, ScoringSchemeComponent } from '../schema/scoring-scheme.ts';

export const OLD_SCHEME = 'demo-2018-dept';
export const NEW_SCHEME = 'demo-2022-dept';
/** First fiscal year scored under the new scheme. */
export const SCHEME_CHANGE = 2022;

export function schemeOf(year: number): string {
	return year < SCHEME_CHANGE ? OLD_SCHEME : NEW_SCHEME;
}

/** The two schemes of 示例市: 45 + 50 + 5 until 2021, 50 + 50 from 2022. */
export const DEMO_SCHEMES: ScoringScheme[] = [
	{
		scheme_id: OLD_SCHEME,
		region_code: '990100',
		first_year: 2018,
		last_year: 2021,
		eval_object: 'department',
		total_max: '100',
		base_max: '95',
		bonus_cap: '5',
		bonus_unit: '2.5',
		penalty_cap: '5',
		penalty_unit: '2.5',
		comparable_group: 'demo-45-50-5',
		source: '示例数据（虚构）'
	},
	{
		scheme_id: NEW_SCHEME,
		region_code: '990100',
		first_year: SCHEME_CHANGE,
		last_year: 2025,
		eval_object: 'department',
		total_max: '100',
		base_max: '100',
		bonus_cap: null,
		bonus_unit: null,
		penalty_cap: null,
		penalty_unit: null,
		comparable_group: 'demo-50-50',
		source: '示例数据（虚构）'
	}
];

export const DEMO_COMPONENTS: ScoringSchemeComponent[] = [
	component(OLD_SCHEME, 'MGT', '管理效能', 'Management effectiveness', '45', false),
	component(OLD_SCHEME, 'DUTY', '履职效能', 'Performance of duties', '50', false),
	component(OLD_SCHEME, 'BONUS', '加减分项', 'Bonus and penalty points', '5', true),
	component(NEW_SCHEME, 'MGT', '管理效率', 'Management efficiency', '50', false),
	component(NEW_SCHEME, 'DUTY', '履职效能', 'Performance of duties', '50', false)
];

function component(
	scheme_id: string,
	component_code: string,
	name_zh: string,
	name_en: string,
	max_score: string,
	is_bonus: boolean
): ScoringSchemeComponent {
	return { scheme_id, component_code, name_zh, name_en, max_score, is_bonus };
}
