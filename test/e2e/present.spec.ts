import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, hydrated, test } from './fixtures.ts';

const SHOW = 'present/show/';

/** Waits until the slide that is on has drawn what it shows. */
async function settled(page: Page, k: number): Promise<void> {
	const slide = page.locator(`[data-slide="${k}"]`);
	await expect(slide).toHaveAttribute('aria-busy', 'false', { timeout: 40_000 });
	const figure = slide.locator('figure[data-chart]');
	if ((await figure.count()) > 0) await expect(figure).toHaveAttribute('data-state', /ready|empty/);
}

async function open(page: Page, address: string, k = 1): Promise<void> {
	await page.goto(`./${address}`);
	await hydrated(page);
	await settled(page, k);
}

/** Texts of the slide that are smaller than 20 px on the screen, and whether anything is cut at its sides. */
function measured(page: Page) {
	return page.evaluate(() => {
		const stage = document.querySelector<HTMLElement>('[data-stage]');
		const body = document.querySelector<HTMLElement>('[data-body]');
		const small: string[] = [];
		let texts = 0;
		for (const element of stage?.querySelectorAll<HTMLElement | SVGElement>('*') ?? []) {
			const own = [...element.childNodes].some(
				(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
			);
			const box = element.getBoundingClientRect();
			const isHidden =
				box.width === 0 || element.closest('.visually-hidden, style, title, [hidden]');
			if (!own || isHidden) continue;
			const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
			const zoom = matrix ? Math.hypot(matrix.a, matrix.b) : element.currentCSSZoom;
			const size = Number.parseFloat(getComputedStyle(element).fontSize) * zoom;
			texts += 1;
			if (size < 19.95) small.push(`${size}: ${element.textContent}`);
		}
		const isOver = (node: HTMLElement | null) => !node || node.scrollWidth > node.clientWidth + 1;
		return {
			texts,
			small,
			isCut:
				isOver(stage) ||
				isOver(body) ||
				(stage?.scrollHeight ?? 0) > (stage?.clientHeight ?? 0) + 1,
			problems: document.querySelectorAll('[data-problem]').length
		};
	});
}

const slides = async (page: Page) =>
	Number((await page.locator('[data-place]').innerText()).split('/')[1]);

/** The slide that is on, and its screen. */
const where = (page: Page) => page.locator('[data-place]').innerText();

const SCREENS = [
	{ width: 1280, height: 720 },
	{ width: 1920, height: 1080 }
];

for (const place of ['', 'en/', 'demo/', 'en/demo/']) {
	for (const ready of ['execution', 'problems', 'scores', 'department']) {
		test(`/${place} ${ready}: on either screen every slide opens, is large enough and cut nowhere`, async ({
			page
		}) => {
			test.slow();
			const dept = place.includes('demo') ? 'demo-housing' : 'gz-beijing-office';
			await open(page, `${place}${SHOW}?ready=${ready}&dept=${dept}`);
			const n = await slides(page);
			expect(n).toBeGreaterThan(4);
			for (const screen of SCREENS) {
				await page.setViewportSize(screen);
				for (let k = 1; k <= n; k++) {
					await page.keyboard.type(String(k));
					await page.keyboard.press('Enter');
					await settled(page, k);
					const found = await measured(page);
					expect(found, `slide ${k} at ${screen.width}`).toMatchObject({
						small: [],
						isCut: false,
						problems: 0
					});
					expect(found.texts).toBeGreaterThan(3);
				}
			}
		});
	}
}

for (const { width, height } of SCREENS) {
	test.describe(`a show at ${width} × ${height}`, () => {
		test.use({ viewport: { width, height } });

		test('turns by keys and by a page clicker, and jumps by number', async ({ page }) => {
			await open(page, `${SHOW}?ready=execution`);
			const n = await slides(page);
			await page.keyboard.type('3');
			await expect(page.locator('[data-said]')).toContainText('3');
			await page.keyboard.press('Enter');
			await expect(page.locator('[data-slide="3"]')).toBeVisible();
			expect(page.url()).toContain('slide=3');
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
		});

		test('blanks, lights a spot, lists its keys and shows all slides', async ({ page }) => {
			await open(page, `${SHOW}?ready=scores`);
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
		});

		test('keeps its shape of 4:3', async ({ page }) => {
			await open(page, `demo/${SHOW}?ready=execution&slide=3`, 3);
			await page.keyboard.press('r');
			const stage = page.locator('[data-stage="4:3"]');
			const box = await stage.boundingBox();
			expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(4 / 3, 2);
			await settled(page, 3);
			expect(await measured(page)).toMatchObject({ small: [], isCut: false });
			await page.reload();
			await expect(stage).toBeVisible();
		});

		test('has nothing axe complains about, light and dark', async ({ page }) => {
			await open(page, `demo/${SHOW}?ready=execution`);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				await page.mouse.move(300, 300);
				expect(await violations(page)).toEqual([]);
			}
		});
	});
}

