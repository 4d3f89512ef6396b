import type { YearEntry } from '$lib/queries/dataset-scope.ts';
import type { ViewFilter } from '$lib/schema/default-filter.ts';

/** The years a view draws: the chosen ones, else all from the first full report to the last, gaps included. */
export function viewYears(years: readonly YearEntry[], filter: ViewFilter): number[] {
	if (filter.years.length > 0) return filter.years.toSorted((a, b) => a - b);
	const full = years.filter((entry) => entry.full > 0).map((entry) => entry.fiscal_year);
	const [first = 0, last = -1] = [full[0], full.at(-1)];
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
