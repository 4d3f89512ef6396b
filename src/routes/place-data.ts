import type { SourceGroup } from '$lib/view-models/source-groups.ts';
import type { ViewScope } from './views/load-view.ts';

/** What every page of a place knows from its layout. */
export type PlaceData = ViewScope & {
	/** The data's own date in the page's language: writing it costs the browser more than reading it. */
	as_of_text: string;
	sources: readonly SourceGroup[];
};
