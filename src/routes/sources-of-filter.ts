import type { Dataset } from '$lib/schema/codes.ts';
import type { ViewFilter } from '$lib/schema/default-filter.ts';
import type { SourceGroup } from '$lib/view-models/source-groups.ts';
import { engine } from './engine.svelte.ts';

/** The source reports of a narrowed view, by department. Rejects with what the engine throws. */
export async function sourcesOfFilter(
	dataset: Dataset,
	filter: ViewFilter
): Promise<SourceGroup[]> {
	const [{ sourceReports }, { sourceGroups }, db] = await Promise.all([
		import('$lib/queries/source-reports.ts'),
		import('$lib/view-models/source-groups.ts'),
		engine.database(dataset)
	]);
	return sourceGroups(await sourceReports(db, { ...filter }));
}
