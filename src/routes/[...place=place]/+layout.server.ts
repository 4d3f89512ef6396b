import { datasetScope } from '../dataset-scope.server.ts';
import type { LayoutServerLoad } from './$types.js';

export const load: LayoutServerLoad = ({ params }) => datasetScope(params);
