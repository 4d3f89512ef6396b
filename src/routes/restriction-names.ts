import { categoryNames } from '$lib/format/category-names.ts';
import { departmentNames } from '$lib/format/department-names.ts';
import { site } from '$lib/messages/site.ts';
import type { CategoryEntry, DepartmentEntry } from '$lib/queries/dataset-scope.ts';
import type { ViewFilter } from '$lib/schema/default-filter.ts';
import type { Place } from './addresses.ts';

export interface Scope {
	place: Place;
	departments: readonly DepartmentEntry[];
	categories: readonly CategoryEntry[];
}

/** What each restriction is called, field by field: “2021”, “市驻京办”. */
export function namesByField({ place: { lang }, departments, categories }: Scope) {
	const named = departmentNames(departments, lang);
	const category = categoryNames(categories, {}, lang);
	const { bases, bands, kinds } = site[lang];
	const region = (code: string) => {
		const entry = departments.find(({ region_code }) => region_code === code);
		return (lang === 'en' ? entry?.region_en : entry?.region_zh) ?? code;
	};
	return (only: Partial<ViewFilter>): Record<keyof ViewFilter, string[]> => ({
		years: (only.years ?? []).map(String),
		dept_ids: (only.dept_ids ?? []).map((id) => named.short(id)),
		kinds: (only.kinds ?? []).map((kind) => kinds[kind] ?? kind),
		region_codes: (only.region_codes ?? []).map(region),
		categories: (only.categories ?? []).map((code) => category.full(code)),
		bases: (only.bases ?? []).map((basis) => bases[basis] ?? basis),
		bands: (only.bands ?? []).map((band) => bands[band])
	});
}

/** What a mark's restriction is called: “2021, 市驻京办”. */
export function restrictionNames(scope: Scope) {
	const names = namesByField(scope);
	return (only: Partial<ViewFilter>): string => Object.values(names(only)).flat().join(', ');
}
