import { startStaticServer } from '../../scripts/static-server.ts';
import { expect, hydrated, test } from './fixtures.ts';

test('the first page answers and becomes interactive', async ({ page }) => {
	const response = await page.goto('./');
	expect(response?.status()).toBe(200);
	await hydrated(page);
	await expect(page.locator('body')).toContainText('绩览');
});

test.describe('an address that is not there', () => {
	test.use({ expectedErrors: [/404|Not found/] });

	test('is answered with status 404 and a page', async ({ page }) => {
		const response = await page.goto('./no-such-page');
		expect(response?.status()).toBe(404);
		await hydrated(page);
	});
});

test('the built folder also works under a sub-path', async ({ page, guard }) => {
	const options = { folder: 'build', port: 0, host: '127.0.0.1', base: '/sub/path' };
	const server = await startStaticServer(options);
	guard.origins.add(new URL(server.url).origin);
	try {
		expect((await page.goto(server.url))?.status()).toBe(200);
		await hydrated(page);
	} finally {
		await server.close();
	}
});
