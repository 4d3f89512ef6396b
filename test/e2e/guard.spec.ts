import { expect, test } from './fixtures.ts';

// On about:blank, where the site's own content security policy does not step in first.

for (const address of ['https://cdn.example.org/x.js', 'http://192.0.2.1/', 'ws://example.org/']) {
	test(`the guard notes a request to ${address}`, async ({ page, guard }) => {
		await page.evaluate((to) => {
			if (to.startsWith('ws')) void new WebSocket(to);
			else fetch(to, { mode: 'no-cors' }).catch(() => undefined);
		}, address);
		await expect
			.poll(() => guard.problems([/Failed|Refused|refused|violates|WebSocket/]))
			.toContain(`request to another host: ${address}`);
		guard.forget();
	});
}

test('the guard notes errors on the console and uncaught exceptions', async ({ page, guard }) => {
	await page.evaluate(() => {
		console.error('boom');
		setTimeout(() => {
			throw new Error('late');
		});
	});
	await expect.poll(() => guard.problems([])).toEqual(['error: boom ()', 'error: Error: late']);
	expect(guard.problems([/boom/])).toEqual(['error: Error: late']);
	guard.forget();
});

test('no other host can be reached', async ({ context, guard }) => {
	const page = await context.newPage();
	await expect(page.goto('http://192.0.2.1/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
	expect(guard.problems([])).toEqual(['request to another host: http://192.0.2.1/']);
	guard.forget();
});
