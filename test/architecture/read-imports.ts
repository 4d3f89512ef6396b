import ts from 'typescript';

export interface Import {
	specifier: string;
	/** True where nothing of it is left when the program runs. */
	isType: boolean;
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
	if (!clause) return false;
	if (clause.isTypeOnly) return true;
	const bindings = clause.namedBindings;
	if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false;
	return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}

function exportsOnlyTypes(node: ts.ExportDeclaration): boolean {
	if (node.isTypeOnly) return true;
	const names = node.exportClause;
	if (!names || !ts.isNamedExports(names)) return false;
	return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function literal(node: ts.Node | undefined): string | null {
	return node && ts.isStringLiteralLike(node) ? node.text : null;
}

/** The module a single node asks for: a declaration, `import()`, `import.meta.glob`, `new URL(x, import.meta.url)`. */
function importAt(node: ts.Node): Import | null {
	let specifier: string | null = null;
	let isType = false;
	if (ts.isImportDeclaration(node)) {
		specifier = literal(node.moduleSpecifier);
		isType = onlyTypes(node.importClause);
	} else if (ts.isExportDeclaration(node)) {
		specifier = literal(node.moduleSpecifier);
		isType = exportsOnlyTypes(node);
	} else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
		specifier = literal(node.argument.literal);
		isType = true;
	} else if (ts.isCallExpression(node)) {
		const called = node.expression.getText();
		const loads = node.expression.kind === ts.SyntaxKind.ImportKeyword;
		if (loads || called === 'import.meta.glob') specifier = literal(node.arguments[0]);
	} else if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
		const isBeside = node.arguments?.[1]?.getText() === 'import.meta.url';
		if (isBeside) specifier = literal(node.arguments?.[0]);
	}
	return specifier === null ? null : { specifier, isType };
}

/** TypeScript of a file: of a Svelte file its scripts and the `import()`s of its markup. */
export function scriptOf(path: string, text: string): string {
	if (!path.endsWith('.svelte')) return text;
	const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
	const markup = text.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
	const loads = [...markup.matchAll(/\bimport\(\s*(['"][^'"]+['"])\s*\)/g)];
	return [
		...scripts.map(([, script]) => script ?? ''),
		...loads.map(([, name]) => `import(${name});`)
	].join('\n');
}

/** Every module a file asks for by name, in order. */
export function readImports(path: string, text: string): Import[] {
	const source = ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.Latest, true);
	const imports: Import[] = [];
	const visit = (node: ts.Node): void => {
		const found = importAt(node);
		if (found) imports.push(found);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return imports;
}
