import type { SourceGroup } from '$lib/view-models/source-groups.ts';
import type { ViewScope } from './views/load-view.ts';

/** What every page of a place knows from its layout. */
export type PlaceData = ViewScope & { sources: readonly SourceGroup[] };
