import type { BudgetBasis, DeptKind, ScoreBand } from './codes.ts';

/** The bands of a self-score in their order, for pages that do not load the validator. */
export const SCORE_BANDS: readonly ScoreBand[] = ['under-90', '90-95', '95-98', '98-99', '99-100'];

/** What a reader narrowed a view to, without its validator: pages need the shape before zod is loaded. */
export interface ViewFilter {
	years: number[];
	dept_ids: string[];
	kinds: DeptKind[];
	region_codes: string[];
	categories: string[];
	bases: BudgetBasis[];
	bands: ScoreBand[];
}

export const DEFAULT_FILTER: Readonly<ViewFilter> = {
	years: [],
	dept_ids: [],
	kinds: [],
	region_codes: [],
	categories: [],
	bases: [],
	bands: []
};

/** Parameters that a view reads besides the filter, with their values. */
export type OwnParams = Readonly<Record<string, string>>;

/** The filter and a view's own parameters as an address, in a fixed order; empty for the default. */
export function formatFilter(filter: ViewFilter, own: OwnParams = {}): string {
	const parts: [string, readonly (string | number)[]][] = [
		['years', filter.years.toSorted((a, b) => a - b)],
		['dept', filter.dept_ids],
		['kind', filter.kinds],
		['region', filter.region_codes],
		['category', filter.categories],
		['basis', filter.bases],
		['band', filter.bands],
		...Object.entries(own).map(([key, value]): [string, string[]] => [key, [value]])
	];
	const used = parts.filter(([, entries]) => entries.length > 0);
	if (used.length === 0) return '';
	return `?v=1&${used.map(([key, entries]) => `${key}=${entries.join(',')}`).join('&')}`;
}
