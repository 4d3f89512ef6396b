import AxeBuilder from '@axe-core/playwright';
import { expect, hydrated, test } from './fixtures.ts';
import { ROUTES } from './routes.ts';

for (const colorScheme of ['light', 'dark'] as const) {
	for (const lang of ['', 'en/']) {
		test.describe(`axe, ${colorScheme}, ${lang || 'zh'}`, () => {
			test.use({ colorScheme });

			for (const route of ROUTES) {
				test(`finds nothing on /${lang}${route}`, async ({ page }) => {
					await page.goto(`./${lang}${route}`);
					await hydrated(page);
					const { violations } = await new AxeBuilder({ page }).analyze();
					expect(
						violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => node.html)])
					).toEqual([]);
				});
			}
		});
	}
}
