import { expect, hydrated, test } from './fixtures.ts';

test('the first page answers and becomes interactive', async ({ page }) => {
	const response = await page.goto('./');
	expect(response?.status()).toBe(200);
	await hydrated(page);
	await expect(page.locator('body')).toContainText('绩览');
});

test.describe('an address that is not there', () => {
	test.use({ expectedErrors: [/404/] });

	test('is answered with status 404 and a page', async ({ page }) => {
		const response = await page.goto('./no-such-page');
		expect(response?.status()).toBe(404);
		await hydrated(page);
	});
});
