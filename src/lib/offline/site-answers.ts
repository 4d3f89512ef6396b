import { offline } from '../messages/offline.ts';
import { answerOrder, dependsOnServer, type Source } from './answer-order.ts';
import { emptyPage } from './empty-page.ts';
import { explanationPage } from './explanation-page.ts';
import type { KeptSite } from './kept-site.ts';
import type { PageBuilds } from './page-builds.ts';
import { pagePath, type RequestKind } from './request-kind.ts';
import { editionOf } from './server-edition.ts';
import { fallbackPath, type SiteFiles } from './site-files.ts';
import { timeLimit } from './time-limit.ts';

export interface Asking {
	request: Request;
	kind: Exclude<RequestKind, 'none'>;
	/** The page that asks. */
	pageId: string;
	/** The page that this navigation opens. */
	newPageId: string;
}

export interface SiteAnswersOptions {
	site: SiteFiles;
	version: string;
	kept: KeptSite;
	pages: PageBuilds;
	serverVersion: () => Promise<string | null>;
}

const IN_TIME_MS = 4000;
const JSON_TYPE = { 'content-type': 'application/json' };
const HTML = { 'content-type': 'text/html;charset=utf-8' };

async function network(request: Request, limitMs?: number): Promise<Response | null> {
	try {
		const limit = limitMs === undefined ? {} : { signal: timeLimit(limitMs) };
		const response = await fetch(request, limit);
		return request.mode === 'navigate' && response.status >= 500 ? null : response;
	} catch {
		return null;
	}
}

/** Answers requests of the site's pages from what is kept and from the server, never from two editions. */
export class SiteAnswers {
	readonly #options: SiteAnswersOptions;

	constructor(options: SiteAnswersOptions) {
		this.#options = options;
	}

	async answer(asking: Asking): Promise<Response> {
		const { version, serverVersion, pages } = this.#options;
		const isServerAsked = dependsOnServer(asking.kind);
		const edition = isServerAsked ? editionOf(await serverVersion(), version) : 'same';
		for (const source of answerOrder(asking.kind, edition)) {
			const response = await this.#from(source, asking);
			if (response === null) continue;
			const isOwnPage = source === 'kept' || source === 'empty-page';
			if (isOwnPage && asking.newPageId !== '') await pages.set(asking.newPageId, version);
			return response;
		}
		return Response.error();
	}

	async #from(source: Source, { request, pageId }: Asking): Promise<Response | null> {
		const { site, version, kept, pages } = this.#options;
		const url = new URL(request.url);
		const path = request.mode === 'navigate' ? pagePath(url.pathname, site) : url.pathname;
		switch (source) {
			case 'kept':
				if (path !== url.pathname && !url.pathname.endsWith('/index.html')) {
					return Response.redirect(new URL(`${path}${url.search}`, url).href);
				}
				return kept.find(path, version);
			case 'kept-for-page': {
				const build = await pages.get(pageId);
				return build === null ? null : kept.find(path, build, request.method);
			}
			case 'kept-anywhere':
				return kept.findAnywhere(path, request.method);
			case 'network':
				return network(request);
			case 'network-in-time':
				return network(request, IN_TIME_MS);
			case 'network-if-same':
				return (await this.#isServerOf(pageId)) ? network(request) : null;
			case 'empty-page':
				return this.#empty(path);
			case 'explanation': {
				const lang = path.startsWith(`${site.base}/en/`) ? 'en' : 'zh-CN';
				const home = lang === 'en' ? `${site.base}/en/` : `${site.base}/`;
				const page = explanationPage(lang, offline[lang].page, home);
				return new Response(page, { status: 503, headers: HTML });
			}
			case 'refusal':
				return new Response(JSON.stringify({ message: 'offline' }), {
					status: 503,
					headers: JSON_TYPE
				});
		}
	}

	async #isServerOf(pageId: string): Promise<boolean> {
		const [build, version] = await Promise.all([
			this.#options.pages.get(pageId),
			this.#options.serverVersion()
		]);
		return version !== null && (build === null || build === version);
	}

	async #empty(path: string): Promise<Response | null> {
		const { site, version, kept } = this.#options;
		const fallback = await kept.find(fallbackPath(site.base), version);
		if (fallback === null || !(await kept.hasDataOf(path))) return null;
		return new Response(await emptyPage(await fallback.text(), site.base), { headers: HTML });
	}
}
