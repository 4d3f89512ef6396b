import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startStaticServer, type StaticServer } from '../../scripts/static-server.ts';
import { expect, hydrated, test } from './fixtures.ts';
import { secondEdition } from './second-edition.ts';

const MEGA = 1024 * 1024;
const STORING_MS = 150_000;

test.use({
	serviceWorkers: 'allow',
	expectedErrors: [/ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|status of 503|HttpError/]
});
test.describe.configure({ mode: 'default', timeout: 300_000 });

const serve = (folder: string, base = '', port = 0) =>
	startStaticServer({ folder, port, host: '127.0.0.1', base });

async function ready(page: Page): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', {
		timeout: STORING_MS
	});
}

async function pullCable(page: Page, server: StaticServer): Promise<void> {
	await page.context().setOffline(true);
	await server.close();
	await expect(fetch(server.url)).rejects.toThrow();
}

async function expectChart(page: Page, name: string): Promise<void> {
	const figure = page.locator(`figure[data-chart="${name}"]`);
	await expect(figure).toHaveAttribute('data-state', 'ready', { timeout: 30_000 });
	await expect(figure.locator('.plot svg:visible')).toHaveCount(1);
}

async function expectEngine(page: Page): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 60_000 });
	await expect(page.locator('[data-failure]')).toHaveCount(0);
}

test('after one visit every view opens without a network, with charts and filters', async ({
	page,
	guard
}) => {
	const server = await serve('build');
	guard.origins.add(new URL(server.url).origin);
	await page.goto(server.url);
	await ready(page);
	await expect(page.locator('[data-rest]')).toHaveAttribute('data-rest', 'complete', {
		timeout: STORING_MS
	});
	await expect(page.locator('[data-rest]')).toHaveText('可离线使用');
	const { usage = Infinity } = await page.evaluate(() => navigator.storage.estimate());
	expect(usage).toBeLessThan(60 * MEGA);
	await pullCable(page, server);

	await test.step('a link of the page that is open', async () => {
		await page.getByRole('navigation').getByRole('link', { name: '得分', exact: true }).click();
		await expectChart(page, 'score-trend');
		await expect(page.locator('[data-edition]')).toHaveAttribute('data-edition', 'unreachable');
	});
	await test.step('a filter by its address', async () => {
		await page.goto(`${server.url}execution/?v=1&years=2022`);
		await hydrated(page);
		await expectEngine(page);
		await expect(page.locator('[data-sentence]')).toContainText('99.65%');
		await expectChart(page, 'execution-strip');
	});
	await test.step('views of the other dataset and language, an address without its slash', async () => {
		for (const [path, chart] of [
			['demo/problems/', 'problem-frequency'],
			['en/demo/scores', 'score-trend'],
			['en/execution/index.html', 'execution-strip'],
			['demo/', 'execution-strip']
		] as const) {
			await page.goto(server.url + path);
			await hydrated(page);
			await expectChart(page, chart);
		}
	});
	await test.step('a statement of the reader’s own', async () => {
		await page.goto(`${server.url}data/`);
		await hydrated(page);
		await page.getByRole('textbox', { name: 'SQL 语句' }).click();
		await page.locator('.cm-content').click();
		await page.keyboard.press('Control+a');
		await page.keyboard.insertText(
			"SELECT round(execution_pct, 2) FROM v_dept_year WHERE dept_id = 'gz-beijing-office' ORDER BY fiscal_year"
		);
		await page.keyboard.press('Control+Enter');
		await expect(page.locator('[data-answer] tbody td')).toHaveText(['99.73', '99.65'], {
			timeout: 60_000
		});
	});
	await test.step('single pages that were never visited', async () => {
		for (const path of ['en/reports/lingling-lyj-2021/', 'demo/reports/demo-statistics-2021/']) {
			await page.goto(server.url + path);
			await hydrated(page);
			await expect(page.locator('main h1')).toBeVisible();
		}
		await page.goto(`${server.url}demo/departments/`);
		await hydrated(page);
		await page.locator('main a[href*="demo-statistics/"]').first().click();
		await expect(page.locator('main figure').first()).toHaveAttribute('data-state', 'ready');
		await expect(page).toHaveURL(/departments\/demo-statistics\/$/);
	});
	await test.step('an address that is not kept', async () => {
		await page.goto(`${server.url}en/no-such-page/`);
		await expect(page.locator('h1')).toContainText('cannot be opened now');
		await page.getByRole('link', { name: 'To the overview' }).click();
		await expect(page).toHaveURL(`${server.url}en/`);
		await hydrated(page);
	});
});

