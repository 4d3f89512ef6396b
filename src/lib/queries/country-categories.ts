import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { EvalObject, ProblemKind } from '../schema/codes.ts';
import { FiscalYear } from '../schema/scalars.ts';
import { defineQuery } from './define-query.ts';

export const CountryCategory = z.strictObject({
	eval_object: EvalObject,
	kind: ProblemKind,
	/** Of level 1. */
	category: z.string(),
	documents: z.int(),
	statements: z.int()
});
export type CountryCategory = z.output<typeof CountryCategory>;

/** How many reports of a year name each group of problems, by what they evaluate and by kind of statement? */
export const countryCategories = defineQuery({
	name: 'countryCategories',
	params: z.strictObject({ fiscal_year: FiscalYear }),
	row: CountryCategory,
	comparability: null,
	statement: ({ fiscal_year }) => sql`
		SELECT
			eval_object,
			kind,
			category,
			documents::INTEGER AS documents,
			statements::INTEGER AS statements
		FROM country_year_category
		WHERE fiscal_year = ${fiscal_year} AND category NOT LIKE '%-%'
		ORDER BY eval_object, kind, category
	`
});
