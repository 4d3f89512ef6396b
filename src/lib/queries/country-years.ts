import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';

export const CountryYear = z.strictObject({
	fiscal_year: z.int(),
	/** Counties with a report of the year. */
	regions: z.int(),
	/** All departments of those counties. */
	departments: z.int(),
	reporting: z.int(),
	with_money: z.int(),
	/** Whose budget is the one in force at the year's end. */
	in_force: z.int(),
	scored: z.int(),
	with_problem_section: z.int(),
	reports_with_errors: z.int()
});
export type CountryYear = z.output<typeof CountryYear>;

/** How many departments of the country say what in each year? Asked of the rollup of a scaled dataset. */
export const countryYears = defineQuery({
	name: 'countryYears',
	params: z.strictObject({}),
	row: CountryYear,
	comparability: null,
	statement: () => sql`
		SELECT
			fiscal_year,
			regions::INTEGER AS regions,
			departments::INTEGER AS departments,
			reporting::INTEGER AS reporting,
			with_money::INTEGER AS with_money,
			in_force::INTEGER AS in_force,
			scored::INTEGER AS scored,
			with_problem_section::INTEGER AS with_problem_section,
			reports_with_errors::INTEGER AS reports_with_errors
		FROM country_year
		WHERE province_code IS NULL
		ORDER BY fiscal_year
	`
});
