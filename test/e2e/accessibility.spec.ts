import { violations } from './axe.ts';
import { expect, hydrated } from './fixtures.ts';
import { test } from './looking.ts';
import { FULL_ROUTES, ROUTES } from './routes.ts';

for (const lang of ['', 'en/']) {
	test.describe(`axe, ${lang || 'zh'}`, () => {
		// The same pages in another language differ by their words alone.
		for (const route of lang === '' ? [...ROUTES, ...FULL_ROUTES] : ROUTES) {
			test(`finds nothing on /${lang}${route}`, async ({ page }) => {
				await page.goto(`./${lang}${route}`);
				await hydrated(page);
				expect(await violations(page)).toEqual([]);
				// Colours are those of the other language.
				if (lang !== '') return;
				await page.emulateMedia({ colorScheme: 'dark' });
				expect(await violations(page, { rules: ['color-contrast'] })).toEqual([]);
			});
		}
	});
}

test('a fault would be found', async ({ page }) => {
	await page.goto('./');
	await hydrated(page);
	await page.evaluate(() => {
		const paragraph = document.createElement('p');
		paragraph.textContent = 'too pale';
		paragraph.style.color = 'var(--line)';
		document.querySelector('main')?.prepend(paragraph, document.createElement('button'));
	});
	const rules = (await violations(page)).map(([rule]) => rule);
	expect(rules.toSorted()).toEqual(['button-name', 'color-contrast']);
});
