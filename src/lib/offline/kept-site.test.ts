import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptSite } from './kept-site.ts';
import { siteFiles } from './site-files.ts';
import { memoryCaches } from './test-caches.ts';

const START = '/_app/immutable/entry/start.a.js';
const PAGE = `<script>import("..${START}")</script>`;
const reports = Array.from({ length: 40 }, (_, n) => `/demo/reports/r${n}/`);
const site = siteFiles(
	{ base: '', build: [START], files: ['/theme.js'], prerendered: ['/', ...reports] },
	'eh'
);

let store: ReturnType<typeof memoryCaches>;
let asked: string[];
let answers: Map<string, Response>;
let published: string | null;

beforeEach(() => {
	store = memoryCaches();
	asked = [];
	answers = new Map();
	published = '1';
	vi.stubGlobal('caches', store);
	vi.stubGlobal('fetch', async (path: string) => {
		asked.push(path);
		const isPage = path === '/' || path === '/404.html';
		return answers.get(path)?.clone() ?? new Response(isPage ? PAGE : 'x');
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

const keptSite = (version = '1') =>
	new KeptSite({ site, build: [START], version, serverVersion: async () => published });
const keptPaths = (version: string) => [...(store.stores.get(`jilan:${version}`)?.keys() ?? [])];
const ignore = () => undefined;

describe('keepCore', () => {
	it('keeps the whole of it and says how far it is', async () => {
		const shares: string[] = [];
		await keptSite().keepCore((done, total) => shares.push(`${done}/${total}`));
		expect(keptPaths('1').sort()).toEqual(['/', '/404.html', '/__data.json', START, '/theme.js']);
		expect(shares.at(-1)).toBe('5/5');
	});

	it('takes from the edition before what its name says is the same', async () => {
		await keptSite('1').keepCore(ignore);
		asked = [];
		published = '2';
		await keptSite('2').keepCore(ignore);
		expect(asked.sort()).toEqual(['/', '/404.html', '/__data.json', '/theme.js']);
		expect(keptPaths('2')).toContain(START);
	});

	it('goes on where it was cut off', async () => {
		answers.set('/theme.js', new Response('', { status: 502 }));
		await expect(keptSite().keepCore(ignore)).rejects.toMatchObject({ reason: 'incomplete' });
		answers.clear();
		asked = [];
		await keptSite().keepCore(ignore);
		expect(asked).not.toContain('/404.html');
		expect(keptPaths('1')).toHaveLength(5);
	});

	it('keeps nothing of a server that was updated meanwhile', async () => {
		published = '2';
		await expect(keptSite().keepCore(ignore)).rejects.toMatchObject({ reason: 'other_edition' });
		expect(keptPaths('1')).toEqual([]);
	});

	it('keeps what is sure if the server went away at the end', async () => {
		published = null;
		await expect(keptSite().keepCore(ignore)).rejects.toMatchObject({ reason: 'incomplete' });
		expect(keptPaths('1').sort()).toEqual(['/', START]);
	});

	it('keeps nothing if a page is of another build', async () => {
		answers.set('/', new Response('<script>import("../_app/immutable/entry/start.b.js")</script>'));
		await expect(keptSite().keepCore(ignore)).rejects.toMatchObject({ reason: 'other_edition' });
		expect(keptPaths('1')).toEqual([]);
	});
});

describe('keepMore', () => {
	it('keeps a part at a time, one answer for all who ask at once', async () => {
		const kept = keptSite();
		const both = await Promise.all([kept.keepMore(false), kept.keepMore(false)]);
		expect(both).toEqual(Array(2).fill({ done: 32, total: 40, reason: null }));
		expect(asked).toHaveLength(32);
		expect(await kept.keepMore(false)).toEqual({ done: 40, total: 40, reason: null });
		expect(await kept.hasDataOf('/demo/reports/r39/')).toBe(true);
	});

	it('says why it cannot go on, and does not keep another edition', async () => {
		const kept = keptSite();
		published = '2';
		expect(await kept.keepMore(false)).toEqual({ done: 0, total: 40, reason: 'other_edition' });
		published = null;
		expect(await kept.keepMore(false)).toEqual({ done: 0, total: 40, reason: 'incomplete' });
		expect(keptPaths('1')).toEqual([]);
	});

	it('stops at data that are nowhere', async () => {
		for (const page of reports) {
			answers.set(`${page}__data.json`, new Response('', { status: 404 }));
		}
		expect(await keptSite().keepMore(false)).toMatchObject({ done: 0, reason: 'incomplete' });
	});
});

describe('dropOthers', () => {
	it('leaves the editions of open pages, and all while one page is unknown', async () => {
		for (const version of ['1', '2', '3']) await store.open(`jilan:${version}`);
		await store.open('jilan/sub:1');
		const kept = keptSite('3');
		await kept.dropOthers(['3', null]);
		expect(store.stores.size).toBe(4);
		await kept.dropOthers(['2']);
		expect([...store.stores.keys()]).toEqual(['jilan:2', 'jilan:3', 'jilan/sub:1']);
	});
});
