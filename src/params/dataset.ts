import type { ParamMatcher } from '@sveltejs/kit';

/** The public reports are the default and have no path part. */
export const match = ((param): param is 'demo' => param === 'demo') satisfies ParamMatcher;
