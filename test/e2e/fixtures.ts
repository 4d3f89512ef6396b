import { expect, test as base, type Page } from '@playwright/test';
import { Guard } from './guard.ts';

export { expect };

interface Fixtures {
	guard: Guard;
	/** Errors this test provokes on purpose: `test.use({ expectedErrors: [/404/] })`. */
	expectedErrors: RegExp[];
}

/**
 * Playwright's test, failing on any request to another host and any error nobody expected. Other hosts cannot be
 * reached anyway (`launchArgs`); no route is set, for that would switch the browser's cache off.
 */
export const test = base.extend<Fixtures>({
	expectedErrors: [[], { option: true }],
	guard: [
		async ({ context, baseURL, expectedErrors }, use) => {
			const guard = new Guard(new URL(baseURL ?? '').origin);
			const leave = guard.watch(context);
			await use(guard);
			leave();
			expect(guard.problems(expectedErrors)).toEqual([]);
		},
		{ auto: true }
	]
});

/** Resolves once the page answers to clicks. */
export async function hydrated(page: Page): Promise<void> {
	await page.waitForSelector('html[data-hydrated="true"]', { state: 'attached' });
}
