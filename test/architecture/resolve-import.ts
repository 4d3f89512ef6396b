import { builtinModules } from 'node:module';
import { posix } from 'node:path';

export type Target =
	| { kind: 'file'; path: string }
	/** A package by name, `node` for a module of Node, `svelte` for Svelte and SvelteKit. */
	| { kind: 'package'; name: string }
	/** Written by SvelteKit for one route. */
	| { kind: 'generated' };

/** Names a package gives to its own files (`imports` of package.json), with all files each may mean. */
export type OwnNames = Readonly<Record<string, readonly string[]>>;

function packageName(specifier: string): string {
	const [scope = '', name = ''] = specifier.split('/');
	const first = scope.startsWith('@') ? `${scope}/${name}` : scope;
	if (specifier.startsWith('node:') || builtinModules.includes(first)) return 'node';
	if (scope === 'svelte' || scope === '@sveltejs' || /^\$(app|env|service-worker)\b/.test(scope)) {
		return 'svelte';
	}
	return first;
}

/** Where an import leads; paths are relative to the repository, without a `?url` or the like at their end. */
export function resolveImport(from: string, specifier: string, ownNames: OwnNames): Target[] {
	const name = specifier.replace(/\?.*$/, '');
	if (/^\.\/\$types(\.(js|d\.ts))?$/.test(name)) return [{ kind: 'generated' }];
	if (name.startsWith('.')) {
		return [{ kind: 'file', path: posix.join(posix.dirname(from), name) }];
	}
	if (name === '$lib' || name.startsWith('$lib/')) {
		return [{ kind: 'file', path: posix.join('src/lib', name.slice('$lib'.length)) }];
	}
	if (name.startsWith('/')) return [{ kind: 'file', path: name.slice(1) }];
	const own = ownNames[name];
	if (own) return own.map((path) => ({ kind: 'file', path: posix.normalize(path) }));
	return [{ kind: 'package', name: packageName(name) }];
}
