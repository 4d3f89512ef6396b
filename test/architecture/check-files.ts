import { basename } from 'node:path';
import type { Sources } from './check-layers.ts';

const MAX_LINES = 400;
const DRAWER = /^(utils?|helpers?|common|misc|shared|lib)$/;
const NAMES = [
	/^[a-z0-9]+(-[a-z0-9]+)*(\.(svelte|server|browser|worker))?(\.test)?\.ts$/,
	/^[A-Z][A-Za-z0-9]*\.svelte$/
];

function isDrawer(path: string): boolean {
	const parts = path.replace(/^src\/(lib\/)?/, '').split('/');
	return parts.some((part) => DRAWER.test(part.replace(/\..*$/, '')));
}

/** Texts in two languages and tests may be as long as they need to be. */
function isLong(path: string, text: string): boolean {
	const mayBe = path.startsWith('src/lib/messages/') || path.endsWith('.test.ts');
	return !mayBe && text.split('\n').length - 1 > MAX_LINES;
}

/** One line per file that is too long, a barrel, a drawer for odds and ends, or against the naming. */
export function checkFiles(sources: Sources): string[] {
	const problems: string[] = [];
	for (const [path, text] of sources) {
		const name = basename(path);
		const isCode = /\.(ts|js|svelte)$/.test(name);
		const isOurs = path.startsWith('src/lib/') && isCode;
		if (isCode && isLong(path, text)) problems.push(`${path}: longer than ${MAX_LINES} lines`);
		if (isDrawer(path)) problems.push(`${path}: a drawer for odds and ends; name the concept`);
		if (isOurs && /^index\./.test(name)) problems.push(`${path}: a barrel; import the file itself`);
		if (isOurs && !NAMES.some((pattern) => pattern.test(name))) {
			problems.push(`${path}: not kebab-case.ts or PascalCase.svelte`);
		}
	}
	return problems;
}
