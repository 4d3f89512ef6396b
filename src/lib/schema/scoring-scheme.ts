import { z } from 'zod';
import { EvalObject } from './codes.ts';
import { FiscalYear, Flag, Points, RegionCode, Text } from './scalars.ts';

export const SchemeId = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
	.meta({ sql: 'VARCHAR' });

/** One part of a scheme: 管理效能 45 of 100. */
export const ScoringSchemeComponent = z.strictObject({
	scheme_id: SchemeId,
	component_code: Text,
	name_zh: Text,
	name_en: Text,
	max_score: Points.nullable(),
	is_bonus: Flag.meta({ description: 'points that need a commendation, not plain good work' })
});
export type ScoringSchemeComponent = z.output<typeof ScoringSchemeComponent>;

/** What 100 points mean in one region and year. Source: data/scoring-schemes.json. */
export const ScoringScheme = z.strictObject({
	scheme_id: SchemeId,
	region_code: RegionCode,
	first_year: FiscalYear.meta({ description: 'first fiscal year scored under it' }),
	last_year: FiscalYear.meta({ description: 'last fiscal year known to be scored under it' }),
	eval_object: EvalObject,
	total_max: Points,
	base_max: Points.nullable().meta({
		description: 'highest score without bonus; null: unknown, total_max is assumed and said so'
	}),
	bonus_cap: Points.nullable(),
	bonus_unit: Points.nullable(),
	penalty_cap: Points.nullable(),
	penalty_unit: Points.nullable(),
	comparable_group: Text.meta({ description: 'only scores of one group share an axis' }),
	source: Text
});
export type ScoringScheme = z.output<typeof ScoringScheme>;
