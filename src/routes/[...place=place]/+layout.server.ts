import { categoryEntries, departmentEntries, yearEntries } from '$lib/queries/dataset-scope.ts';
import { sourceReports } from '$lib/queries/source-reports.ts';
import { DEFAULT_FILTER } from '$lib/schema/default-filter.ts';
import { publishedDataset } from '$lib/tables/published-dataset.server.ts';
import { sourceGroups } from '$lib/view-models/source-groups.ts';
import { placeOf } from '../addresses.ts';
import type { LayoutServerLoad } from './$types.js';

/** What every view of a dataset needs: its departments, years, categories and reports, and its own date. */
export const load: LayoutServerLoad = async ({ params }) => {
	const place = placeOf(params);
	const { db, manifest } = await publishedDataset(place.dataset);
	const [departments, years, categories, sources] = await Promise.all([
		departmentEntries(db, {}),
		yearEntries(db, {}),
		categoryEntries(db, {}),
		sourceReports(db, { ...DEFAULT_FILTER })
	]);
	return {
		place,
		departments,
		years,
		categories,
		as_of: manifest.as_of,
		sources: sourceGroups(sources)
	};
};
