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
	lang?: string | undefined;
	dataset?: string | undefined;
}

export function placeOf(params: PlaceParams): Place {
	return {
		lang: params.lang === 'en' ? 'en' : 'zh-CN',
		dataset: params.dataset === 'demo' ? 'demo' : 'public'
	};
}

function paramsOf({ lang, dataset }: Place) {
	return {
		...(lang === 'en' ? { lang: 'en' as const } : {}),
		...(dataset === 'demo' ? { dataset: 'demo' as const } : {})
	};
}

/** Pages are folders with an index, so that any file server finds them. */
function folder(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}

export function viewHref(view: ViewName, place: Place): string {
	const params = paramsOf(place);
	if (view === 'overview') return folder(resolve('/[[lang=lang]]/[[dataset=dataset]]', params));
	return folder(resolve(`/[[lang=lang]]/[[dataset=dataset]]/${view}`, params));
}

export function departmentHref(dept_id: string, place: Place): string {
	const params = { ...paramsOf(place), dept_id };
	return folder(resolve('/[[lang=lang]]/[[dataset=dataset]]/departments/[dept_id]', params));
}

export function reportHref(doc_id: string, place: Place): string {
	const params = { ...paramsOf(place), doc_id };
	return folder(resolve('/[[lang=lang]]/[[dataset=dataset]]/reports/[doc_id]', params));
}
