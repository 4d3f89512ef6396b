import { REGION_ROLLUPS } from './region-rollups.ts';
import { spread } from './rollup-fragments.ts';
import type { Rollup } from './rollup.ts';

const money = REGION_ROLLUPS.region_year_money.columns;
const scores = REGION_ROLLUPS.region_year_score.columns;
const counts = REGION_ROLLUPS.region_year.columns;
const COUNTED = Object.keys(counts).filter(
	(name) => !['region_code', 'fiscal_year'].includes(name)
);

function without<C extends object>(columns: C): Omit<C, 'region_code'> {
	return Object.fromEntries(
		Object.entries(columns).filter(([name]) => name !== 'region_code')
	) as Omit<C, 'region_code'>;
}

const countryYear: Rollup = {
	description: 'Coverage of each province and (province_code null) of the whole country in a year',
	scope: 'country',
	key: ['province_code', 'fiscal_year'],
	columns: { province_code: 'VARCHAR', regions: 'INTEGER', ...without(counts) },
	text: `
	SELECT province_code, fiscal_year, count(*) AS regions,
		${COUNTED.map((name) => `sum(${name}) AS ${name}`).join(', ')}
	FROM (SELECT *, substr(region_code, 1, 2) AS province_code FROM region_year) AS placed
	GROUP BY GROUPING SETS ((fiscal_year), (province_code, fiscal_year))`
};

const countryYearMoney: Rollup = {
	description: 'Money of the whole country in a year, of one class of basis and one unit scope',
	scope: 'country',
	key: ['fiscal_year', 'basis_class', 'unit_scope'],
	columns: without(money),
	text: spread(
		['fiscal_year', 'basis_class', 'unit_scope'],
		'execution_pct',
		`
			SELECT * FROM department_year WHERE execution_pct IS NOT NULL`,
		['sum(budget_yuan) AS budget_yuan', 'sum(actual_yuan) AS actual_yuan']
	)
};

const countryYearScore: Rollup = {
	description: 'Scores of the whole country in a year, of one comparable group',
	scope: 'country',
	key: ['fiscal_year', 'comparable_group'],
	columns: without(scores),
	text: spread(
		['fiscal_year', 'comparable_group'],
		'points_pct',
		`
			SELECT fiscal_year, comparable_group, CAST(normalized_pct AS DOUBLE) AS points_pct
			FROM department_year
			WHERE normalized_pct IS NOT NULL AND comparable_group IS NOT NULL`
	)
};

function summed(source: string, keys: readonly string[], sums: readonly string[]): string {
	return `
	SELECT ${keys.join(', ')}, ${sums.map((name) => `sum(${name}) AS ${name}`).join(', ')}
	FROM ${source}
	GROUP BY ${keys.join(', ')}`;
}

const CATEGORY = ['fiscal_year', 'eval_object', 'kind', 'category'];
const countryYearCategory: Rollup = {
	description: 'Reports of the whole country and year that name a problem category',
	scope: 'country',
	key: CATEGORY,
	columns: without(REGION_ROLLUPS.region_year_category.columns),
	text: summed('region_year_category', CATEGORY, ['documents', 'statements'])
};

const INDICATOR = ['fiscal_year', 'comparable_group', 'name_norm'];
const indicatorYear: Rollup = {
	description: 'Points given for an indicator shared by name in a year, over the whole country',
	scope: 'country',
	key: INDICATOR,
	columns: without(REGION_ROLLUPS.region_year_indicator.columns),
	text: summed('region_year_indicator', INDICATOR, ['reports', 'full_marks', 'score', 'weight'])
};

const QUALITY = ['fiscal_year', 'severity', 'rule_id'];
const countryQuality: Rollup = {
	description: 'Findings of the cross-checks in the whole country and year',
	scope: 'country',
	key: QUALITY,
	columns: without(REGION_ROLLUPS.quality_counts.columns),
	text: summed('quality_counts', QUALITY, ['findings', 'documents'])
};

/** Every pre-aggregated table: the only place that defines them. Later ones read earlier ones. */
export const ROLLUPS = {
	...REGION_ROLLUPS,
	country_year: countryYear,
	country_year_money: countryYearMoney,
	country_year_score: countryYearScore,
	country_year_category: countryYearCategory,
	indicator_year: indicatorYear,
	country_quality: countryQuality
} as const satisfies Record<string, Rollup>;

export type RollupName = keyof typeof ROLLUPS;
export const ROLLUP_NAMES = Object.keys(ROLLUPS) as RollupName[];
const NAMED = /\b(?:FROM|JOIN)\s+(\w+)/g;

/** Names of the tables that rollups by region read: of a county, of the country, and of each other. */
export const READ_BY_REGION: ReadonlySet<string> = new Set(
	Object.values(REGION_ROLLUPS).flatMap(({ text }) =>
		[...text.matchAll(NAMED)].flatMap(([, name]) => name ?? [])
	)
);

/** The rollups of a scope, in the order in which they can be computed. */
export function rollupsOf(scope: Rollup['scope']): RollupName[] {
	return ROLLUP_NAMES.filter((name) => ROLLUPS[name].scope === scope);
}
