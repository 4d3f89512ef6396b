import type { Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';

const rows = (page: Page) => page.locator('[data-list] tr.row');
const sentence = (page: Page) => page.locator('[data-sentence]');
const header = (page: Page, name: string) =>
	page.locator('[data-list] thead th').filter({ has: page.getByRole('button', { name }) });
const search = (page: Page) => page.getByRole('searchbox', { name: '搜索' });

async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await hydrated(page);
}

/** The list has its answer from the browser’s engine. */
async function settled(page: Page): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 40_000 });
	await expect(page.locator('[data-list]')).toHaveAttribute('data-state', 'ready');
}

test('a search finds Chinese text and pinyin initials, and marks what it found', async ({
	page
}) => {
	await open(page, './records/');
	await expect(sentence(page)).toContainText('共 17 条问题与扣分原因，来自 5 份整份读取的报告');
	const entries = await page.evaluate(() => history.length);
	await search(page).pressSequentially('采购明细', { delay: 40 });
	await expect(sentence(page)).toContainText('17 条问题与扣分原因中符合条件的 1 条', {
		timeout: 40_000
	});
	await expect(page.locator('[data-record="001-D4"] mark')).toHaveText('采购明细');
	await search(page).fill('cgys');
	await expect(rows(page).locator('mark')).toHaveText('采购预算');
	await expect(page.locator('[data-record="001-D4"]')).toBeVisible();
	expect(new URL(page.url()).searchParams.get('q')).toBe('cgys');
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a wildcard or a quote is looked for as it is', async ({ page }) => {
	await open(page, './records/?v=1&q=%25');
	await settled(page);
	await expect(page.locator('[data-record="001-D1"] mark')).toHaveText('%');
	await open(page, `./records/?v=1&q=${encodeURIComponent("'; DROP TABLE problem")}`);
	await settled(page);
	await expect(page.locator('[data-empty]')).toBeVisible();
});

test('a column sorts the largest first, then the smallest, then as before', async ({ page }) => {
	await open(page, './records/');
	const points = header(page, '扣分');
	await points.getByRole('button').click();
	await expect(points).toHaveAttribute('aria-sort', 'descending');
	await expect(rows(page).first()).toContainText('6.5', { timeout: 40_000 });
	await points.getByRole('button').click();
	await expect(points).toHaveAttribute('aria-sort', 'ascending');
	await expect(rows(page).first()).toContainText('0.01');
	await points.getByRole('button').click();
	await expect(points).not.toHaveAttribute('aria-sort');
	await expect(rows(page).first().locator('[data-record]')).toHaveAttribute(
		'data-record',
		'003-P1'
	);
});

test('chosen columns are in the address and come back with it', async ({ page }) => {
	await open(page, './records/');
	await page.locator('summary', { hasText: '列' }).click();
	await page.getByRole('checkbox', { name: '分类把握' }).check();
	await expect(header(page, '分类把握')).toBeVisible({ timeout: 40_000 });
	await page.getByRole('checkbox', { name: '性质' }).uncheck();
	await expect(header(page, '性质')).toHaveCount(0);
	await open(page, page.url());
	await settled(page);
	await expect(header(page, '分类把握')).toBeVisible();
	await expect(header(page, '性质')).toHaveCount(0);
});

test('an address opens its list, and Back returns to the one before', async ({ page }) => {
	await open(page, './records/?v=1&answer=none');
	await settled(page);
	await expect(rows(page)).toHaveCount(2);
	await page.getByRole('link', { name: '不对应任何问题的措施' }).click();
	await expect(sentence(page)).toContainText('10 条措施中符合条件的 2 条');
	await expect(page.locator('[data-list="measures"]')).toBeVisible();
	await page.getByRole('link', { name: '资金', exact: true }).click();
	await expect(page.locator('[data-list="money"]')).toBeVisible();
	await page.goBack();
	await expect(sentence(page)).toContainText('10 条措施中符合条件的 2 条');
	await page.goBack();
	await expect(page.locator('[data-list="problems"]')).toBeVisible();
	await expect(rows(page)).toHaveCount(2);
});

test('a filter of the view keeps the list and its search', async ({ page }) => {
	await open(page, './records/?v=1&list=measures&q=预算');
	await settled(page);
	await page.locator('summary', { hasText: '年度' }).click();
	await page.getByRole('checkbox', { name: '2023' }).check();
	await expect(page).toHaveURL(/years=2023&list=measures&q=/);
	await expect(search(page)).toHaveValue('预算');
});

test('a list without records says what to loosen', async ({ page }) => {
	await open(page, './records/?v=1&q=没有这个词&years=2022');
	await settled(page);
	const empty = page.locator('[data-empty]');
	await expect(empty).toContainText('没有符合条件的记录');
	await empty.getByRole('link', { name: '去掉搜索词“没有这个词”' }).click();
	await expect(rows(page)).toHaveCount(4);
	await expect(search(page)).toHaveValue('');
});

test('a broken address opens the default list and says what it ignored', async ({ page }) => {
	await open(page, './records/?v=1&list=secrets&sort=salary&cols=password');
	await expect(page.locator('[data-ignored]')).toContainText('list=secrets');
	await expect(page.locator('[data-ignored]')).toContainText('sort=salary');
	await expect(rows(page)).toHaveCount(17);
});

test('each record leads to its proof, its report and its department', async ({ page }) => {
	await open(page, './records/');
	const row = rows(page).first();
	await expect(row.locator('[data-record]')).toHaveAttribute('href', '#proof=003-P1');
	await expect(row.getByRole('link', { name: '2023' })).toHaveAttribute(
		'href',
		/reports\/003_82ea8d76d161cf34\/$/
	);
	await expect(row.getByRole('link', { name: '海珠区政府办' })).toHaveAttribute(
		'href',
		/departments\/gz-haizhu-gov-office\/$/
	);
	await expect(row).toContainText(/第 \d+ 行/);
});

test('a long list holds only the rows in view, down to its last', async ({ page }) => {
	await open(page, './demo/records/');
	await expect(page.locator('[data-list] table')).toHaveAttribute('aria-rowcount', '1624');
	const table = page.getByRole('region', { name: '问题与扣分' });
	// Scrolled before the code that follows the scroll bar is there, which must not scroll it back.
	await expect
		.poll(() => table.evaluate((element) => element.scrollHeight), { timeout: 40_000 })
		.toBeGreaterThan(1624 * 20);
	await table.evaluate((element) => element.scrollTo(0, element.scrollHeight));
	const last = page.locator('[data-list] tr[aria-rowindex="1624"]');
	await expect(last.locator('[data-record]')).toBeVisible({ timeout: 40_000 });
	expect(await rows(page).count()).toBeLessThan(60);
	await table.evaluate((element) => element.scrollTo(0, 0));
	await expect(page.locator('[data-list] tr[aria-rowindex="2"] [data-record]')).toBeVisible();
});

test.describe('with scripts switched off', () => {
	test.use({ javaScriptEnabled: false });

	test('the first records of the default list are a plain table', async ({ page }) => {
		await page.goto('./demo/records/');
		await expect(rows(page)).toHaveCount(50);
		await expect(page.locator('[data-list] noscript p')).toHaveText(
			'此处先列 50 条，共 1,623 条。'
		);
		await page.goto('./en/records/');
		await expect(rows(page)).toHaveCount(17);
	});
});
