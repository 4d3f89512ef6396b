import type { Handle } from '@sveltejs/kit';
import { placeOf } from './routes/addresses.ts';

export const handle: Handle = ({ event, resolve }) => {
	const lang = placeOf(event.params).lang;
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%jilan.lang%', lang)
	});
};
