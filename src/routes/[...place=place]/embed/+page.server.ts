import { datasetScope } from '../../dataset-scope.server.ts';
import { placeEntries } from '../../place-entries.server.ts';
import type { PageServerLoad } from './$types.js';

/** No page of the site leads here: other sites do. */
export const entries = () => placeEntries(async () => [{}]);

/** The frame has no masthead, so it stands outside the layout of a place and asks for its data itself. */
export const load: PageServerLoad = ({ params }) => datasetScope(params);
