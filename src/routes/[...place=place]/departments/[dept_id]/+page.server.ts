import { reportingDepartmentIds } from '$lib/queries/page-ids.ts';
import { publishedDataset } from '$lib/tables/published-dataset.server.ts';
import { placeEntries } from '../../../place-entries.server.ts';

export async function entries() {
	return placeEntries(async (dataset) => {
		const { db } = await publishedDataset(dataset);
		return reportingDepartmentIds(db, {});
	});
}
