import { ruleEntries } from '$lib/queries/rule-entries.ts';
import { DEFAULT_FILTER } from '$lib/schema/default-filter.ts';
import { DEFAULT_LIST } from '$lib/schema/record-lists.ts';
import { publishedDataset } from '$lib/tables/published-dataset.server.ts';
import { placeOf } from '../../addresses.ts';
import { listAnswers, listRows } from './answers.ts';
import type { PageServerLoad } from './$types.js';

/** Records in the page before the engine starts. */
const FIRST_ROWS = 50;

export const load: PageServerLoad = async ({ params }) => {
	const { db } = await publishedDataset(placeOf(params).dataset);
	const { totals, pages } = await listAnswers(db, DEFAULT_FILTER, DEFAULT_LIST);
	const ids = pages[0]?.split(',').slice(0, FIRST_ROWS) ?? [];
	return {
		totals,
		first: await listRows(db, DEFAULT_LIST.list, ids),
		rules: await ruleEntries(db, {})
	};
};
