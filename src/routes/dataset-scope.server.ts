import { categoryEntries, departmentEntries, yearEntries } from '$lib/queries/dataset-scope.ts';
import { publishedDataset } from '$lib/tables/published-dataset.server.ts';
import { placeOf } from './addresses.ts';

/** What every view of a dataset needs: its departments, years and categories, and the data's own date. */
export async function datasetScope(params: { place?: string | undefined }) {
	const place = placeOf(params);
	const { db, manifest } = await publishedDataset(place.dataset);
	const [departments, years, categories] = await Promise.all([
		departmentEntries(db, {}),
		yearEntries(db, {}),
		categoryEntries(db, {})
	]);
	return { place, departments, years, categories, as_of: manifest.as_of };
}
