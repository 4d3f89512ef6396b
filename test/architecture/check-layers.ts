import ts from 'typescript';
import { LAYERS, NEVER_IN_ROUTES, WITHOUT_BROWSER, WITHOUT_SQL } from './layers.ts';
import { readImports, scriptOf, type Import } from './read-imports.ts';
import { resolveImport, type OwnNames, type Target } from './resolve-import.ts';

/** File texts by their path in the repository. */
export type Sources = ReadonlyMap<string, string>;

const SHELL = /^src\/(app\.|hooks\.|service-worker\.|params\/|routes\/)/;
const BROWSER_NAMES = new Set(['window', 'localStorage', 'sessionStorage', 'navigator']);

/** The folder of `src/lib` a file belongs to, `routes` for SvelteKit's own files, null for any other place. */
export function layerOf(path: string): string | null {
	const folder = /^src\/lib\/([^/]+)\/./.exec(path)?.[1];
	if (folder !== undefined) return folder in LAYERS ? folder : null;
	return SHELL.test(path) ? 'routes' : null;
}

function mayImportFile(layer: string, path: string, isType: boolean): boolean {
	if (/^data\/.*\.json$/.test(path)) return true;
	const target = layerOf(path);
	if (target === null) return false;
	if (target === layer || layer === 'routes') return true;
	const rule = LAYERS[layer];
	if (!rule) return false;
	if (isType) return rule.values.includes(target) || rule.types.includes(target);
	const names = rule.only?.[target];
	const isNamed = names === undefined || names.some((name) => path.endsWith(`/${name}`));
	return rule.values.includes(target) && isNamed;
}

function mayImport(layer: string, target: Target, isType: boolean): boolean {
	if (target.kind === 'generated') return layer === 'routes';
	if (target.kind === 'file') return mayImportFile(layer, target.path, isType);
	if (layer === 'routes') return !NEVER_IN_ROUTES.includes(target.name);
	if (isType && target.name === 'zod') return true;
	return LAYERS[layer]?.packages.includes(target.name) ?? false;
}

function wrongImports(path: string, layer: string, found: Import, ownNames: OwnNames): string[] {
	return resolveImport(path, found.specifier, ownNames)
		.filter((target) => !mayImport(layer, target, found.isType))
		.map(() => {
			const what = found.isType ? 'types of' : 'from';
			return `${path}: ${layer} may not import ${what} ${found.specifier}`;
		});
}

/** Names of the page and the network that a file uses without having declared them. */
function browserNames(path: string, text: string): string[] {
	const source = ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.Latest, true);
	const used = new Set<string>();
	const declared = new Set<string>();
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node) && node.expression.getText() === 'fetch') used.add('fetch');
		if (ts.isPropertyAccessExpression(node)) {
			const name = node.expression.getText();
			if (BROWSER_NAMES.has(name)) used.add(name);
		}
		if (
			(ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isFunctionDeclaration(node)) &&
			node.name
		) {
			declared.add(node.name.getText());
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return [...used].filter((name) => !declared.has(name));
}

/** One line per import against the direction of the layers, per page or network name, per SQL text out of place. */
export function checkLayers(sources: Sources, ownNames: OwnNames): string[] {
	const problems: string[] = [];
	for (const [path, text] of sources) {
		const layer = layerOf(path);
		if (layer === null) {
			problems.push(`${path}: not in a folder that docs/architecture.md knows`);
			continue;
		}
		if (/\.test\.ts$/.test(path) || !/\.(ts|js|svelte)$/.test(path)) continue;
		for (const found of readImports(path, text)) {
			problems.push(...wrongImports(path, layer, found, ownNames));
		}
		if (WITHOUT_BROWSER.includes(layer)) {
			for (const name of browserNames(path, text)) {
				problems.push(`${path}: ${layer} may not use ${name}`);
			}
		}
		if (WITHOUT_SQL.includes(layer) && /\bSELECT\s/.test(text)) {
			problems.push(`${path}: ${layer} may not hold SQL`);
		}
	}
	return problems;
}
