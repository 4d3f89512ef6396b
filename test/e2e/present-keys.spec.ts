import { violations } from './axe.ts';
import { expect, hydrated, test } from './fixtures.ts';
import { open, SCREENS, settled, SHOW, slides, where } from './show.ts';

test('turns by keys and by a page clicker, and jumps by number, on either screen', async ({
	page
}) => {
	await page.setViewportSize(SCREENS[0]);
	await open(page, `${SHOW}?ready=execution`);
	const n = await slides(page);
	for (const screen of SCREENS) {
		await page.setViewportSize(screen);
		await page.keyboard.type('3');
		await expect(page.locator('[data-said]')).toContainText('3');
		await page.keyboard.press('Enter');
		await expect(page.locator('[data-slide="3"]')).toBeVisible();
		await expect(page).toHaveURL(/slide=3/);
		await page.keyboard.press('ArrowLeft');
		await expect(page.locator('[data-slide="2"]')).toBeVisible();
		await page.keyboard.press('End');
		await expect(page.locator(`[data-slide="${n}"]`)).toBeVisible();
		await page.keyboard.press('Home');
		await expect(page.locator('[data-slide="1"]')).toBeVisible();
		await page.keyboard.press('PageUp');
		await expect(page.locator('[data-said]')).toContainText('第一页');
		await page.keyboard.type('99');
		await page.keyboard.press('Enter');
		await expect(page.locator('[data-said]')).toContainText('没有第 99 页');
		for (const key of ['PageDown', ' ', 'Enter']) {
			const before = await page.locator('[data-announced]').innerText();
			await page.keyboard.press(key);
			await expect(page.locator('[data-announced]')).not.toHaveText(before);
			await settled(page, Number((await where(page)).split('/')[0]));
		}
		await page.reload();
		await expect(page.locator('[data-announced]')).toContainText(/第 [2-4] 页/);
		await hydrated(page);
	}
});

test('blanks, lights a spot, lists its keys and shows all slides, on either screen', async ({
	page
}) => {
	await page.setViewportSize(SCREENS[0]);
	await open(page, `${SHOW}?ready=scores`);
	for (const { width, height } of SCREENS) {
		await page.setViewportSize({ width, height });
		await page.keyboard.press('Home');
		await settled(page, 1);
		await page.keyboard.press('b');
		await expect(page.locator('[data-blank]')).toBeVisible();
		await page.keyboard.press('b');
		await expect(page.locator('[data-blank]')).toHaveCount(0);
		await page.keyboard.press('.');
		await page.keyboard.press('x');
		await expect(page.locator('[data-blank]')).toHaveCount(0);

		await page.keyboard.press('s');
		const spot = page.locator('[data-spotlight]');
		const at = () =>
			spot.evaluate((node) => Math.round(parseFloat(node.style.getPropertyValue('--x'))));
		await page.mouse.move(width / 4, height / 2);
		await expect.poll(at).toBe(25);
		await page.keyboard.press('ArrowRight');
		await expect.poll(at).toBe(28);
		await page.keyboard.press('Escape');
		await expect(spot).toHaveCount(0);

		await page.keyboard.press('?');
		await expect(page.locator('[data-help] kbd').first()).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.locator('[data-help]')).toHaveCount(0);

		await page.keyboard.press('o');
		await expect(page.locator('[data-overview] button')).toHaveCount(await slides(page));
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		await expect(page.locator('[data-slide="3"]')).toBeVisible();
		await expect(page.locator('[data-overview]')).toHaveCount(0);
		await page.keyboard.press('Escape');
		await expect(page.locator('[data-overview]')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.locator('[data-overview]')).toHaveCount(0);
	}
});

test('has nothing axe complains about, light and dark, on either screen', async ({ page }) => {
	await page.setViewportSize(SCREENS[0]);
	await open(page, `demo/${SHOW}?ready=execution`);
	for (const screen of SCREENS) {
		await page.setViewportSize(screen);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await page.mouse.move(200, 200);
			await page.mouse.move(300, 300);
			expect(await violations(page), `${colorScheme} at ${screen.width}`).toEqual([]);
		}
	}
});

test.describe('by touch', () => {
	test.use({ hasTouch: true });

	test('taps at the sides turn', async ({ page }) => {
		await open(page, `${SHOW}?ready=execution&slide=3`, 3);
		await page.touchscreen.tap(30, 450);
		await expect(page.locator('[data-slide="2"]')).toBeVisible();
		await page.touchscreen.tap(1420, 450);
		await expect(page.locator('[data-announced]')).not.toContainText('第 1 页');
	});
});
