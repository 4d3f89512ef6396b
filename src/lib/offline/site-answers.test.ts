import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptSite } from './kept-site.ts';
import { PageBuilds } from './page-builds.ts';
import type { RequestKind } from './request-kind.ts';
import { SiteAnswers } from './site-answers.ts';
import { siteFiles } from './site-files.ts';
import { memoryCaches } from './test-caches.ts';

const ORIGIN = 'http://site';
const site = siteFiles(
	{ base: '', build: [], files: [], prerendered: ['/scores/', '/en/reports/a/'] },
	'eh'
);

let published: string | null;
let network: (path: string) => Response | null;
let pages: PageBuilds;
let answers: SiteAnswers;

beforeEach(async () => {
	const store = memoryCaches();
	vi.stubGlobal('caches', store);
	vi.stubGlobal('fetch', async ({ url }: { url: string }) => {
		const response = network(new URL(url).pathname);
		if (response === null) throw new TypeError('Failed to fetch');
		return response;
	});
	published = '2';
	network = (path) => new Response(`server ${path}`);
	const serverVersion = async () => published;
	const kept = new KeptSite({ site, build: [], version: '2', serverVersion });
	pages = new PageBuilds('pages');
	answers = new SiteAnswers({ site, version: '2', kept, pages, serverVersion });
	for (const version of ['1', '2']) {
		const cache = await store.open(`jilan:${version}`);
		for (const path of ['/scores/', '/scores/__data.json', '/404.html']) {
			await cache.put(path, new Response(`kept ${version} ${path}`));
		}
	}
	await (await store.open('jilan:1')).put('/_app/immutable/a.js', new Response('kept 1 a'));
});
afterEach(() => {
	vi.unstubAllGlobals();
});

async function ask(kind: Exclude<RequestKind, 'none'>, path: string, pageId = '') {
	const isPage = ['view', 'detail', 'page'].includes(kind);
	const request = {
		url: ORIGIN + path,
		method: 'GET',
		mode: isPage ? 'navigate' : 'cors'
	} as Request;
	const newPageId = isPage ? 'new' : '';
	const response = await answers.answer({ request, kind, pageId, newPageId });
	return response.status === 503 ? '503' : response.text();
}

describe('a view', () => {
	it('is the kept one while the server has the same edition, or none', async () => {
		expect(await ask('view', '/scores/?v=1&years=2021')).toBe('kept 2 /scores/');
		published = null;
		expect(await ask('view', '/scores/')).toBe('kept 2 /scores/');
		expect(await pages.get('new')).toBe('2');
	});

	it('is the server’s once that has another edition', async () => {
		published = '3';
		expect(await ask('view', '/scores/')).toBe('server /scores/');
		expect(await pages.get('new')).toBeNull();
	});

	it('is the kept one where the server answers with a failure of its own', async () => {
		published = '3';
		network = () => new Response('Bad gateway', { status: 502 });
		expect(await ask('view', '/scores/')).toBe('kept 2 /scores/');
	});
});

describe('a page that is not kept', () => {
	it('is the server’s, with its status', async () => {
		network = () => new Response('Not found', { status: 404 });
		expect(await ask('page', '/nowhere/')).toBe('Not found');
	});

	it('is explained where there is no server', async () => {
		network = () => null;
		expect(await ask('page', '/nowhere/')).toBe('503');
		expect(await ask('detail', '/en/reports/a/')).toBe('503');
	});
});

describe('numbers', () => {
	it('are of the edition of the page that asks', async () => {
		await pages.set('old', '1');
		await pages.set('own', '2');
		expect(await ask('numbers', '/scores/__data.json', 'old')).toBe('kept 1 /scores/__data.json');
		expect(await ask('numbers', '/scores/__data.json', 'own')).toBe('kept 2 /scores/__data.json');
	});

	it('are refused rather than mixed', async () => {
		await pages.set('newer', '3');
		expect(await ask('numbers', '/scores/__data.json', 'newer')).toBe('503');
		published = '3';
		expect(await ask('numbers', '/scores/__data.json', 'newer')).toBe('server /scores/__data.json');
		await pages.set('own', '2');
		expect(await ask('numbers', '/en/reports/a/__data.json', 'own')).toBe('503');
	});
});

it('a file named by its hash may come from any edition', async () => {
	expect(await ask('hashed', '/_app/immutable/a.js')).toBe('kept 1 a');
	expect(await ask('hashed', '/_app/immutable/b.js')).toBe('server /_app/immutable/b.js');
});

it('the editions of pages outlive the worker, those of closed pages do not', async () => {
	await pages.set('open', '1');
	await pages.set('closed', '2');
	const later = new PageBuilds('pages');
	expect(await later.ofOpen(['open', 'unknown'])).toEqual(['1', null]);
	expect(await later.get('closed')).toBeNull();
});
