import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { error } from '@sveltejs/kit';
import { placeOf } from '../../addresses.ts';
import type { EntryGenerator, PageServerLoad } from './$types.js';

/** One page a language: the country is a dataset of its own. */
export const entries: EntryGenerator = () => [{ place: '' }, { place: 'en' }];

/** Whether there should be a dataset: where the site has none of its own, nothing is asked for in vain. */
export const load: PageServerLoad = ({ params }) => {
	if (placeOf(params).dataset !== 'public') error(404, 'Not found');
	const own = join('static', 'tables', 'country', 'manifest.json');
	return { isExpected: Boolean(process.env['JILAN_TABLES']) || existsSync(own) };
};
