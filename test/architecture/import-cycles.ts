import type { Sources } from './check-layers.ts';
import { readImports } from './read-imports.ts';
import { resolveImport, type OwnNames } from './resolve-import.ts';

/** Files each file imports values from. */
function importGraph(sources: Sources, ownNames: OwnNames): Map<string, string[]> {
	const graph = new Map<string, string[]>();
	for (const [path, text] of sources) {
		const targets = readImports(path, text)
			.filter(({ isType }) => !isType)
			.flatMap(({ specifier }) => resolveImport(path, specifier, ownNames))
			.flatMap((target) => (target.kind === 'file' ? [target.path] : []))
			.filter((target) => sources.has(target));
		graph.set(path, targets);
	}
	return graph;
}

/** Each circle of value imports once, as `a -> b -> a`. */
export function findCycles(sources: Sources, ownNames: OwnNames): string[] {
	const graph = importGraph(sources, ownNames);
	const done = new Set<string>();
	const cycles: string[] = [];
	const visit = (path: string, trail: readonly string[]): void => {
		const start = trail.indexOf(path);
		if (start >= 0) {
			cycles.push([...trail.slice(start), path].join(' -> '));
		} else if (!done.has(path)) {
			for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
			done.add(path);
		}
	};
	for (const path of graph.keys()) visit(path, []);
	return cycles;
}
