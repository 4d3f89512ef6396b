import { expect, hydrated, test } from './fixtures.ts';

test.beforeEach(async ({ page }) => {
	// Nothing comes alive by itself: the page is as busy as can be.
	await page.addInitScript(() => {
		window.requestIdleCallback = () => 0;
	});
	await page.goto('./demo/execution/');
	await hydrated(page);
});

test('a chart hears the first touch, though it was only markup until then', async ({ page }) => {
	const figure = page.locator('figure[data-chart="execution-strip"]');
	await expect(figure.locator('[data-mark]')).toHaveCount(0);
	await figure.locator('.plot svg:visible circle').first().hover({ force: true });
	await expect(figure.locator('.card')).toBeVisible();

	// The chart that the keyboard scrolls into view is not under the pointer.
	await page.mouse.move(0, 0);
	const other = page.locator('figure[data-chart="execution-matrix"]');
	await other.getByRole('application').focus();
	await page.keyboard.press('ArrowRight');
	await expect(other.locator('.card')).toBeVisible();

	const third = page.locator('figure[data-chart="three-public-dots"]');
	await third.locator('.menu').click();
	await expect(page.getByRole('dialog')).toBeVisible();
});

test('another filter brings all charts to life and draws them', async ({ page }) => {
	const figures = page.locator('figure[data-chart]');
	const before = await figures.locator('.plot svg').count();
	expect(before).toBe(2 * (await figures.count()));
	await page.locator('summary', { hasText: '年度' }).click();
	await page.getByRole('checkbox', { name: '2022' }).check();
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 40_000 });
	const strip = page.locator('figure[data-chart="execution-strip"]');
	await expect(strip.locator('.plot svg')).toHaveCount(1, { timeout: 40_000 });
	await expect(page.locator('[data-print-conditions]')).toContainText('2022');
});
