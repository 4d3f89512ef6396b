import { DEFAULT_FILTER } from '$lib/schema/default-filter.ts';
import { publishedDataset } from '$lib/tables/published-dataset.server.ts';
import { placeOf } from '../../addresses.ts';
import { executionAnswers } from './answers.ts';

export async function load({ params }) {
	const { db } = await publishedDataset(placeOf(params).dataset);
	return { answers: await executionAnswers(db, DEFAULT_FILTER) };
}
