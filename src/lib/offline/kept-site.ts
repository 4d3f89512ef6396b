import { fillCache, KeepError, type KeepReason } from './fill-cache.ts';
import { isPageOf } from './page-edition.ts';
import { dataPath, fallbackPath, missingOf, pageOfData, type SiteFiles } from './site-files.ts';
import { fromStored, toStored } from './stored-response.ts';

export interface KeptSiteOptions {
	site: SiteFiles;
	/** Scripts of the build, to know its pages by. */
	build: readonly string[];
	version: string;
	/** Which version the server has now; null if it does not answer. */
	serverVersion: () => Promise<string | null>;
}

export interface KeptMore {
	done: number;
	total: number;
	/** Why no more can be kept now, or null. */
	reason: KeepReason | null;
}

const AT_ONCE = 4;
const CHUNK = 32;
const ANY: CacheQueryOptions = { ignoreSearch: true, ignoreVary: true };

/** One edition of the site as kept in the browser, in a cache of its own. */
export class KeptSite {
	readonly #options: KeptSiteOptions;
	readonly #prefix: string;
	#running: Promise<KeptMore> | null = null;

	constructor(options: KeptSiteOptions) {
		this.#options = options;
		this.#prefix = `jilan${options.site.base}:`;
	}

	#name(version: string): string {
		return `${this.#prefix}${version}`;
	}

	#isHashed(path: string): boolean {
		return path.startsWith(`${this.#options.site.base}/_app/immutable/`);
	}

	async #versions(): Promise<string[]> {
		const names = await caches.keys();
		return names
			.filter((name) => name.startsWith(this.#prefix))
			.map((name) => name.slice(this.#prefix.length));
	}

	/** A kept file of one edition, or null. */
	async find(path: string, version: string, method = 'GET'): Promise<Response | null> {
		if (!(await caches.has(this.#name(version)))) return null;
		const stored = await (await caches.open(this.#name(version))).match(path, ANY);
		return stored ? fromStored(stored, method) : null;
	}

	/** A kept file of whichever edition has it, the own one first. */
	async findAnywhere(path: string, method = 'GET'): Promise<Response | null> {
		const { version } = this.#options;
		for (const each of new Set([version, ...(await this.#versions())])) {
			const found = await this.find(path, each, method);
			if (found) return found;
		}
		return null;
	}

	/** A file for the cache: a hashed one from an older edition if that has it, else from the server. */
	async #get(path: string): Promise<Response | null> {
		const { site, build } = this.#options;
		const isHashed = this.#isHashed(path);
		const old = isHashed ? await this.findAnywhere(path) : null;
		if (old) return old;
		const isFallback = path === fallbackPath(site.base);
		const response = await fetch(path, {
			cache: isHashed ? 'default' : 'no-cache',
			priority: 'low'
		}).catch((cause: unknown) => {
			throw new KeepError('incomplete', path, cause);
		});
		if (response.status === 404 && pageOfData(path) !== null) return null;
		if (!response.ok && !(isFallback && response.status === 404)) {
			throw new KeepError('incomplete', path);
		}
		if (isFallback || site.views.has(path)) {
			const html = await response.clone().text();
			if (!isPageOf(html, build)) throw new KeepError('other_edition', path);
		}
		return toStored(path, response);
	}

	async #fill(paths: readonly string[], onProgress?: (done: number) => void): Promise<void> {
		const { site, version, serverVersion } = this.#options;
		const cache = await caches.open(this.#name(version));
		const get = (path: string) => this.#get(path);
		await fillCache({ paths, get, cache, atOnce: AT_ONCE, ...(onProgress && { onProgress }) });
		const found = await serverVersion();
		if (found === version) return;
		// Scripts and pages say themselves which edition they are of; everything else is doubtful now.
		const isSure = (path: string) => this.#isHashed(path) || site.views.has(path);
		for (const path of paths) {
			if (found !== null || !isSure(path)) await cache.delete(path);
		}
		throw new KeepError(found === null ? 'incomplete' : 'other_edition', version);
	}

	async #kept(): Promise<Set<string>> {
		const cache = await caches.open(this.#name(this.#options.version));
		return new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
	}

	/** Keeps what the site needs to work without a network. Rejects with a KeepError. */
	async keepCore(onProgress: (done: number, total: number) => void): Promise<void> {
		const { site, version } = this.#options;
		const kept = await this.#kept();
		const missing = site.core.filter((path) => !kept.has(path));
		const before = site.core.length - missing.length;
		try {
			await this.#fill(missing, (done) => onProgress(before + done, site.core.length));
		} catch (cause) {
			const isResumable = cause instanceof KeepError && cause.reason === 'incomplete';
			if (!isResumable) await caches.delete(this.#name(version));
			throw cause;
		}
	}

	/** Keeps a few more of the rest. `reason` says why it cannot go on. Calls at the same time share one answer. */
	keepMore(isEnglish: boolean): Promise<KeptMore> {
		const { site } = this.#options;
		const total = site.rest.length;
		const work = async (): Promise<KeptMore> => {
			const missing = missingOf(site.rest, await this.#kept(), site.base, isEnglish);
			let reason: KeepReason | null = null;
			try {
				if (missing.length > 0) await this.#fill(missing.slice(0, CHUNK));
			} catch (cause) {
				reason = cause instanceof KeepError ? cause.reason : 'incomplete';
			}
			const left = missingOf(site.rest, await this.#kept(), site.base, isEnglish).length;
			if (left > 0 && left === missing.length) reason ??= 'incomplete';
			return { done: total - left, total, reason };
		};
		const running = this.#running ?? work().finally(() => (this.#running = null));
		this.#running = running;
		return running;
	}

	/** Drops editions that no open page is of; none while the edition of a page is not known. */
	async dropOthers(stillOpen: readonly (string | null)[]): Promise<void> {
		const { version } = this.#options;
		if (stillOpen.includes(null)) return;
		for (const each of await this.#versions()) {
			if (each !== version && !stillOpen.includes(each)) await caches.delete(this.#name(each));
		}
	}

	/** Whether a department's or report's page can draw itself without a network. */
	async hasDataOf(page: string): Promise<boolean> {
		return (await this.find(dataPath(page), this.#options.version, 'HEAD')) !== null;
	}
}
