import { gzipSync } from 'node:zlib';
import { expect, hydrated, test } from './fixtures.ts';

const KILO = 1024;

/** Bytes on the wire as a compressing server would send them. */
const compressed = (body: Buffer) => gzipSync(body).byteLength;

for (const route of [
	'',
	'demo/',
	'demo/execution/',
	'demo/problems/',
	'demo/scores/',
	'demo/data/'
]) {
	test(`/${route} stays within its weight before the engine starts`, async ({ page }) => {
		const weights: { url: string; type: string; bytes: number }[] = [];
		const pending: Promise<void>[] = [];
		page.on('response', (response) => {
			pending.push(
				response.body().then((body) => {
					const type = response.request().resourceType();
					weights.push({ url: response.url(), type, bytes: compressed(body) });
				})
			);
		});
		await page.goto(`./${route}`);
		await hydrated(page);
		await page.waitForLoadState('networkidle');
		await Promise.all(pending);
		const sum = (types: (type: string) => boolean) =>
			weights.filter(({ type }) => types(type)).reduce((total, { bytes }) => total + bytes, 0);
		expect(sum((type) => type === 'script')).toBeLessThan(90 * KILO);
		expect(sum((type) => type === 'document')).toBeLessThan(100 * KILO);
		expect(sum(() => true)).toBeLessThan(400 * KILO);
	});
}
