import { describe, expect, it } from 'vitest';
import { offline } from '../messages/offline.ts';
import { emptyPage } from './empty-page.ts';
import { explanationPage } from './explanation-page.ts';
import { isPageOf } from './page-edition.ts';

// The hash of the script below as it reads when served under /sub, by `openssl dgst -sha256 -binary | base64`.
const FALLBACK = `<link rel="icon" href="/favicon.svg" /><script src="/theme.js"></script>
<meta content="script-src 'self' 'wasm-unsafe-eval' 'sha256-AAAA='; base-uri 'self'">
<script>{ x = { base: "" }; import("/_app/immutable/entry/start.a.js") }</script>`;

describe('emptyPage', () => {
	it('is the fallback itself at the root', async () => {
		expect(await emptyPage(FALLBACK, '')).toBe(FALLBACK);
	});

	it('begins every address at the folder, and allows the script as it now reads', async () => {
		const moved = await emptyPage(FALLBACK, '/sub');
		expect(moved).toContain('href="/sub/favicon.svg"');
		expect(moved).toContain('src="/sub/theme.js"');
		expect(moved).toContain('base: "/sub"');
		expect(moved).toContain('import("/sub/_app/immutable/entry/start.a.js")');
		expect(moved).toContain(
			`'wasm-unsafe-eval' 'sha256-3tpqZ+bcTcu7j7VG7CmpmXjFhyFY8L8SGKWmIzPQV44='; base-uri`
		);
	});
});

describe('isPageOf', () => {
	it('knows the pages of a build by its start script', () => {
		const build = ['/sub/_app/immutable/entry/start.Ab-1_.js'];
		expect(isPageOf('import("../_app/immutable/entry/start.Ab-1_.js")', build)).toBe(true);
		expect(isPageOf('import("../_app/immutable/entry/start.Zz.js")', build)).toBe(false);
		expect(isPageOf('<p>Bad gateway</p>', build)).toBe(false);
	});
});

describe('explanationPage', () => {
	it('is plain, in the reader’s language, and leads home', () => {
		const page = explanationPage('en', offline.en.page, '/a"b/en/');
		expect(page).toContain('<html lang="en" data-offline-page>');
		expect(page).toContain('href="/a&quot;b/en/"');
		expect(page).not.toContain('<script');
	});
});
