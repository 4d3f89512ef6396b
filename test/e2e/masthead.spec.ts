import { expect, hydrated, test } from './fixtures.ts';

const theme = () => document.documentElement.dataset['theme'] ?? null;

test('the theme stays over a page change and a reload, without a flash', async ({ page }) => {
	await page.goto('./');
	await hydrated(page);
	expect(await page.evaluate(theme)).toBe(null);
	await page.getByRole('button', { name: '深色／浅色' }).click();
	expect(await page.evaluate(theme)).toBe('dark');
	await page.getByRole('navigation').getByRole('link', { name: '得分' }).click();
	await expect(page).toHaveURL(/\/scores\/$/);
	expect(await page.evaluate(theme)).toBe('dark');

	await page.addInitScript(() => {
		new MutationObserver((_, observer) => {
			if (!document.body) return;
			const { theme } = document.documentElement.dataset;
			document.documentElement.dataset['themeAtBody'] = theme ?? 'none';
			observer.disconnect();
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto('./en/execution/');
	await expect(page.locator('html')).toHaveAttribute('data-theme-at-body', 'dark');
	await hydrated(page);
	await page.getByRole('button', { name: 'Dark / light' }).click();
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme-at-body', 'light');
});

test('a blocked storage leaves the theme to this page', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('blocked', 'SecurityError');
			}
		});
	});
	await page.goto('./');
	await hydrated(page);
	await page.getByRole('button', { name: '深色／浅色' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const [width, rows] of [
	[1440, 2],
	[1024, 2]
] as const) {
	for (const lang of ['', 'en/']) {
		test(`at ${width} px ${lang || 'zh'} stands in ${rows} rows`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(`./${lang}compare/`);
			const tops = await page
				.locator('header :is(.brand strong, nav a, .switches a, .switches button, .find)')
				.evaluateAll((elements) =>
					elements.map((element) => {
						const { top, height, right } = element.getBoundingClientRect();
						return { middle: top + height / 2, right };
					})
				);
			const lines = new Set(tops.map(({ middle }) => Math.round(middle / 12)));
			expect(lines.size).toBeLessThanOrEqual(rows);
			expect(tops.every(({ right }) => right <= width)).toBe(true);
		});
	}
}

test('on a phone the views are behind a menu, which closes when one is chosen', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('./en/');
	await hydrated(page);
	const records = page.getByRole('navigation').getByRole('link', { name: 'Records' });
	await expect(records).toBeHidden();
	await page.locator('header summary').click();
	await expect(
		page.getByRole('navigation').getByRole('link', { name: 'Overview' })
	).toHaveAttribute('aria-current', 'page');
	const cut = await page
		.getByRole('navigation')
		.getByRole('link')
		.evaluateAll((links) => links.filter((link) => link.scrollWidth > link.clientWidth).length);
	expect(cut).toBe(0);
	await records.click();
	await expect(page).toHaveURL(/\/en\/records\/$/);
	await expect(records).toBeHidden();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the menu of a phone opens too', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('./');
		await page.locator('header summary').click();
		await expect(page.getByRole('navigation').getByRole('link', { name: '数据' })).toBeVisible();
	});
});
