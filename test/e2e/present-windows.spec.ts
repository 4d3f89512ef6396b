import { expect, hydrated, test } from './fixtures.ts';
import { open, settled, SHOW } from './show.ts';

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
