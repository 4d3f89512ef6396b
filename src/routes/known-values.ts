import type { CategoryEntry, DepartmentEntry, YearEntry } from '$lib/queries/dataset-scope.ts';
import type { KnownValues } from '$lib/schema/view-filter.ts';

interface Scope {
	years: readonly YearEntry[];
	departments: readonly DepartmentEntry[];
	categories: readonly CategoryEntry[];
}

/** What a filter may name in a dataset. */
export function knownValues({ years, departments, categories }: Scope): KnownValues {
	return {
		years: years.map(({ fiscal_year }) => fiscal_year),
		dept_ids: departments.map(({ dept_id }) => dept_id),
		region_codes: departments.map(({ region_code }) => region_code),
		categories: categories.map(({ code }) => code)
	};
}
