import type { ParamMatcher } from '@sveltejs/kit';

const PLACES = ['', 'en', 'demo', 'en/demo'] as const;

/** Language and dataset in front of a view: Chinese and the public reports are the defaults and have no part. */
// The router hands over a trailing slash where nothing follows.
export const match = ((param): param is (typeof PLACES)[number] =>
	(PLACES as readonly string[]).includes(param.replace(/\/$/, ''))) satisfies ParamMatcher;
