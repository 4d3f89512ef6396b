import { z } from 'zod';
import { BudgetBasis, DeptKind, ScoreBand } from './codes.ts';
import { DEFAULT_FILTER, type ViewFilter as Filter } from './default-filter.ts';
import { CategoryCode, DeptId, FiscalYear, RegionCode } from './scalars.ts';

/** What a reader narrowed a view to. An empty list is no restriction. */
export const ViewFilter = z.strictObject({
	years: z.array(FiscalYear),
	dept_ids: z.array(DeptId),
	kinds: z.array(DeptKind),
	region_codes: z.array(RegionCode),
	categories: z.array(CategoryCode),
	bases: z.array(BudgetBasis),
	bands: z.array(ScoreBand)
}) satisfies z.ZodType<Filter>;
export type ViewFilter = z.output<typeof ViewFilter>;

/** Version of the address format; old versions stay readable. */
const VERSION = '1';

const PARAMS = {
	years: { key: 'years', entry: z.coerce.number().pipe(FiscalYear) },
	dept_ids: { key: 'dept', entry: DeptId },
	kinds: { key: 'kind', entry: DeptKind },
	region_codes: { key: 'region', entry: RegionCode },
	categories: { key: 'category', entry: CategoryCode },
	bases: { key: 'basis', entry: BudgetBasis },
	bands: { key: 'band', entry: ScoreBand }
} as const satisfies Record<keyof Filter, { key: string; entry: z.ZodType }>;

export interface ParsedFilter {
	filter: Filter;
	/** Parameters or entries that mean nothing here, as written in the address. */
	ignored: string[];
}

/** What is allowed to occur in a filter of one dataset. */
export interface KnownValues {
	years: readonly number[];
	dept_ids: readonly string[];
	region_codes: readonly string[];
	categories: readonly string[];
}

function isKnown(known: KnownValues, field: keyof Filter, entry: string | number): boolean {
	if (field === 'kinds' || field === 'bases' || field === 'bands') return true;
	return (known[field] as readonly (string | number)[]).includes(entry);
}

/** A page names what it left out, not all of a link of megabytes. */
function shortened(text: string): string {
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/**
 * Reads a filter from an address; what cannot be read or does not exist is left out and named.
 * `ownKeys` are parameters that the view itself reads.
 */
export function parseFilter(
	search: URLSearchParams,
	known: KnownValues,
	ownKeys: readonly string[] = []
): ParsedFilter {
	const filter = structuredClone(DEFAULT_FILTER) as Record<keyof Filter, (string | number)[]>;
	const ignored: string[] = [];
	const ignore = (key: string, text: string) => ignored.push(shortened(`${key}=${text}`));
	const keys: string[] = ['v', ...Object.values(PARAMS).map(({ key }) => key), ...ownKeys];
	for (const [key, text] of search) {
		if (!keys.includes(key)) ignore(key, text);
		if (key === 'v' && text !== VERSION) ignore('v', text);
	}
	for (const field of Object.keys(PARAMS) as (keyof Filter)[]) {
		const { key, entry } = PARAMS[field];
		const texts = search.getAll(key).flatMap((text) => text.split(','));
		for (const text of new Set(texts.filter(Boolean))) {
			const parsed = entry.safeParse(text);
			if (parsed.success && isKnown(known, field, parsed.data)) filter[field].push(parsed.data);
			else ignore(key, text);
		}
	}
	return { filter: ViewFilter.parse(filter), ignored };
}
