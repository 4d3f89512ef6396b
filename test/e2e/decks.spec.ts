import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';

const GOOD = {
	id: 'a',
	address: 'execution/?v=1&years=2021',
	chart: 'execution-strip',
	note: '先看位置'
};
const file = (deck: object, name = 'deck.jilan-deck.json') => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(
		JSON.stringify({
			format: 'jilan-deck',
			version: 1,
			id: 'd1',
			title: '季度会',
			dataset: 'demo',
			...deck
		})
	)
});

async function openDecks(page: Page, place = 'demo/', rest = ''): Promise<void> {
	await page.goto(`./${place}present/${rest}`);
	await hydrated(page);
	await expect(page.locator('[data-decks="ready"]')).toBeVisible();
}
const slides = (page: Page) => page.locator('[data-slide]');
const titles = (page: Page) =>
	slides(page)
		.locator('input')
		.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

test('a ready-made deck is opened, changed, kept and there again after a reload', async ({
	page
}) => {
	await openDecks(page);
	await page.locator('[data-ready="execution"]').getByRole('button', { name: '打开' }).click();
	await expect(slides(page)).toHaveCount(8);
	const before = await titles(page);
	await slides(page).nth(0).getByRole('button', { name: /^下移/ }).click();
	await slides(page)
		.nth(7)
		.getByRole('button', { name: /^移除此页/ })
		.click();
	await expect(slides(page)).toHaveCount(7);
	await page.getByRole('button', { name: '放回' }).click();
	await expect(slides(page)).toHaveCount(8);
	await slides(page).nth(0).locator('textarea').fill('从这里讲起');
	await slides(page).nth(0).locator('textarea').blur();
	await expect(page.getByText('保存在这个浏览器里')).toBeVisible();
	await page.reload();
	await expect(slides(page)).toHaveCount(8);
	expect(await titles(page)).toEqual([before[1], before[0], ...before.slice(2)]);
	await expect(slides(page).nth(0).locator('textarea')).toHaveValue('从这里讲起');
});

test('a deck travels whole in a link, and opens borrowed', async ({
	page,
	context,
	browser,
	baseURL
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openDecks(page, 'en/demo/');
	await page.locator('[data-ready="problems"]').getByRole('button', { name: 'Open' }).click();
	const before = await titles(page);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('Link copied')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/\/en\/demo\/present\/#deck=1\./);
	const other = await browser.newContext({ serviceWorkers: 'block', ...(baseURL && { baseURL }) });
	const guest = await other.newPage();
	await guest.goto(link);
	await expect(slides(guest)).toHaveCount(before.length);
	expect(await titles(guest)).toEqual(before);
	await other.close();
});

test('a refused clipboard shows the link to copy by hand', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }
		});
	});
	await openDecks(page);
	await page.locator('[data-ready="scores"]').getByRole('button', { name: '打开' }).click();
	await page.getByRole('button', { name: '复制链接' }).click();
	await expect(page.getByText('浏览器不允许复制')).toBeVisible();
	await expect(page.getByRole('textbox', { name: '复制链接' })).toHaveValue(/#deck=1\./);
});

test('a file with broken entries keeps the good ones and names the others', async ({ page }) => {
	await openDecks(page);
	await page.locator('input[type=file]').setInputFiles(
		file({
			slides: [
				GOOD,
				{ id: 'b', address: 'https://example.org/' },
				{ id: 'c', address: 'nowhere/' },
				7
			]
		})
	);
	await expect(slides(page)).toHaveCount(1);
	const notice = page.getByRole('alert');
	await expect(notice).toContainText('1 页已打开，3 页没有收进来');
	await expect(notice).toContainText('第 2 页');
	await expect(notice).toContainText('没有这个视图');
});

test('a file of a later version is opened as a copy as far as it is understood', async ({
	page
}) => {
	await openDecks(page);
	await page
		.locator('input[type=file]')
		.setInputFiles(file({ version: 9, slides: [GOOD], more: 1 }));
	await expect(slides(page)).toHaveCount(1);
	await expect(page.getByRole('alert')).toContainText('较新版本');
});

test('what is no deck is refused with advice, and the shown deck stays', async ({ page }) => {
	await openDecks(page);
	const input = page.locator('input[type=file]');
	await input.setInputFiles(file({ slides: [GOOD] }));
	await expect(slides(page)).toHaveCount(1);
	await input.setInputFiles({
		name: 'x.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"a":')
	});
	await expect(page.getByRole('alert')).toContainText('不完整，或不是演示文稿');
	await expect(slides(page)).toHaveCount(1);
});

test('a link of five million characters is refused before it is unfolded', async ({ page }) => {
	await openDecks(page);
	await page.evaluate(() => {
		location.hash = `#deck=1.${'A'.repeat(5_000_000)}`;
	});
	await expect(page.getByRole('alert')).toContainText('链接太长');
});

test('a department that is gone is named, and its slide stays', async ({ page }) => {
	await openDecks(page);
	await page
		.locator('input[type=file]')
		.setInputFiles(
			file({ slides: [GOOD, { id: 'b', address: 'departments/demo-gone/', chart: 'dept-score' }] })
		);
	await expect(slides(page)).toHaveCount(2);
	await expect(page.locator('[data-missing="1"]')).toBeVisible();
	await expect(slides(page).nth(1)).toContainText('部门 demo-gone 已不在数据中');
});

for (const [state, script] of [
	['blocked', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
	[
		'full',
		() => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		}
	]
] as const) {
	test(`storage that is ${state}: the deck stays, and can be saved as a file`, async ({ page }) => {
		await page.addInitScript(script);
		await openDecks(page);
		await page.locator('input[type=file]').setInputFiles(file({ slides: [GOOD] }));
		await expect(slides(page)).toHaveCount(1);
		await expect(page.getByRole('alert')).toContainText('只保存在这个标签页');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: '马上保存为文件' }).click()
		]);
		expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({
			title: '季度会',
			slides: [{ address: GOOD.address, note: GOOD.note }]
		});
	});
}

test('a deck is exported as slides with editable charts and its notes; it can be stopped', async ({
	page
}) => {
	await openDecks(page);
	await page.locator('input[type=file]').setInputFiles(
		file({
			slides: [
				{
					...GOOD,
					title: '谁没有花完',
					annotations: [{ kind: 'callout', id: 'c', text: '注意这一点', x: 0.5, y: 0.5 }]
				},
				{ id: 'b', address: 'problems/', chart: 'problem-frequency' },
				{ id: 'c', address: 'departments/demo-gone/', chart: 'dept-score' }
			]
		})
	);
	await page.getByRole('button', { name: '导出 PPTX' }).click();
	await page.getByRole('button', { name: '停止' }).click();
	await expect(page.locator('progress')).toHaveCount(0);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '导出 PPTX' }).click()
	]);
	expect(download.suggestedFilename()).toBe('季度会.pptx');
	const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
	const text = (pattern: RegExp) =>
		Object.entries(parts)
			.filter(([name]) => pattern.test(name))
			.map(([, bytes]) => strFromU8(bytes))
			.join('\n');
	const shown = text(/^ppt\/slides\/slide\d+\.xml$/);
	for (const words of ['谁没有花完', '注意这一点', '合成数据', '2021'])
		expect(shown).toContain(words);
	expect(text(/^ppt\/notesSlides\//)).toContain('先看位置');
	expect(Object.keys(parts).some((name) => /embeddings\/.*\.xlsx$/.test(name))).toBe(true);
	await expect(page.getByText('第 3 页在现在的数据里没有内容')).toBeVisible();
});
