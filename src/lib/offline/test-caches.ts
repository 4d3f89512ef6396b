/** A browser's cache storage in memory, for tests: `caches` in short. */
export function memoryCaches() {
	const stores = new Map<string, Map<string, Response>>();
	const pathOf = (key: string | { url: string }) =>
		new URL(typeof key === 'string' ? key : key.url, 'http://site/').pathname;
	const cacheOf = (store: Map<string, Response>) => ({
		put: async (key: string, response: Response) => void store.set(pathOf(key), response),
		match: async (key: string) => store.get(pathOf(key))?.clone(),
		delete: async (key: string | { url: string }) => store.delete(pathOf(key)),
		keys: async () => [...store.keys()].map((path) => ({ url: `http://site${path}` }))
	});
	return {
		stores,
		has: async (name: string) => stores.has(name),
		keys: async () => [...stores.keys()],
		delete: async (name: string) => stores.delete(name),
		open: async (name: string) => {
			const store = stores.get(name) ?? new Map<string, Response>();
			stores.set(name, store);
			return cacheOf(store);
		}
	};
}
