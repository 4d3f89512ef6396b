import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { Severity } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';

export const CountryFindings = z.strictObject({
	fiscal_year: z.int(),
	severity: Severity,
	findings: z.int()
});
export type CountryFindings = z.output<typeof CountryFindings>;

/** How many findings of each severity do the cross-checks give in each year? */
export const countryFindings = defineQuery({
	name: 'countryFindings',
	params: z.strictObject({}),
	row: CountryFindings,
	comparability: null,
	statement: () => sql`
		SELECT fiscal_year, severity, sum(findings)::INTEGER AS findings
		FROM country_quality
		GROUP BY fiscal_year, severity
		ORDER BY fiscal_year, severity
	`
});
