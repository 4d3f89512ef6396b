import process from 'node:process';
import type { Handle } from '@sveltejs/kit';
import { placeOf } from './routes/addresses.ts';

/** Where the tables are read from, as a text of an attribute; empty: the site's own folder. */
const tables = (process.env['JILAN_TABLES'] ?? '')
	.replaceAll('&', '&amp;')
	.replaceAll('"', '&quot;');

export const handle: Handle = ({ event, resolve }) => {
	const lang = placeOf(event.params).lang;
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%jilan.lang%', lang).replace('%jilan.tables%', () => tables)
	});
};
