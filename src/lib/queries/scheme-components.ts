import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';

export const SchemeComponent = z.strictObject({
	comparable_group: z.string(),
	region_zh: z.string(),
	region_en: z.string(),
	first_year: z.int(),
	last_year: z.int(),
	component_code: z.string().nullable(),
	name_zh: z.string().nullable(),
	name_en: z.string().nullable(),
	max_score: z.number().nullable(),
	is_bonus: z.boolean()
});
export type SchemeComponent = z.output<typeof SchemeComponent>;

/** What are the points of each department scoring scheme made of, where and in which years? */
export const schemeComponents = defineQuery({
	name: 'schemeComponents',
	params: z.strictObject({}),
	row: SchemeComponent,
	comparability: null,
	statement: () => sql`
		SELECT
			scoring_scheme.comparable_group,
			region.name_zh AS region_zh,
			region.name_en AS region_en,
			scoring_scheme.first_year,
			scoring_scheme.last_year,
			scoring_scheme_component.component_code,
			scoring_scheme_component.name_zh,
			scoring_scheme_component.name_en,
			scoring_scheme_component.max_score::DOUBLE AS max_score,
			coalesce(scoring_scheme_component.is_bonus, false) AS is_bonus
		FROM scoring_scheme
		JOIN region USING (region_code)
		LEFT JOIN scoring_scheme_component USING (scheme_id)
		WHERE scoring_scheme.eval_object = 'department'
		ORDER BY scoring_scheme.comparable_group, scoring_scheme.scheme_id, is_bonus,
			scoring_scheme_component.component_code DESC
	`
});
