import type { Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';
import { follow, measured, open, SCREENS, settled, SHOW, slides, turnTo } from './show.ts';

const DECKS = ['execution', 'problems', 'scores', 'department'] as const;
type Deck = (typeof DECKS)[number];

/** Each ready-made deck in turn, the first by its address and the others by links. */
async function eachDeck(
	page: Page,
	place: string,
	first: Deck,
	look: (deck: Deck) => Promise<void>
): Promise<void> {
	const dept = place.includes('demo') ? 'demo-housing' : 'gz-beijing-office';
	await open(page, `${place}${SHOW}?ready=${first}&dept=${dept}`);
	await look(first);
	for (const deck of DECKS.filter((one) => one !== first)) {
		await follow(page, `?ready=${deck}&dept=${dept}`);
		await look(deck);
	}
}

for (const [place, first] of [
	['', 'execution'],
	['en/', 'problems'],
	['demo/', 'scores'],
	['en/demo/', 'department']
] as const) {
	test(`/${place}: on either screen every slide of every ready-made deck opens, is large enough and cut nowhere`, async ({
		page
	}) => {
		test.slow();
		await eachDeck(page, place, first, async (deck) => {
			const n = await slides(page);
			expect(n).toBeGreaterThan(4);
			for (const screen of SCREENS) {
				await page.setViewportSize(screen);
				for (let k = 1; k <= n; k++) {
					await turnTo(page, k);
					const found = await measured(page);
					expect(found, `slide ${k} of ${deck} at ${screen.width}`).toMatchObject({
						small: [],
						isCut: false,
						problems: 0
					});
					expect(found.texts).toBeGreaterThan(3);
				}
			}
		});
	});
}

test('in 4:3 every slide of every ready-made deck is large enough and cut nowhere', async ({
	page
}) => {
	test.slow();
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.addInitScript(() => localStorage.setItem('jilan-show-ratio', '4:3'));
	await eachDeck(page, 'en/demo/', 'execution', async (deck) => {
		await expect(page.locator('[data-stage="4:3"]')).toBeVisible();
		const n = await slides(page);
		for (let k = 1; k <= n; k++) {
			await turnTo(page, k);
			expect(await measured(page), `slide ${k} of ${deck}`).toMatchObject({
				small: [],
				isCut: false,
				problems: 0
			});
		}
	});
});

test('keeps its shape of 4:3 on either screen', async ({ page }) => {
	const [first, ...others] = SCREENS;
	await page.setViewportSize(first);
	await open(page, `demo/${SHOW}?ready=execution&slide=3`, 3);
	const stage = page.locator('[data-stage="4:3"]');
	async function keepsShape(): Promise<void> {
		await page.keyboard.press('r');
		const box = await stage.boundingBox();
		expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(4 / 3, 2);
		await settled(page, 3);
		expect(await measured(page)).toMatchObject({ small: [], isCut: false });
		await page.reload();
		await expect(stage).toBeVisible();
	}
	await keepsShape();
	for (const screen of others) {
		await hydrated(page);
		await settled(page, 3);
		await page.setViewportSize(screen);
		await page.keyboard.press('r');
		await expect(stage).toHaveCount(0);
		await keepsShape();
	}
});

test('a high chart is shown screen by screen, its column heads with it', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await open(page, `demo/${SHOW}?ready=execution&slide=3`, 3);
	const screen = page.locator('[data-screen]');
	const count = Number(/\/ (\d+)/.exec(await screen.innerText())?.[1]);
	expect(count).toBeGreaterThan(2);
	await page.keyboard.press('ArrowRight');
	await expect(screen).toContainText('2 /');
	await expect(page.locator('.frozen.above')).toContainText('2020');
	for (let k = 2; k < count; k++) await page.keyboard.press('ArrowRight');
	const rest = () =>
		page
			.locator('[data-body]')
			.evaluate((body) => body.scrollHeight - body.clientHeight - body.scrollTop);
	await expect.poll(rest).toBeLessThanOrEqual(1);
	await expect(page.locator('[data-slide="3"]')).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('[data-slide="4"]')).toBeVisible();
});
