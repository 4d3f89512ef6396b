import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { UnitScope } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';

export const CountryExecution = z.strictObject({
	fiscal_year: z.int(),
	/** `in_force`, or the basis itself: see basisClass. */
	basis_class: z.string(),
	unit_scope: UnitScope.nullable(),
	reports: z.int(),
	least: z.number(),
	lower_quartile: z.number(),
	median: z.number(),
	upper_quartile: z.number(),
	greatest: z.number()
});

/** How are the execution rates of a year spread over the country, each class of budget and scope of units by itself? */
export const countryExecution = defineQuery({
	name: 'countryExecution',
	params: z.strictObject({}),
	row: CountryExecution,
	comparability: {
		basis: { column: 'basis_class' },
		scheme: null,
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: { column: 'unit_scope' },
		period: { is: 'year' }
	},
	statement: () => sql`
		SELECT
			fiscal_year,
			basis_class,
			unit_scope,
			reports::INTEGER AS reports,
			least,
			lower_quartile,
			median,
			upper_quartile,
			greatest
		FROM country_year_money
		ORDER BY basis_class, unit_scope, fiscal_year
	`
});
export type CountryExecution = Awaited<ReturnType<typeof countryExecution>>[number];
