import { error } from '@sveltejs/kit';
import { documentIds } from '$lib/queries/page-ids.ts';
import { publishedDataset } from '$lib/tables/published-dataset.server.ts';
import { placeOf } from '../../../addresses.ts';
import { placeEntries } from '../../../place-entries.server.ts';
import { reportAnswers } from './answers.ts';
import type { PageServerLoad } from './$types.js';

export async function entries() {
	return placeEntries(async (dataset) => {
		const { db } = await publishedDataset(dataset);
		return documentIds(db, {});
	});
}

export const load: PageServerLoad = async ({ params }) => {
	const { db } = await publishedDataset(placeOf(params).dataset);
	const answers = await reportAnswers(db, params.doc_id);
	if (!answers) error(404);
	return { answers };
};
