import type { ViewFilter } from '$lib/schema/default-filter.ts';

type Field = keyof ViewFilter;

const FIELDS: readonly Field[] = [
	'years',
	'dept_ids',
	'kinds',
	'region_codes',
	'categories',
	'bases',
	'bands'
];

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
	return a.length === b.length && a.every((entry) => b.includes(entry));
}

/** True where the filter is already narrowed to exactly this. */
export function isNarrowedTo(filter: ViewFilter, narrows: Partial<ViewFilter>): boolean {
	return FIELDS.every((field) => !narrows[field] || isSame(filter[field], narrows[field]));
}

/** The filter narrowed to what a mark stands for; choosing the same again takes it back. */
export function narrow(filter: ViewFilter, narrows: Partial<ViewFilter>): ViewFilter {
	if (!isNarrowedTo(filter, narrows)) return { ...filter, ...narrows };
	const cleared = FIELDS.filter((field) => narrows[field]).map((field) => [field, []]);
	return { ...filter, ...Object.fromEntries(cleared) };
}

/** Each restriction of a mark by itself: a cell of a matrix leads to its year, and to its department. */
export function singleRestrictions(narrows: Partial<ViewFilter>): Partial<ViewFilter>[] {
	return FIELDS.flatMap((field) => (narrows[field] ? [{ [field]: narrows[field] }] : []));
}
