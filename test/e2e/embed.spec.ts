import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './fixtures.ts';

const AT = 'execution/?v=1&years=2021,2022';
const frameSearch = (chart: string, more = '') =>
	`?at=${encodeURIComponent(AT)}&chart=${chart}${more}`;

let host: Server;
let hostUrl = '';
let framed = '';

/** A page of another origin that shows the frame and notes the heights it is told. */
test.beforeAll(async () => {
	host = createServer((_request, response) => {
		response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' });
		response.end(
			`<!doctype html><title>host</title><link rel="icon" href="data:,"><h1>Host</h1>
			<script>addEventListener('message', (event) => {
				document.documentElement.dataset.told = JSON.stringify(event.data);
				document.documentElement.dataset.origin = event.origin;
			});</script>
			<iframe src="${framed.replaceAll('&', '&amp;')}" width="900" height="600" title="chart"></iframe>`
		);
	});
	await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
	hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});

test.afterAll(async () => {
	await new Promise((resolve) => host.close(resolve));
});

test.beforeEach(({ guard }) => {
	guard.origins.add(new URL(hostUrl).origin);
});

for (const [part, words] of [
	[
		'',
		{
			open: '在绩览中打开此图',
			date: /数据截至 \d{4}/,
			source: /来源 \d+ 份报告/,
			years: '年度：2021、2022'
		}
	],
	[
		'en/',
		{
			open: 'Open this chart in Jilan',
			date: /Data as of/i,
			source: /\d+ source reports/,
			years: '2021, 2022'
		}
	]
] as const) {
	test(`another origin’s page shows a live chart with its source line, /${part}embed/`, async ({
		page,
		baseURL
	}) => {
		framed = `${baseURL ?? ''}${part}demo/embed/${frameSearch('execution-strip')}`;
		await page.goto(hostUrl);
		const frame = page.frameLocator('iframe');
		const figure = frame.locator('figure[data-chart="execution-strip"]');
		await expect(figure.locator('.plot svg')).toBeVisible({ timeout: 60_000 });
		const line = frame.locator('[data-source-line]');
		for (const text of [words.date, words.source, words.years])
			await expect(line).toContainText(text);
		await expect(frame.locator('[data-synthetic]')).toBeVisible();
		await expect(frame.locator('header')).toHaveCount(0);

		const link = line.getByRole('link', { name: words.open });
		await expect(link).toHaveAttribute('target', '_blank');
		await expect(link).toHaveAttribute('rel', /noopener/);
		expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(
			`${baseURL ?? ''}${part}demo/${AT}`
		);

		const told = () => page.evaluate(() => document.documentElement.dataset['told'] ?? '{}');
		await expect
			.poll(async () => (JSON.parse(await told()) as { height?: number }).height ?? 0)
			.toBeGreaterThan(200);
		expect(
			Object.values(JSON.parse(await told()) as object).every((one) => typeof one === 'number')
		).toBe(true);

		await figure.getByRole('application').focus();
		await page.keyboard.press('ArrowRight');
		await expect(figure.locator('.card')).toBeVisible();
		await page.keyboard.press('Escape');
		await figure.locator('.plot svg [data-mark]').first().hover();
		await expect(figure.locator('.card')).toBeVisible();
	});
}

test('links of a mark open outside the frame, on the page that shows the same', async ({
	page,
	context,
	baseURL
}) => {
	framed = `${baseURL ?? ''}embed/${frameSearch('execution-strip')}`;
	await page.goto(hostUrl);
	const figure = page.frameLocator('iframe').locator('figure[data-chart="execution-strip"]');
	await figure.locator('.plot svg [data-mark]').first().click({ timeout: 60_000 });
	const proof = figure.locator('.card.pinned a').first();
	await expect(proof).toHaveAttribute('href', /execution\/\?v=1&years=2021,2022#proof=/);
	const opened = context.waitForEvent('page');
	await proof.click();
	const tab = await opened;
	await tab.waitForURL(/#proof=/);
	expect(await tab.evaluate(() => window.opener === null)).toBe(true);
	await expect(page.locator('iframe')).toHaveCount(1);
});

test('the theme is the one the address asks for, and it is not kept', async ({ page }) => {
	await page.goto(`./embed/${frameSearch('execution-strip', '&theme=dark')}`);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(await page.evaluate(() => localStorage.getItem('jilan-theme'))).toBe(null);
	await page.goto(`./embed/${frameSearch('execution-strip')}`);
	await expect(page.locator('[data-embed]')).toHaveAttribute('data-embed', 'ready', {
		timeout: 60_000
	});
	expect(await page.evaluate(() => document.documentElement.dataset['theme'] ?? null)).toBe(null);
});

test('without a chart’s name the first of the view is shown, on a phone without scrolling sideways', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto('./embed/?at=');
	await expect(page.locator('figure[data-chart] .plot svg')).toBeVisible({ timeout: 60_000 });
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
	).toBeLessThanOrEqual(0);
});

for (const [search, code, words] of [
	['', 'no_address', 'at='],
	['?at=no-such-view/', 'unknown_view', '视图不存在'],
	['?at=https%3A%2F%2Fexample.org%2F', 'unknown_view', '视图不存在'],
	['?at=departments/no-such-office/', 'unknown_department', 'no-such-office'],
	['?at=execution/&chart=no-such-chart', 'unknown_chart', 'no-such-chart'],
	['?at=execution/&chart=execution-strip&nth=7', 'unknown_chart', 'execution-strip 7']
] as const) {
	test(`a broken address is explained in the frame: embed/${search}`, async ({ page }) => {
		await page.goto(`./embed/${search}`);
		const failure = page.locator('[data-failure]');
		await expect(failure).toHaveAttribute('data-failure', code, { timeout: 60_000 });
		await expect(failure).toContainText(words);
		await expect(failure.getByRole('link')).toHaveAttribute('target', '_blank');
	});
}

test('conditions that mean nothing are named, and the chart is shown', async ({ page }) => {
	await page.goto(`./embed/?at=${encodeURIComponent('execution/?v=1&years=2021,3021')}`);
	await expect(page.locator('[data-ignored]')).toContainText('years=3021', { timeout: 60_000 });
	await expect(page.locator('figure[data-chart] .plot svg')).toBeVisible();
});
