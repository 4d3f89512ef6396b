import type { ParamMatcher } from '@sveltejs/kit';

/** Chinese is the default and has no path part. */
export const match = ((param): param is 'en' => param === 'en') satisfies ParamMatcher;
