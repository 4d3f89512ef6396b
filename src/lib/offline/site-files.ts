/** The build's own lists, as `$service-worker` gives them: paths that begin with `base`. */
export interface SiteLists {
	base: string;
	build: readonly string[];
	files: readonly string[];
	prerendered: readonly string[];
}

/** What of the site is kept for use without a network, and when. */
export interface SiteFiles {
	base: string;
	/** Pages kept as they are: the views of every language and dataset, and what is presented. */
	views: ReadonlySet<string>;
	/** Pages of one department or report: their data are kept, an empty page shows them. */
	details: ReadonlySet<string>;
	/** Kept before the site calls itself ready. */
	core: readonly string[];
	/** Kept afterwards, a few at a time. */
	rest: readonly string[];
	/** Everything of `core` and `rest`. */
	known: ReadonlySet<string>;
}

const DATA = '__data.json';
/** The folders whose pages each show one department or report. */
const SINGLE: ReadonlySet<string> = new Set(['departments', 'reports']);
const DATASETS = /^\/tables\/(public|demo)\//;
const ENGINE = /\/duckdb-(?:browser-)?(eh|mvp)\./;

export const dataPath = (page: string): string => `${page}${DATA}`;

/** The page whose data a path holds, or null. */
export function pageOfData(path: string): string | null {
	return path.endsWith(`/${DATA}`) ? path.slice(0, -DATA.length) : null;
}

/** The page that an empty page is made of: it knows no address, so it can show any. */
export const fallbackPath = (base: string): string => `${base}/404.html`;

const asAddress = (path: string): string => new URL(path, 'http://site/').pathname;

/** The parts of a page's path after its language and dataset. */
function partsOf(page: string, base: string): { isDemo: boolean; parts: string[] } {
	const parts = page.slice(base.length).split('/').filter(Boolean);
	if (parts[0] === 'en') parts.shift();
	const isDemo = parts[0] === 'demo';
	return { isDemo, parts: isDemo ? parts.slice(1) : parts };
}

/** Of the engine's two builds the one this browser runs, of the tables those of the two datasets. */
function isWanted(path: string, base: string, engine: 'eh' | 'mvp'): boolean {
	const build = ENGINE.exec(path)?.[1];
	if (build !== undefined) return build === engine;
	const inside = path.slice(base.length);
	return !inside.startsWith('/tables/') || DATASETS.test(inside);
}

/** Sorts the build's lists into what is kept at once and what later; a page is a path with a slash at its end. */
export function siteFiles(lists: SiteLists, engine: 'eh' | 'mvp'): SiteFiles {
	const { base } = lists;
	const all = [...new Set(lists.prerendered.map(asAddress))];
	const pages = all.filter((path) => path.endsWith('/'));
	const isView = (page: string) => {
		const { parts } = partsOf(page, base);
		return !(parts.length === 2 && SINGLE.has(parts[0] ?? ''));
	};
	const views = pages.filter(isView);
	const details = pages.filter((page) => !isView(page));
	const others = [...lists.build, ...lists.files, ...all]
		.map(asAddress)
		.filter((path) => !path.endsWith('/') && pageOfData(path) === null)
		.filter((path) => isWanted(path, base, engine));
	const core = [
		fallbackPath(base),
		...others,
		...views.flatMap((page) => [page, dataPath(page)]),
		...details.filter((page) => !partsOf(page, base).isDemo).map(dataPath)
	];
	const rest = details.filter((page) => partsOf(page, base).isDemo).map(dataPath);
	return {
		base,
		views: new Set(views),
		details: new Set(details),
		core: [...new Set(core)],
		rest,
		known: new Set([...core, ...rest])
	};
}

/** What is not kept yet, the pages of the reader's language first. */
export function missingOf(
	paths: readonly string[],
	kept: ReadonlySet<string>,
	base: string,
	isEnglish: boolean
): string[] {
	const isFirst = (path: string) => path.startsWith(`${base}/en/`) === isEnglish;
	const missing = paths.filter((path) => !kept.has(path));
	return [...missing.filter(isFirst), ...missing.filter((path) => !isFirst(path))];
}
