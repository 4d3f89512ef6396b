import { goto } from '$app/navigation';
import type { SiteMessages } from '$lib/messages/site.ts';
import { reportHref, type Place } from './addresses.ts';
import type { LiveView } from './live-view.svelte.ts';

/** What every chart of an explored view is given besides its own model and words. */
export function chartProps(view: LiveView<unknown>, t: SiteMessages, place: Place) {
	return {
		emptyText: t.empty,
		tableLabel: t.table,
		status: view.status,
		isPrerendered: view.isPrerendered,
		reportHref: (doc_id: string) => reportHref(doc_id, place),
		onopen: (address: string) => void goto(address)
	};
}
