import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';
import { FULL_ROUTES, ROUTES } from './routes.ts';

const KILO = 1024;
const BUILD = 'build';
const SCRIPT_BUDGET = 90 * KILO;
const DOCUMENT_BUDGET = 60 * KILO;
const SHIFT_BUDGET = 0.02;

/** Pages over a budget today, with what they may not pass: to be emptied, never to grow. */
const HEAVY_DOCUMENTS = /^(en\/)?demo\/(execution|scores)\/$/;
const HEAVY_DOCUMENT_LIMIT = 80 * KILO;

/** Pages of the reader's own decks: what edits and shows them is fetched once they are alive, and is not counted. */
const ON_DEMAND = /present\//;

/** What only the code of one library holds, also when it is minified. */
const LAZY_LIBRARIES = {
	Plot: 'plot-d6a7b5',
	zod: 'ZodError',
	engine: 'INSERT_ARROW_FROM_IPC_STREAM'
} as const;

/** Bytes on the wire as a compressing server would send them. */
const compressed = (body: Buffer) => gzipSync(body).byteLength;

/** Paths below the built site, with forward slashes. */
function builtFiles(ending: string): string[] {
	return readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
		.map((path) => path.split(sep).join('/'))
		.filter((path) => path.endsWith(ending));
}

/** Adds up how far the page's contents jump, from its first paint on. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		const target = window as unknown as { shift: number };
		target.shift = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				target.shift += (entry as PerformanceEntry & { value: number }).value;
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => (window as unknown as { shift: number }).shift);
}

/** An address with a query asks the engine at once. */
const IDLE_ROUTES = [...ROUTES, ...FULL_ROUTES].filter((route) => !route.includes('?'));

for (const route of IDLE_ROUTES) {
	test(`/${route} stays within its weight before the engine starts`, async ({ page }) => {
		const weights: { url: string; type: string; body: Buffer }[] = [];
		const pending: Promise<void>[] = [];
		page.on('response', (response) => {
			const type = response.request().resourceType();
			pending.push(
				response.body().then((body) => {
					weights.push({ url: response.url(), type, body });
				})
			);
		});
		const shifts = await watchShifts(page);
		await page.goto(`./${route}`);
		await hydrated(page);
		await page.waitForLoadState('networkidle');
		await Promise.all(pending);
		const sum = (list: typeof weights) =>
			list.reduce((total, { body }) => total + compressed(body), 0);
		const named = await (await page.request.get(`./${route}`)).text();
		const scripts = weights
			.filter(({ type }) => type === 'script')
			.filter(({ url }) => !ON_DEMAND.test(route) || named.includes(url.replace(/.*\//, '')));
		expect(scripts.length).toBeGreaterThan(1);
		expect(sum(scripts)).toBeLessThan(SCRIPT_BUDGET);
		expect(sum(weights)).toBeLessThan(200 * KILO);
		for (const [library, sign] of Object.entries(LAZY_LIBRARIES)) {
			const early = scripts.filter(({ body }) => body.includes(sign)).map(({ url }) => url);
			expect(early, `${library} before the first action`).toEqual([]);
		}
		expect(await shifts()).toBeLessThan(SHIFT_BUDGET);
	});
}

test('pages do not jump on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const shifts = await watchShifts(page);
	for (const route of ['demo/', 'demo/execution/', 'demo/departments/demo-statistics/']) {
		await page.goto(`./${route}`);
		await hydrated(page);
		await page.waitForLoadState('networkidle');
		expect(await shifts(), route).toBeLessThan(SHIFT_BUDGET);
	}
});

test('a jump would be seen', async ({ page }) => {
	const shifts = await watchShifts(page);
	await page.goto('./');
	await hydrated(page);
	await page.evaluate(async () => {
		document.body.style.paddingTop = '200px';
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	});
	await expect.poll(shifts).toBeGreaterThan(SHIFT_BUDGET);
});

test('the signs of the lazy libraries are those of the built code', () => {
	const scripts = builtFiles('.js').map((path) => readFileSync(join(BUILD, path)));
	for (const [library, sign] of Object.entries(LAZY_LIBRARIES)) {
		const holders = scripts.filter((script) => script.includes(sign));
		expect(holders.length, library).toBeGreaterThan(0);
	}
});

test('every built document stays within its weight', () => {
	const documents = builtFiles('index.html').map((path) => ({
		page: path.replace(/index\.html$/, ''),
		bytes: compressed(readFileSync(join(BUILD, path)))
	}));
	expect(documents.length).toBeGreaterThan(ROUTES.length);
	const limitOf = (page: string) =>
		HEAVY_DOCUMENTS.test(page) ? HEAVY_DOCUMENT_LIMIT : DOCUMENT_BUDGET;
	expect(documents.filter(({ page, bytes }) => bytes >= limitOf(page))).toEqual([]);
});
