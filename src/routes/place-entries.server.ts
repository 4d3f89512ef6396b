import { placeParams, type Place } from './addresses.ts';

const PLACES: readonly Place[] = [
	{ lang: 'zh-CN', dataset: 'public' },
	{ lang: 'en', dataset: 'public' },
	{ lang: 'zh-CN', dataset: 'demo' },
	{ lang: 'en', dataset: 'demo' }
];

/** The route parameters of every language and dataset, each with those that `idsOf` adds for the dataset. */
export async function placeEntries<P extends object>(
	idsOf: (dataset: Place['dataset']) => Promise<P[]>
) {
	const entries = await Promise.all(
		PLACES.map(async (place) => {
			const ids = await idsOf(place.dataset);
			return ids.map((id) => ({ ...id, ...placeParams(place) }));
		})
	);
	return entries.flat();
}
