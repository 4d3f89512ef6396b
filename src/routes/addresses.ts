import { resolve } from '$app/paths';
import type { Dataset } from '$lib/schema/codes.ts';
import type { Lang } from '$lib/messages/lang.ts';

/** Every view, in the order of the menu. */
export const VIEW_NAMES = [
	'overview',
	'execution',
	'problems',
	'scores',
	'compare',
	'departments',
	'reports',
	'records',
	'data',
	'present'
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** Which language and dataset an address means: the defaults have no path part. */
export interface Place {
	lang: Lang;
	dataset: Dataset;
}

interface PlaceParams {
	place?: string | undefined;
}

export function placeOf(params: PlaceParams): Place {
	const parts = params.place?.split('/') ?? [];
	return {
		lang: parts.includes('en') ? 'en' : 'zh-CN',
		dataset: parts.includes('demo') ? 'demo' : 'public'
	};
}

/** The route parameters of a language and dataset. */
export function placeParams({ lang, dataset }: Place) {
	if (lang === 'en') return { place: dataset === 'demo' ? 'en/demo' : 'en' } as const;
	return { place: dataset === 'demo' ? 'demo' : '' } as const;
}

/** Pages are folders with an index, so that any file server finds them. */
function folder(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}

export function viewHref(view: ViewName, place: Place): string {
	const params = placeParams(place);
	if (view === 'overview') return folder(resolve('/[...place=place]', params));
	return folder(resolve(`/[...place=place]/${view}`, params));
}

/** A page in another language: its route and parameters but for the place; of an address that is no page, the overview. */
export function pageHref(
	routeId: string,
	params: Record<string, string | undefined>,
	place: Place
): string {
	return folder(
		resolve((routeId || '/[...place=place]') as '/[...place=place]', {
			...params,
			...placeParams(place)
		})
	);
}

export function departmentHref(dept_id: string, place: Place): string {
	const params = { ...placeParams(place), dept_id };
	return folder(resolve('/[...place=place]/departments/[dept_id]', params));
}

export function reportHref(doc_id: string, place: Place): string {
	const params = { ...placeParams(place), doc_id };
	return folder(resolve('/[...place=place]/reports/[doc_id]', params));
}

/** The full-screen show of a deck; `deck` names it: `?deck=<id>`, `?ready=<name>`, `#deck=…`. */
export function showHref(place: Place, deck: string): string {
	return `${viewHref('present', place)}show/${deck}`;
}

/** A deck on paper, one slide a page. */
export function deckPrintHref(place: Place, deck: string): string {
	return `${viewHref('present', place)}print/${deck}`;
}

/** One department's briefing, or those of a region and a kind; nothing chosen: the page that offers them. */
export function briefingHref(
	{ dept, region, kind }: { dept?: string; region?: string; kind?: string },
	place: Place
): string {
	const entries = Object.entries({ dept, region, kind }).flatMap(([key, value]) =>
		value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]
	);
	const base = folder(resolve('/[...place=place]/briefing', placeParams(place)));
	return entries.length === 0 ? base : `${base}?v=1&${entries.join('&')}`;
}

/** The country: a scaled dataset, which is neither of the two places' own; one page a language. */
export function countryHref(lang: Lang): string {
	const params = placeParams({ lang, dataset: 'public' });
	return folder(resolve('/[...place=place]/country', params));
}

const PROOF = '#proof=';

/** Opens the proof of facts on the page it is on: the address part after `#` is what lies open, so Back closes it. */
export function proofHref(record_ids: readonly string[]): string {
	return `${PROOF}${record_ids.map(encodeURIComponent).join(',')}`;
}

/** The facts whose proof an address opens. */
export function proofIds(hash: string): string[] {
	if (!hash.startsWith(PROOF)) return [];
	try {
		return hash.slice(PROOF.length).split(',').filter(Boolean).map(decodeURIComponent);
	} catch {
		return [];
	}
}
