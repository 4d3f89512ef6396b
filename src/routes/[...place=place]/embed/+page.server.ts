import { datasetScope } from '../../dataset-scope.server.ts';
import type { PageServerLoad } from './$types.js';

/** The frame has no masthead, so it stands outside the layout of a place and asks for its data itself. */
export const load: PageServerLoad = ({ params }) => datasetScope(params);
