import { expect, test } from './fixtures.ts';
import { FULL_ROUTES, ROUTES } from './routes.ts';

test.use({ javaScriptEnabled: false });

for (const route of [...ROUTES, ...FULL_ROUTES]) {
	test(`/${route} shows its charts with scripts switched off`, async ({ page }) => {
		await page.goto(`./${route}`);
		await expect(page.locator('h1')).toBeVisible();
		for (const figure of await page.locator('figure[data-chart]').all()) {
			await expect(figure).toHaveAttribute('data-state', /ready|empty/);
			if ((await figure.getAttribute('data-state')) === 'empty') continue;
			await expect(figure.locator('.plot svg:visible')).toHaveCount(1);
			await expect(figure.locator('details summary')).toBeVisible();
		}
	});
}

test('the default execution charts carry the reports’ numbers', async ({ page }) => {
	await page.goto('./execution/');
	const matrix = page.locator('figure[data-chart="execution-matrix"] .plot svg:visible');
	for (const number of ['99.73', '99.65', '100.00', '139.22']) {
		await expect(matrix).toContainText(number);
	}
	await expect(page.locator('[data-sentence]')).toContainText('湛江驻穗办 2020 年 139.22%');
});
