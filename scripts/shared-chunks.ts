import type { Rolldown } from 'vite';

/** Pages that must share a module before all of them get it in one file. */
const LEAST_PAGES = 5;
const PAGE = /\/\+page(@\w*)?\.svelte$/;
const LAYOUT = /\/\+layout(@\w*)?\.svelte$|\/@sveltejs\/kit\/src\/runtime\/client\/entry\.js$/;

interface Context {
	getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/** The pages and layouts that import a module, directly or through others, but not on demand. */
function usersOf(id: string, context: Context, known: Map<string, Set<string>>): Set<string> {
	const before = known.get(id);
	if (before) return before;
	const users = new Set<string>();
	known.set(id, users);
	const stack = [id];
	const seen = new Set(stack);
	for (let each = stack.pop(); each !== undefined; each = stack.pop()) {
		if (PAGE.test(each) || LAYOUT.test(each)) users.add(each);
		for (const importer of context.getModuleInfo(each)?.importers ?? []) {
			if (!seen.has(importer)) stack.push(importer);
			seen.add(importer);
		}
	}
	return users;
}

/**
 * What every page needs goes out as one file, what most views need as another: a request each and compressed together,
 * where the bundler would make a file of every set of pages.
 */
export function sharedChunks(): Rolldown.CodeSplittingOptions {
	const known = new Map<string, Set<string>>();
	return {
		groups: [
			{
				debugName: 'shared',
				tags: ['$initial'],
				name(id, context) {
					const users = [...usersOf(id, context, known)];
					if (users.some((user) => LAYOUT.test(user))) return 'frame';
					return users.length >= LEAST_PAGES ? 'view' : null;
				}
			}
		]
	};
}
