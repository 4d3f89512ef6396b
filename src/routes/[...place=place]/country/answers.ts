import type { Database } from '$lib/database/database.ts';
import { countryCategories } from '$lib/queries/country-categories.ts';
import { countryExecution } from '$lib/queries/country-execution.ts';
import { countryFindings } from '$lib/queries/country-findings.ts';
import { countryYears } from '$lib/queries/country-years.ts';
import { allOf } from '../../all-of.ts';

/** The questions of the country part, asked of rollups alone. */
export async function countryAnswers(db: Database, last_year: number) {
	const answers = await allOf({
		years: countryYears(db, {}),
		execution: countryExecution(db, {}),
		categories: countryCategories(db, { fiscal_year: last_year }),
		findings: countryFindings(db, {})
	});
	return { ...answers, last_year };
}
export type CountryAnswers = Awaited<ReturnType<typeof countryAnswers>>;
