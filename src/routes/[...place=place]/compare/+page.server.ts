import { DEFAULT_FILTER } from '$lib/schema/default-filter.ts';
import { publishedDataset } from '$lib/tables/published-dataset.server.ts';
import { placeOf } from '../../addresses.ts';
import { compareAnswers } from './answers.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ params }) => {
	const { db } = await publishedDataset(placeOf(params).dataset);
	return { answers: await compareAnswers(db, DEFAULT_FILTER) };
};
