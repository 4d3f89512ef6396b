import { expect, test } from './fixtures.ts';
import { open, settled, SHOW } from './show.ts';

test('points at departments by their initial', async ({ page }) => {
	await open(page, `demo/${SHOW}?ready=scores&slide=3`, 3);
	const faded = () => page.locator('figure [data-mark][data-faded]').count();
	await page.keyboard.press('h');
	const pointed = page.locator('[data-highlight] [aria-pressed="true"]');
	await page.keyboard.press('s');
	await expect(page.locator('[data-said]')).toContainText('突出');
	const first = await pointed.innerText();
	expect(await faded()).toBeGreaterThan(0);
	await page.keyboard.press('s');
	await expect(pointed).not.toHaveText(first);
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-highlight]')).toHaveCount(0);
	expect(await faded()).toBeGreaterThan(0);
	await page.keyboard.press('/');
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-highlight]')).toHaveCount(0);
});

test('charts stay alive: cards, proofs, filters', async ({ page }) => {
	await open(page, `demo/${SHOW}?ready=execution&slide=5`, 5);
	const chips = page.locator('[data-chips]');
	await expect(chips).toContainText('2025');
	await chips.getByRole('button', { name: '2025' }).click();
	await expect(page.locator('[data-reset]')).toBeVisible();
	await settled(page, 5);
	await page.locator('[data-reset]').click();
	await settled(page, 5);
	await expect(chips).toContainText('2025');

	await page.keyboard.press('c');
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('.card')).toBeVisible();
	await expect(page.locator('[data-slide="5"]')).toBeVisible();
	await page.locator('figure [data-mark]').first().click();
	const card = page.locator('.card');
	await expect(card.getByRole('link').first()).toBeVisible();
	const [mark, box] = [
		await page.locator('figure [data-mark]').first().boundingBox(),
		await card.boundingBox()
	];
	expect(Math.abs((mark?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(500);
	expect(box?.x).toBeGreaterThan(20);
	await card.getByRole('link', { name: '出处' }).click();
	await expect(page.locator('[data-proof="ready"]')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-proof="ready"]')).not.toBeVisible();
	await expect(page.locator('[data-slide="5"]')).toBeVisible();
});

test('callouts are placed by keyboard and stay after a reload', async ({ page }) => {
	await open(page, `${SHOW}?ready=execution&slide=2`, 2);
	await page.keyboard.press('a');
	await expect(page.locator('[data-plane]')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await page.keyboard.type('看这里');
	await page.keyboard.press('Enter');
	const callout = page.locator('[data-callout]');
	await expect(callout).toContainText('看这里');
	await expect(page.locator('[data-kept]')).toContainText('副本');
	await callout.getByRole('button').focus();
	await page.keyboard.press('ArrowDown');
	await expect(callout).toHaveAttribute('style', /left: 52%; top: 52%/);
	await expect(page).toHaveURL(/deck=[a-z0-9]+/);
	await page.waitForTimeout(300);
	await page.reload();
	await settled(page, 2);
	await expect(callout).toContainText('看这里');
	await expect(callout).toHaveAttribute('style', /left: 52%; top: 52%/);

	await page.keyboard.press('a');
	await page.locator('[data-annotate] select').first().selectOption({ index: 1 });
	await expect(page.locator('figure [data-mark][data-faded]').first()).toBeAttached();
	await callout.getByRole('button').focus();
	await page.keyboard.press('Delete');
	await expect(callout).toHaveCount(0);
});
