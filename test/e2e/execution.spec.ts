import { expect, hydrated, test } from './fixtures.ts';

const allReady = 'figure[data-chart]:not([data-state="ready"]):not([data-state="empty"])';

test('filtering redraws every chart, shows itself in the address and as chips, and goes back', async ({
	page
}) => {
	await page.goto('./execution/');
	await hydrated(page);
	await page.locator('summary', { hasText: '年度' }).click();
	await page.getByRole('checkbox', { name: '2022' }).check();
	await expect(page).toHaveURL(/\/execution\/\?v=1&years=2022$/);
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 40_000 });
	await expect(page.locator(allReady)).toHaveCount(0);
	const strip = page.locator('figure[data-chart="execution-strip"]');
	await expect(strip.locator('.plot svg:visible')).toContainText('市驻京办 99.65%');
	await expect(strip.locator('.plot svg:visible')).not.toContainText('99.73');
	await expect(page.locator('figure[data-chart="three-public-dots"]')).toHaveAttribute(
		'data-state',
		'empty'
	);
	await expect(page.locator('[data-sentence]')).toContainText('1 个部门年度中 1 个有年末执行率');
	const measures = await page.evaluate(() => performance.getEntriesByName('filter-redraw').length);
	expect(measures).toBeGreaterThan(0);

	await page.goBack();
	await expect(page).toHaveURL(/\/execution\/$/);
	await expect(strip.locator('.plot svg:visible')).toContainText('99.73');

	await page.goForward();
	await page.getByRole('button', { name: '移除：2022' }).click();
	await expect(page).toHaveURL(/\/execution\/$/);
	await expect(strip.locator('.plot svg:visible')).toContainText('99.73');
});

test('a link with nonsense in it opens the view and says what it ignored', async ({ page }) => {
	await page.goto('./execution/?v=1&years=2022,1789&dept=nobody&colour=red');
	await expect(page.locator('[data-ignored]')).toContainText('years=1789, dept=nobody');
	await expect(page.locator('[data-ignored]')).toContainText('colour=red');
	await expect(
		page.locator('figure[data-chart="execution-strip"] .plot svg:visible')
	).toContainText('99.65%', {
		timeout: 40_000
	});
});

test('a view reached by a click draws its charts', async ({ page }) => {
	await page.goto('./');
	await hydrated(page);
	await page.getByRole('navigation').getByRole('link', { name: '执行率' }).click();
	await expect(page).toHaveURL(/\/execution\/$/);
	await expect(page.locator(allReady)).toHaveCount(0);
	await expect(
		page.locator('figure[data-chart="execution-matrix"] .plot svg:visible')
	).toContainText('99.73');
});

test('the synthetic dataset says so, in both languages', async ({ page }) => {
	await page.goto('./demo/execution/');
	await expect(page.locator('[data-synthetic]')).toContainText('合成数据');
	await page.goto('./en/demo/execution/');
	await expect(page.locator('[data-synthetic]')).toContainText('Synthetic data');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('on a phone nothing is wider than the screen', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('./demo/execution/');
	await hydrated(page);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBe(0);
});
