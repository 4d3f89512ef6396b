import { load as loadPlace } from '../+layout.server.ts';
import type { PageServerLoad } from './$types.js';

/** The frame has no masthead, so it stands outside the layout of a place and asks for its data itself. */
export const load: PageServerLoad = async ({ params }) => {
	const scope = await loadPlace({ params } as Parameters<typeof loadPlace>[0]);
	if (!scope) throw new Error('a place without data');
	const { place, departments, years, categories, as_of } = scope;
	return { place, departments, years, categories, as_of };
};