for (const ready of ['execution', 'problems', 'scores', 'department']) {
	test(`in 4:3 every slide of ${ready} is large enough and cut nowhere`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.addInitScript(() => localStorage.setItem('jilan-show-ratio', '4:3'));
		await open(page, `en/demo/${SHOW}?ready=${ready}&dept=demo-housing`);
		const n = await slides(page);
		for (let k = 1; k <= n; k++) {
			await page.keyboard.type(String(k));
			await page.keyboard.press('Enter');
			await settled(page, k);
			expect(await measured(page), `slide ${k}`).toMatchObject({
				small: [],
				isCut: false,
				problems: 0
			});
		}
	});
}

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

test('the notes window follows and leads', async ({ page, context }) => {
	await open(page, `demo/${SHOW}?ready=execution`);
	const opened = context.waitForEvent('page');
	await page.keyboard.press('n');
	const notes = await opened;
	await expect(notes.locator('[data-notes="1"]')).toBeVisible();
	await expect(notes.locator('[data-note]')).toContainText('合成数据');
	await expect(notes.locator('[data-next]')).toHaveText('预算用了多少');
	await expect(notes.locator('[data-clock]')).toHaveText(/^\d\d:\d\d$/);
	await page.bringToFront();
	await page.keyboard.type('4');
	await page.keyboard.press('Enter');
	await expect(notes.locator('[data-notes="4"]')).toBeVisible();
	await notes.bringToFront();
	await notes.getByRole('button', { name: '上一页' }).click();
	await expect(page.locator('[data-slide="3"]')).toBeVisible();
	await page.close();
	await expect(notes.locator('[data-waiting]')).toBeVisible();
});

test('says how to open the notes where the browser blocks them', async ({ page, context }) => {
	await page.addInitScript(() => {
		window.open = () => null;
	});
	await open(page, `${SHOW}?ready=execution`);
	await page.keyboard.press('n');
	const notice = page.locator('[data-notes-blocked]');
	await expect(notice).toBeVisible();
	const opened = context.waitForEvent('page');
	await notice.getByRole('link').click();
	await expect((await opened).locator('[data-notes="1"]')).toBeVisible();
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

test('a broken slide says what to do and the others work', async ({ page }) => {
	await page.goto(`./${SHOW}?ready=execution`);
	await hydrated(page);
	await page.evaluate(async () => {
		const slide = (id: string, address: string, chart: string | null) => ({
			id,
			address,
			chart,
			nth: 0,
			title: null,
			note: '',
			annotations: []
		});
		const deck = {
			format: 'jilan-deck',
			version: 1,
			id: 'broken00000001',
			title: '有坏页',
			dataset: 'public',
			slides: [
				slide('a', 'departments/no-such-bureau/', null),
				slide('b', 'execution/', 'execution-strip'),
				slide('c', 'records/', null)
			]
		};
		await new Promise<void>((resolve, reject) => {
			const request = indexedDB.open('jilan-decks');
			request.onerror = () => reject(request.error ?? new Error('open'));
			request.onupgradeneeded = () => request.result.createObjectStore('deck', { keyPath: 'id' });
			request.onsuccess = () => {
				const step = request.result.transaction('deck', 'readwrite');
				step.objectStore('deck').put({ id: deck.id, saved_at: '2026-01-01T00:00:00Z', deck });
				step.oncomplete = () => {
					request.result.close();
					resolve();
				};
			};
		});
	});
	await open(page, `${SHOW}?deck=broken00000001`);
	await expect(page.locator('[data-problem="unknown_department"]')).toContainText('没有这个部门');
	await page.keyboard.press('PageDown');
	await settled(page, 2);
	await expect(page.locator('figure[data-chart="execution-strip"] svg').first()).toBeVisible();
	await page.keyboard.press('End');
	await expect(page.locator('[data-problem="unknown_view"]')).toBeVisible();
});

test('decks that cannot be opened are explained', async ({ page }) => {
	for (const [search, problem] of [
		['', 'nothing'],
		['?deck=nosuchdeck', 'unknown_deck'],
		['?ready=department', 'choose'],
		['?ready=department&dept=none', 'unknown_department'],
		['#deck=1.AAAA', 'bad_deck']
	] as const) {
		await page.goto('about:blank');
		await page.goto(`./${SHOW}${search}`);
		await expect(page.locator(`[data-chooser="${problem}"] a`).first()).toBeVisible();
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
