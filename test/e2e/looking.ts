import type { BrowserContext } from '@playwright/test';
import { test as base } from './fixtures.ts';

let kept: BrowserContext | null = null;

/**
 * For tests that only look at pages: those of a worker share one context, so that what pages have in common is fetched
 * and compiled once. Tests that store anything, or count what is
 * fetched, have a context of their own.
 */
export const test = base.extend({
	context: async ({ browser, baseURL, locale, timezoneId, viewport, serviceWorkers }, use) => {
		kept ??= await browser.newContext({
			viewport,
			serviceWorkers,
			...(baseURL && { baseURL }),
			...(locale && { locale }),
			...(timezoneId && { timezoneId })
		});
		await use(kept);
		for (const page of kept.pages()) await page.close();
	}
});
