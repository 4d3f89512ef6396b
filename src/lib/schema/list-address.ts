import { z } from 'zod';
import type { ViewFilter } from './default-filter.ts';
import {
	DEFAULT_LIST,
	FACET_NAMES,
	FACETS,
	LIST_NAMES,
	RECORD_LISTS,
	type FacetName,
	type ListAddress as Address,
	type ListName
} from './record-lists.ts';
import { parseFilter, type KnownValues } from './view-filter.ts';

const MAX_SEARCH = 100;
const KEYS = ['list', 'q', 'sort', 'cols', ...FACET_NAMES];

/** What a reader looks for, folded: full-width forms and spaces made plain, at most 100 characters. */
const Search = z
	.string()
	.transform((text) => text.normalize('NFKC').replace(/\s+/g, ' ').trim())
	.pipe(z.string().max(MAX_SEARCH));

/** Which records are listed, and how. */
export const ListAddress = z.strictObject({
	list: z.enum(LIST_NAMES),
	q: z.string().max(MAX_SEARCH),
	sort: z.string().nullable(),
	cols: z.array(z.string()),
	facets: z.partialRecord(z.enum(FACET_NAMES), z.array(z.string()))
}) satisfies z.ZodType<Address>;

export interface ParsedListAddress {
	filter: ViewFilter;
	address: Address;
	/** Parameters or entries that mean nothing here, as written in the address. */
	ignored: string[];
}

/** Distinct entries of a parameter that are allowed, in the allowed order; the others are named. */
function entries(
	search: URLSearchParams,
	key: string,
	allowed: readonly string[],
	ignored: string[]
): string[] {
	const given = new Set(
		search
			.getAll(key)
			.flatMap((text) => text.split(','))
			.filter(Boolean)
	);
	for (const text of given) if (!allowed.includes(text)) ignored.push(`${key}=${text}`);
	return allowed.filter((one) => given.has(one));
}

function listOf(search: URLSearchParams, ignored: string[]): ListName {
	const [first, ...others] = entries(search, 'list', LIST_NAMES, ignored) as ListName[];
	ignored.push(...others.map((one) => `list=${one}`));
	return first ?? DEFAULT_LIST.list;
}

function searchOf(search: URLSearchParams, ignored: string[]): string {
	const parsed = Search.safeParse(search.get('q') ?? '');
	if (parsed.success) return parsed.data;
	ignored.push(`q=${(search.get('q') ?? '').slice(0, 20)}…`);
	return '';
}

function facetsOf(search: URLSearchParams, list: ListName, ignored: string[]): Address['facets'] {
	const facets: Address['facets'] = {};
	for (const name of FACET_NAMES) {
		const allowed: readonly string[] = RECORD_LISTS[list].facets.includes(name) ? FACETS[name] : [];
		const chosen = entries(search, name, allowed, ignored);
		if (chosen.length > 0) facets[name as FacetName] = chosen;
	}
	return facets;
}

/**
 * Reads a list and the view's filter from an address; what cannot be read, does not exist or does not belong
 * to the list is left out and named.
 */
export function parseListAddress(search: URLSearchParams, known: KnownValues): ParsedListAddress {
	const { filter, ignored } = parseFilter(search, known, KEYS);
	const list = listOf(search, ignored);
	const { columns, hasCategory, hasBasis } = RECORD_LISTS[list];
	if (!hasCategory) {
		ignored.push(...filter.categories.map((code) => `category=${code}`));
		filter.categories = [];
	}
	if (!hasBasis) {
		ignored.push(...filter.bases.map((basis) => `basis=${basis}`));
		filter.bases = [];
	}
	const ids = columns.map(({ id }) => id);
	const sorts = entries(search, 'sort', [...ids, ...ids.map((id) => `-${id}`)], ignored);
	ignored.push(...sorts.slice(1).map((one) => `sort=${one}`));
	const address = {
		list,
		q: searchOf(search, ignored),
		sort: sorts[0] ?? null,
		cols: entries(search, 'cols', ids, ignored),
		facets: facetsOf(search, list, ignored)
	};
	return { filter, address: ListAddress.parse(address), ignored };
}
