import type { Dataset } from '$lib/schema/codes.ts';

const DATASETS: readonly Dataset[] = ['public', 'demo'];

/** The route parameters of every language and dataset, with those that `idsOf` adds for a dataset. */
export async function placeEntries<P extends object>(idsOf: (dataset: Dataset) => Promise<P[]>) {
	const perDataset = await Promise.all(
		DATASETS.map(async (dataset) => {
			const ids = await idsOf(dataset);
			return ids.map((id) => ({ ...id, ...(dataset === 'demo' ? { dataset } : {}) }));
		})
	);
	return perDataset.flat().flatMap((entry) => [entry, { ...entry, lang: 'en' }]);
}