test('it works under a folder of the server, and stores less where data are saved', async ({
	page,
	guard
}) => {
	const server = await serve('build', '/sub/path');
	guard.origins.add(new URL(server.url).origin);
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	await page.goto(`${server.url}en/`);
	await ready(page);
	await expect(page.locator('[data-rest]')).toContainText('not stored, to save data');
	const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
	expect(scope).toBe(server.url);
	await pullCable(page, server);
	await page.goto(`${server.url}demo/execution/?v=1&years=2021`);
	await hydrated(page);
	await expectEngine(page);
	await expectChart(page, 'execution-strip');
	await page.goto(`${server.url}reports/lingling-lyj-2021/`);
	await hydrated(page);
	await expect(page.locator('main h1')).toBeVisible();

	await page.goto(`${server.url}en/demo/departments/`);
	await hydrated(page);
	await page.locator('main a[href*="demo-statistics/"]').first().click();
	await expect(page.locator('h1')).toHaveText('This page is not stored here');
	await page.goto(`${server.url}demo/reports/demo-statistics-2021/`);
	await expect(page.locator('h1')).toContainText('现在打不开这一页');
});

test('a new edition takes the place of the old one, never mixed with it', async ({
	page: first,
	context,
	guard
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'jilan-edition-'));
	secondEdition('build', folder, [
		['2024-09-26', '2024-10-31'],
		['2024年9月26日', '2024年10月31日'],
		['26 September 2024', '31 October 2024']
	]);
	let server = await serve('build');
	const { port } = new URL(server.url);
	guard.origins.add(new URL(server.url).origin);
	const asOf = (page: Page) => page.locator('.as-of');
	try {
		await first.goto(server.url);
		await ready(first);
		const second = await context.newPage();
		await second.goto(`${server.url}execution/`);
		await ready(second);
		await expect(asOf(second)).toContainText('2024年9月26日');

		await server.close();
		server = await serve(folder, '', Number(port));
		await first.reload();
		await hydrated(first);
		await expect(asOf(first)).toContainText('2024年10月31日');

		await second.evaluate(() => dispatchEvent(new Event('online')));
		await expect(second.locator('[data-edition="other"]')).toBeVisible();
		await second.getByRole('search').hover();
		await expectEngine(second);
		await expect(asOf(second)).toContainText('2024年9月26日');
		await expect(first.locator('[data-rest]')).toContainText('关闭仍显示旧版的窗口', {
			timeout: STORING_MS
		});

		await second.getByRole('navigation').getByRole('link', { name: '得分', exact: true }).click();
		await expect(asOf(second)).toContainText('2024年10月31日');
		await ready(second);
		await ready(first);
		const names = () =>
			first.evaluate(async () => (await caches.keys()).filter((name) => /:\d/.test(name)));
		await expect.poll(names).toHaveLength(1);

		await pullCable(first, server);
		await first.goto(`${server.url}en/problems/`);
		await hydrated(first);
		await expect(asOf(first)).toContainText('31 October 2024');
	} finally {
		await server.close().catch(() => undefined);
		rmSync(folder, { recursive: true, force: true });
	}
});

test('where the browser has no service worker, the page says why', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
		Object.defineProperty(globalThis, 'isSecureContext', { value: false });
	});
	await page.goto('./execution/');
	await expect(page.locator('html')).toHaveAttribute('data-offline', 'unavailable');
	await expect(page.locator('footer')).toContainText('离线使用需要 https 或 localhost');
});
