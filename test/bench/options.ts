import { parseArgs } from 'node:util';
import { COMPARISON_PAGES, type ComparisonPage } from './comparison-pages.ts';

/** The site's own views that are measured if none is named. */
const VIEWS = ['overview', 'execution', 'problems', 'scores'];
const SITE = 'site';
const LEAST_REPEATS = 7;

export interface BenchOptions {
	repeats: number;
	/** Filter changes in every warm load. */
	changes: number;
	views: string[];
	pages: ComparisonPage[];
	/** Addresses of other sites' pages. */
	against: string[];
	throttle: boolean;
	/** Where the results go; null is a dated file in `bench-results/`. */
	json: string | null;
	/** The built site. */
	folder: string;
}

export const USAGE = `npm run bench -- [options]          measures the built site (npm run build) in headless Chromium

  --repeats N      cold and warm loads of each page, interleaved (default ${LEAST_REPEATS})
  --views A,B      views of the demo dataset (default ${VIEWS.join(',')})
  --only A,B       of: ${[SITE, ...Object.keys(COMPARISON_PAGES)].join(', ')} (default all; pages of --against always run)
  --against URL    another site's page, measured in the same run; may be repeated
  --throttle       processor four times slower, 10 Mbit/s, 100 ms
  --quick          two repeats, ten filter changes, the overview alone: to see that all works
  --folder PATH    the built site (default build)
  --json FILE      where the results go (default bench-results/<date>.json)`;

/** A mistake in the command line, in words for whoever typed it. */
export class OptionError extends Error {
	override name = 'OptionError';
}

function listed(text: string): string[] {
	return text
		.split(',')
		.map((entry) => entry.trim())
		.filter(Boolean);
}

function countOf(text: string): number {
	const count = Number(text);
	if (!Number.isInteger(count) || count < 1) {
		throw new OptionError(`--repeats wants a whole number from 1, not ${text}`);
	}
	return count;
}

function addressOf(text: string): string {
	if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
		throw new OptionError(`--against wants an http address, not ${text}`);
	}
	return new URL(text).href;
}

function pagesOf(only: readonly string[]): ComparisonPage[] {
	const known = Object.keys(COMPARISON_PAGES) as ComparisonPage[];
	const unknown = only.filter((name) => name !== SITE && !known.some((page) => page === name));
	if (unknown.length > 0) {
		throw new OptionError(`--only does not know ${unknown.join(', ')}`);
	}
	return only.length === 0 ? known : known.filter((page) => only.includes(page));
}

/** Reads the command line; null if help was asked for. Throws OptionError. */
export function readOptions(args: readonly string[]): BenchOptions | null {
	const { values } = parseArgs({
		args: [...args],
		options: {
			repeats: { type: 'string' },
			views: { type: 'string' },
			only: { type: 'string', default: '' },
			against: { type: 'string', multiple: true, default: [] },
			throttle: { type: 'boolean', default: false },
			quick: { type: 'boolean', default: false },
			folder: { type: 'string', default: 'build' },
			json: { type: 'string' },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) return null;
	const only = listed(values.only);
	const views = values.views === undefined ? VIEWS.slice(0, values.quick ? 1 : undefined) : null;
	return {
		repeats:
			values.repeats === undefined ? (values.quick ? 2 : LEAST_REPEATS) : countOf(values.repeats),
		changes: values.quick ? 10 : 30,
		views: only.length === 0 || only.includes(SITE) ? (views ?? listed(values.views ?? '')) : [],
		pages: pagesOf(only),
		against: values.against.map(addressOf),
		throttle: values.throttle,
		json: values.json ?? null,
		folder: values.folder
	};
}
