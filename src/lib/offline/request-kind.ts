import { fallbackPath, pageOfData, type SiteFiles } from './site-files.ts';

/**
 * What a request asks for: a page kept whole, a page kept as data, any other page; the numbers of a page or of the
 * engine; a file that its name's hash identifies; another file of the build; or nothing of ours.
 */
export type RequestKind = 'view' | 'detail' | 'page' | 'numbers' | 'hashed' | 'file' | 'none';

export interface Asked {
	url: URL;
	method: string;
	isNavigation: boolean;
	hasRange: boolean;
}

const HASHED = /^\/(_app\/immutable\/|tables\/[^/]+\/[a-z0-9_-]+\.[0-9a-f]{12}\.parquet$)/;

/** A page's path as the build lists it: `/x` and `/x/index.html` are `/x/`. */
export function pagePath(path: string, site: Pick<SiteFiles, 'views' | 'details'>): string {
	const folder = path.replace(/\/index\.html$/, '/');
	if (folder.endsWith('/')) return folder;
	const slashed = `${folder}/`;
	return site.views.has(slashed) || site.details.has(slashed) ? slashed : folder;
}

export function requestKind(asked: Asked, site: SiteFiles, origin: string): RequestKind {
	const { url, method, isNavigation, hasRange } = asked;
	if (url.origin !== origin || !url.pathname.startsWith(`${site.base}/`) || hasRange) return 'none';
	const isHashed = HASHED.test(url.pathname.slice(site.base.length));
	if (method === 'HEAD') return isHashed ? 'hashed' : 'none';
	if (method !== 'GET') return 'none';
	if (isNavigation) {
		const page = pagePath(url.pathname, site);
		if (site.views.has(page)) return 'view';
		return site.details.has(page) ? 'detail' : 'page';
	}
	if (isHashed) return 'hashed';
	if (!site.known.has(url.pathname) || url.pathname === fallbackPath(site.base)) return 'none';
	const isManifest = url.pathname.endsWith('/manifest.json');
	return isManifest || pageOfData(url.pathname) !== null ? 'numbers' : 'file';
}
