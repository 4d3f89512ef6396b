import { xmlAttribute } from '$lib/exports/xml-text.ts';
import { viewHref, type Place } from '../addresses.ts';

interface Embedded {
	/** Below the language and dataset. */
	address: string;
	name: string;
	nth: number;
	title: string;
	place: Place;
}

/** The page that shows one chart alone, for another page's frame. Absolute. */
export function embedLink({ address, name, nth, place }: Embedded): string {
	const url = new URL(`${viewHref('overview', place)}embed/`, location.href);
	url.searchParams.set('at', address);
	url.searchParams.set('chart', name);
	if (nth > 0) url.searchParams.set('nth', String(nth));
	return url.href;
}

/** What is pasted into another page to show a chart with its source line. */
export function embedCode(embedded: Embedded): string {
	const [src, title] = [embedLink(embedded), embedded.title].map(xmlAttribute);
	return `<iframe src="${src}" title="${title}" width="100%" height="560" style="border:0" loading="lazy"></iframe>`;
}
