import { resolve } from '$app/paths';
import type { Dataset } from '$lib/schema/codes.ts';
import type { Lang } from '$lib/messages/lang.ts';

export type ViewName = 'overview' | 'execution' | 'problems' | 'scores' | 'departments' | 'reports';

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

export function departmentHref(dept_id: string, place: Place): string {
	const params = { ...placeParams(place), dept_id };
	return folder(resolve('/[...place=place]/departments/[dept_id]', params));
}

export function reportHref(doc_id: string, place: Place): string {
	const params = { ...placeParams(place), doc_id };
	return folder(resolve('/[...place=place]/reports/[doc_id]', params));
}
