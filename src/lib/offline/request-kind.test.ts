import { describe, expect, it } from 'vitest';
import { pagePath, requestKind } from './request-kind.ts';
import { siteFiles } from './site-files.ts';

const ORIGIN = 'http://localhost:4173';
const site = siteFiles(
	{
		base: '/sub',
		build: ['/sub/_app/immutable/chunks/a.js'],
		files: ['/sub/theme.js', '/sub/tables/demo/manifest.json'],
		prerendered: ['/sub/', '/sub/en/scores/', '/sub/demo/reports/demo-x-2020/']
	},
	'eh'
);

function kindOf(path: string, traits: { method?: string; page?: boolean; range?: boolean } = {}) {
	const asked = {
		url: new URL(path, ORIGIN),
		method: traits.method ?? 'GET',
		isNavigation: traits.page ?? false,
		hasRange: traits.range ?? false
	};
	return requestKind(asked, site, ORIGIN);
}

describe('requestKind', () => {
	it.each([
		['/sub/', 'view'],
		['/sub/en/scores/?v=1&years=2021', 'view'],
		['/sub/en/scores', 'view'],
		['/sub/en/scores/index.html', 'view'],
		['/sub/demo/reports/demo-x-2020/', 'detail'],
		['/sub/no-such-page/', 'page'],
		['/other/', 'none'],
		['/sub', 'none']
	])('opens %s as %s', (path, kind) => {
		expect(kindOf(path, { page: true })).toBe(kind);
	});

	it.each([
		['/sub/en/scores/__data.json?x-sveltekit-invalidated=01', 'numbers'],
		['/sub/demo/reports/demo-x-2020/__data.json', 'numbers'],
		['/sub/tables/demo/manifest.json', 'numbers'],
		['/sub/tables/demo/score.0123456789ab.parquet', 'hashed'],
		['/sub/_app/immutable/chunks/of-another-build.js', 'hashed'],
		['/sub/theme.js', 'file'],
		['/sub/_app/version.json', 'none'],
		['/sub/service-worker.js', 'none'],
		['/sub/404.html', 'none'],
		['/sub/compare/__data.json', 'none'],
		['/theme.js', 'none'],
		['https://example.org/sub/theme.js', 'none']
	])('reads %s as %s', (path, kind) => {
		expect(kindOf(path)).toBe(kind);
	});

	it('leaves parts of files and anything but reading alone', () => {
		expect(kindOf('/sub/_app/immutable/chunks/a.js', { range: true })).toBe('none');
		expect(kindOf('/sub/theme.js', { method: 'POST' })).toBe('none');
		expect(kindOf('/sub/theme.js', { method: 'HEAD' })).toBe('none');
		expect(kindOf('/sub/_app/immutable/chunks/a.js', { method: 'HEAD' })).toBe('hashed');
	});
});

it('pagePath gives a page its slash, and nothing else', () => {
	expect(pagePath('/sub/en/scores', site)).toBe('/sub/en/scores/');
	expect(pagePath('/sub/index.html', site)).toBe('/sub/');
	expect(pagePath('/sub/words.txt', site)).toBe('/sub/words.txt');
});
