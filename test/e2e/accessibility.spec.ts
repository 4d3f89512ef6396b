import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';
import { ROUTES } from './routes.ts';

async function violations(page: Page, rules?: string[]) {
	const builder = new AxeBuilder({ page });
	const { violations: found } = await (rules ? builder.withRules(rules) : builder).analyze();
	return found.map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => node.html)]);
}

for (const lang of ['', 'en/']) {
	test.describe(`axe, ${lang || 'zh'}`, () => {
		for (const route of ROUTES) {
			test(`finds nothing on /${lang}${route}`, async ({ page }) => {
				await page.goto(`./${lang}${route}`);
				await hydrated(page);
				expect(await violations(page)).toEqual([]);
				// Colours are those of the other language.
				if (lang !== '') return;
				await page.emulateMedia({ colorScheme: 'dark' });
				expect(await violations(page, ['color-contrast'])).toEqual([]);
			});
		}
	});
}
