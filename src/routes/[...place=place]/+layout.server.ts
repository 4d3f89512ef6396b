import { formatDate } from '$lib/format/date.ts';
import { sourceReports } from '$lib/queries/source-reports.ts';
import { DEFAULT_FILTER } from '$lib/schema/default-filter.ts';
import { publishedDataset } from '$lib/tables/published-dataset.server.ts';
import { sourceGroups } from '$lib/view-models/source-groups.ts';
import { datasetScope } from '../dataset-scope.server.ts';
import type { LayoutServerLoad } from './$types.js';

/** What every view of a dataset needs, and the reports that its pages print as their sources. */
export const load: LayoutServerLoad = async ({ params }) => {
	const scope = await datasetScope(params);
	const { db } = await publishedDataset(scope.place.dataset);
	return {
		...scope,
		as_of_text: formatDate(scope.as_of, scope.place.lang),
		sources: sourceGroups(await sourceReports(db, { ...DEFAULT_FILTER }))
	};
};
