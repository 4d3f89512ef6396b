import type { Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';

const FILTERED = './execution/?v=1&years=2022';

async function expectFailure(page: Page, code: string, culprit: RegExp): Promise<void> {
	const failure = page.locator('[data-failure]');
	await expect(failure).toHaveAttribute('data-failure', code, { timeout: 30_000 });
	await expect(failure).toContainText(culprit);
	await expect(
		page.locator('figure[data-chart="execution-strip"] .plot svg:visible')
	).toContainText('99.73');
}

test.describe('when the engine’s file is missing', () => {
	test.use({ expectedErrors: [/404/] });

	test('the page names it, keeps its charts, and works after a retry', async ({ page }) => {
		await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: '' }));
		await page.goto(FILTERED);
		await expectFailure(page, 'engine_not_found', /duckdb-eh.*404/);
		await expect(page.locator('html')).toHaveAttribute('data-engine', 'failed');
		await page.unroute('**/*.wasm');
		await page.getByRole('button', { name: '重试' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 40_000 });
		await expect(page.locator('[data-failure]')).toHaveCount(0);
		await expect(page.locator('[data-sentence]')).toContainText('99.65%');
	});
});

test('a table that differs from the manifest is refused and named', async ({ page }) => {
	await page.route('**/tables/public/budget_line.*.parquet', async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		body[100] = (body[100] ?? 0) ^ 0xff;
		await route.fulfill({ response, body });
	});
	await page.goto(FILTERED);
	await expectFailure(page, 'table_corrupt', /budget_line\.[0-9a-f]{12}\.parquet/);
});

test.describe('when a table is missing', () => {
	test.use({ expectedErrors: [/404/] });

	test('the page names it', async ({ page }) => {
		await page.route('**/tables/public/score.*.parquet', (route) =>
			route.fulfill({ status: 404, body: '' })
		);
		await page.goto(FILTERED);
		await expectFailure(page, 'table_missing', /score\.[0-9a-f]{12}\.parquet: 404/);
	});
});

test('a manifest that is no JSON is named', async ({ page }) => {
	await page.route('**/tables/public/manifest.json', (route) =>
		route.fulfill({ body: '<!doctype html>' })
	);
	await page.goto(FILTERED);
	await expectFailure(page, 'manifest_invalid', /manifest\.json/);
});

test('a browser without WebAssembly is told so', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(globalThis, 'WebAssembly');
	});
	await page.goto(FILTERED);
	await expectFailure(page, 'no_webassembly', /WebAssembly/);
});

test('the engine rests until a reader shows intent', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await page.goto('./execution/');
	await hydrated(page);
	expect(fetched.filter((url) => /\.wasm|\.parquet/.test(url))).toEqual([]);
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'idle');
	await page.getByRole('search').hover();
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 40_000 });
});
