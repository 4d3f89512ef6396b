import { describe, expect, it } from 'vitest';
import { emptyPage } from './empty-page.ts';

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
