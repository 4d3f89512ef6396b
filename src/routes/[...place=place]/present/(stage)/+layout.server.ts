import { datasetScope } from '../../../dataset-scope.server.ts';
import type { LayoutServerLoad } from './$types.js';

/** A stage stands outside the frame of the other pages, on the same facts. */
export const load: LayoutServerLoad = ({ params }) => datasetScope(params);
