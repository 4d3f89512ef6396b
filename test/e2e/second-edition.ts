import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INLINE = /<script>\s*\{[\s\S]*?<\/script>/g;
const IS_TEXT = /\.(html|json|js|css)$/;
const SINGLE_PAGES = /demo[\\/](reports|departments)[\\/](?!index\.html|__data\.json)[^\\/]+$/;

function allowScript(html: string): string {
	const [script = ''] = html.match(INLINE) ?? [];
	const text = script.slice('<script>'.length, -'</script>'.length);
	const hash = createHash('sha256').update(text).digest('base64');
	return html.replace(/'sha256-[A-Za-z0-9+/=]+'/, () => `'sha256-${hash}'`);
}

/**
 * Makes a second edition of a built folder: another version, other addresses of all scripts, another date of its data,
 * each form of it with what takes its place.
 * The single pages of the demo city are left out.
 */
export function secondEdition(
	built: string,
	folder: string,
	dates: readonly (readonly [string, string])[]
) {
	cpSync(built, folder, { recursive: true, filter: (from) => !SINGLE_PAGES.test(from) });
	const app = join(folder, '_app');
	renameSync(join(app, 'immutable'), join(app, 'moved'));
	cpSync(join(app, 'moved'), join(app, 'immutable', 'second'), { recursive: true });
	const version = /\d{13}/.exec(readFileSync(join(app, 'version.json'), 'utf8'))?.[0] ?? '';
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!IS_TEXT.test(name) || name.includes('moved')) continue;
		const text = readFileSync(join(folder, name), 'utf8');
		const moved = text
			.replaceAll('_app/immutable/', '_app/immutable/second/')
			.replaceAll(version, `${Number(version) + 1}`);
		const next = dates.reduce((dated, [old, now]) => dated.replaceAll(old, now), moved);
		if (next === text) continue;
		writeFileSync(join(folder, name), name.endsWith('.html') ? allowScript(next) : next);
	}
}
