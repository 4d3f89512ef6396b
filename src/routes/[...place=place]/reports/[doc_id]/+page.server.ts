import { error } from '@sveltejs/kit';
import { documentIds } from '$lib/queries/page-ids.ts';
import type { Dataset } from '$lib/schema/codes.ts';
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

/** A report's answers do not depend on the language: its two pages share them. */
const asked = new Map<string, ReturnType<typeof reportAnswers>>();

async function answersOf(dataset: Dataset, doc_id: string) {
	const key = `${dataset}/${doc_id}`;
	const { db } = await publishedDataset(dataset);
	const answers = asked.get(key) ?? reportAnswers(db, doc_id);
	asked.set(key, answers);
	return answers;
}

export const load: PageServerLoad = async ({ params }) => {
	const answers = await answersOf(placeOf(params).dataset, params.doc_id);
	if (!answers) error(404);
	return { answers };
};
