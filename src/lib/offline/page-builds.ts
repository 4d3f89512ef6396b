/** Which edition every open page is of. Kept in a cache, because the browser ends an idle worker and its variables. */
export class PageBuilds {
	readonly #name: string;
	readonly #seen = new Map<string, string>();

	constructor(name: string) {
		this.#name = name;
	}

	readonly #key = (id: string) => `/__page/${encodeURIComponent(id)}`;

	/** The edition of a page, or null if nobody knows. */
	async get(id: string): Promise<string | null> {
		const seen = this.#seen.get(id);
		if (seen !== undefined) return seen;
		const cache = await caches.open(this.#name);
		const stored = await cache.match(this.#key(id));
		return stored ? stored.text() : null;
	}

	/** A record that does not fit is only remembered. */
	async set(id: string, build: string): Promise<void> {
		this.#seen.set(id, build);
		try {
			const cache = await caches.open(this.#name);
			await cache.put(this.#key(id), new Response(build));
		} catch {
			return;
		}
	}

	/** The editions of these pages, null for an unknown one; pages that are gone are forgotten. */
	async ofOpen(ids: readonly string[]): Promise<(string | null)[]> {
		const keys = new Set(ids.map(this.#key));
		const cache = await caches.open(this.#name);
		for (const request of await cache.keys()) {
			if (!keys.has(new URL(request.url).pathname)) await cache.delete(request);
		}
		return Promise.all(ids.map((id) => this.get(id)));
	}
}
