import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { exportMenu } from '../../src/lib/messages/export-menu.ts';
import { exportWords } from '../../src/lib/messages/exports.ts';
import { site } from '../../src/lib/messages/site.ts';
import { violations } from './axe.ts';
import { expect, hydrated, test } from './fixtures.ts';
import { pngSize, readCsv, readPresentation, readSvg, readWorkbook } from './open-artefacts.ts';

test.describe.configure({ timeout: 240_000 });

const PLACES = [
	{ path: '', lang: 'zh-CN', dataset: 'public' },
	{ path: 'en/', lang: 'en', dataset: 'public' },
	{ path: 'demo/', lang: 'zh-CN', dataset: 'demo' },
	{ path: 'en/demo/', lang: 'en', dataset: 'demo' }
] as const;

async function settled(page: Page, address: string): Promise<void> {
	await page.goto(`./${address}`);
	await hydrated(page);
	if (!address.includes('?')) return;
	const isRedrawn = () => performance.getEntriesByName('filter-redraw').length > 0;
	await page.waitForFunction(isRedrawn, null, { timeout: 120_000 });
	await expect(page.locator('figure[aria-busy="true"]')).toHaveCount(0);
}

async function openMenu(page: Page, chart: string): Promise<Locator> {
	const button =
		chart === 'view'
			? page.locator('[data-share]')
			: page.locator(`figure[data-chart="${chart}"] button.menu`).first();
	await button.click();
	const panel = page.locator(`[data-share-panel="${chart}"]`);
	await expect(panel).toBeVisible();
	return panel;
}

async function download(page: Page, button: Locator): Promise<Uint8Array> {
	const [file] = await Promise.all([
		page.waitForEvent('download', { timeout: 180_000 }),
		button.click()
	]);
	return new Uint8Array(await readFile(await file.path()));
}

/** The chart's table on the page, without its column of proofs; opened so that every row is there. */
async function twin(page: Page, figure: Locator): Promise<string[][]> {
	await figure.locator('details > summary').click();
	await expect(figure.locator('details[open] tr').first()).toBeVisible();
	const rows = await figure
		.locator('table tr')
		.evaluateAll((all) =>
			all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent))
		);
	const proof = new Set(['出处', 'Proof']);
	const hasProof = proof.has(rows[0]?.at(-1) ?? '');
	return rows.map((row) => (hasProof ? row.slice(0, -1) : row));
}

/** Numbers alike whether grouped or not; empty cells at the end of a row do not matter. */
const plain = (row: readonly string[]) =>
	row
		.map((text) =>
			text
				.replace(/(?<=\d),(?=\d{3})/g, '')
				.replace('−', '-')
				.replace(/^\+(?=\d)/, '')
				.replace(/ yuan$/, ' 元')
		)
		.join('|')
		.replace(/\|+$/, '');
const bare = (text: string) => text.replaceAll(/\s+/g, '');

interface Said {
	lang: 'zh-CN' | 'en';
	dataset: 'public' | 'demo';
	title: string;
	filters: string;
	notes: string[];
	link: string;
	hasBasis: boolean;
}

/** Everything without which a figure could mislead. */
function expectConditions(text: string, said: Said): void {
	const t = exportWords[said.lang];
	const all = [
		said.title,
		said.filters || t.noFilter,
		site[said.lang].datasets[said.dataset],
		t.asOf,
		...(said.hasBasis ? [t.basis] : []),
		...said.notes.map((note) => note.replace(/[。.]$/, '')),
		t.findings,
		t.sources,
		said.link
	];
	const found = bare(text);
	for (const one of all) expect(found).toContain(bare(one));
	expect(found.includes(bare(t.synthetic))).toBe(said.dataset === 'demo');
}

async function saidOf(page: Page, figure: Locator, place: (typeof PLACES)[number], years: string) {
	const { lang, dataset } = place;
	return {
		lang,
		dataset,
		title: (await figure.locator('figcaption').textContent()) ?? '',
		filters: years ? `${site[lang].filter.years}${exportWords[lang].colon}${years}` : '',
		notes: await figure.locator('ul.notes li').allTextContents(),
		link: page.url(),
		hasBasis: false
	};
}

for (const place of PLACES) {
	test(`every file of a chart holds what the page shows: /${place.path}`, async ({ page }) => {
		await settled(page, `${place.path}problems/?v=1&years=2021`);
		const figure = page.locator('figure[data-chart="problem-frequency"]');
		const [header = [], ...rows] = await twin(page, figure);
		const said = await saidOf(page, figure, place, '2021');
		expect(rows.length).toBeGreaterThan(0);
		const panel = await openMenu(page, 'problem-frequency');
		const get = (format: string) => download(page, panel.locator(`[data-format="${format}"]`));

		const svg = readSvg(new TextDecoder().decode(await get('svg')));
		expectConditions(svg.text, said);
		const labels = await figure.locator('.plot [data-tick]').allTextContents();
		expect(labels.length).toBeGreaterThan(0);
		for (const label of labels) expect(bare(svg.text)).toContain(bare(label).slice(0, 4));

		await panel.getByLabel(exportMenu[place.lang].size).selectOption('3×');
		await panel.getByLabel(exportMenu[place.lang].background).selectOption({ index: 1 });
		const png = await get('png');
		expect(pngSize(png)).toEqual({ width: svg.width * 3, height: svg.height * 3 });
		const pixels = await page.evaluate(async (base64) => {
			const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
			const bitmap = await createImageBitmap(new Blob([bytes]));
			const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
			const context = canvas.getContext('2d');
			context?.drawImage(bitmap, 0, 0);
			const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
			let drawn = 0;
			for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) drawn += 1;
			return { corner: data[3], share: drawn / (data.length / 4) };
		}, Buffer.from(png).toString('base64'));
		expect(pixels.corner).toBe(0);
		expect(pixels.share).toBeGreaterThan(0.02);

		const csv = readCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await get('csv')));
		expect(csv[0]?.map((label) => label.replace(/ \((?:%|万元|元)\)$/, ''))).toEqual(header);
		const unitless = (row: readonly string[]) => plain(row).replaceAll(/%| 万元| 元/g, '');
		expect(csv.slice(1, rows.length + 1).map(unitless)).toEqual(rows.map(unitless));
		expectConditions(csv.flat().join(''), said);

		const workbook = readWorkbook(await get('xlsx'));
		const t = exportWords[place.lang];
		expect([...workbook.keys()]).toEqual([t.data, t.about]);
		expect(workbook.get(t.data)?.map(plain)).toEqual([header, ...rows].map(plain));
		expectConditions(workbook.get(t.about)?.flat().join('') ?? '', said);

		const { slides, workbooks } = readPresentation(await get('pptx'));
		for (const { text, notes } of slides) {
			expectConditions(`${text}${notes}`, said);
			expect(bare(text)).toContain(bare(said.title));
			expect(text.includes(t.synthetic)).toBe(place.dataset === 'demo');
		}
		const bars = workbooks.flatMap((one) => [...one.values()].flatMap((sheet) => sheet.slice(1)));
		const stated = rows.filter(([, count]) => Number(count) > 0);
		expect(bars).toHaveLength(stated.length);
		for (const [name = '', count = ''] of stated) {
			const bar = bars.find(([label = '']) => label.startsWith(name));
			expect([name, bar?.[1]]).toEqual([name, count]);
		}
	});
}

test('a whole view is a workbook with every table and slides with every chart', async ({
	page
}) => {
	await settled(page, 'demo/execution/?v=1&years=2021,2022');
	const figures = page.locator('figure[data-chart]:not([data-state="empty"])');
	const tables: string[][][] = [];
	for (const figure of await figures.all()) tables.push(await twin(page, figure));
	const titles = await page.locator('figure[data-chart] figcaption').allTextContents();
	const sentence = (await page.locator('[data-sentence]').textContent()) ?? '';
	const panel = await openMenu(page, 'view');
	const xlsx = readWorkbook(await download(page, panel.locator('[data-format="xlsx"]')));
	const t = exportWords['zh-CN'];
	const sheets = [...xlsx.entries()];
	expect(sheets[0]?.[0]).toBe(t.about);
	expect(sheets).toHaveLength(titles.length + 1);
	const about = sheets[0]?.[1].flat().join('') ?? '';
	for (const one of [t.synthetic, sentence, t.basis, t.findings, t.sources, page.url()]) {
		expect(bare(about)).toContain(bare(one));
	}
	const shown = sheets.slice(1).map(([, rows]) => rows.map(plain).join('\n'));
	for (const table of tables) expect(shown).toContain(table.map(plain).join('\n'));

	const bytes = await download(page, panel.locator('[data-format="pptx"]'));
	const { slides } = readPresentation(bytes);
	expect(bare(slides[0]?.text ?? '')).toContain(bare(sentence));
	for (const { text, notes } of slides) {
		expect(text).toContain(t.synthetic);
		expect(notes).toContain(page.url());
	}
	const all = slides.map(({ text }) => bare(text)).join('\n');
	for (const title of titles) expect(all).toContain(bare(title));

	// Where an office program is at hand, it must open the file and print every title.
	const folder = await mkdtemp(join(tmpdir(), 'jilan-pptx-'));
	await writeFile(join(folder, 'view.pptx'), bytes);
	const office = spawnSync(
		'soffice',
		['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'view.pptx')],
		{ timeout: 150_000 }
	);
	const text = spawnSync('pdftotext', [join(folder, 'view.pdf'), '-'], { encoding: 'utf8' });
	const hasOffice = office.error === undefined && text.error === undefined;
	const printed = hasOffice ? bare(text.stdout) : all;
	for (const title of titles) expect(printed).toContain(bare(title));
});

test('a long export can be cancelled', async ({ page }) => {
	await settled(page, 'demo/problems/');
	const panel = await openMenu(page, 'view');
	let downloads = 0;
	page.on('download', () => (downloads += 1));
	await panel.locator('[data-format="pptx"]').click();
	await panel.locator('[data-job="working"] button').click();
	await expect(panel.locator('[data-job="idle"]')).toBeAttached();
	await page.waitForTimeout(1500);
	expect(downloads).toBe(0);
});

test('image and link are copied where the clipboard is granted', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await settled(page, 'scores/?v=1&years=2021');
	const panel = await openMenu(page, 'score-trend');
	await panel.locator('[data-copy="link"]').click();
	await expect(panel.locator('[data-job="done"]')).toContainText('链接已复制');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
	await panel.locator('[data-copy="image"]').click();
	await expect(panel.locator('[data-job="done"]')).toContainText('图像已复制', {
		timeout: 120_000
	});
	const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
	expect(types).toContain('image/png');
	await panel.locator('[data-show="embed"]').click();
	const code = await panel.locator('textarea').inputValue();
	const src = new URL(/src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '');
	expect(src.pathname).toMatch(/\/embed\/$/);
	expect(src.searchParams.get('at')).toBe('scores/?v=1&years=2021');
	expect(src.searchParams.get('chart')).toBe('score-trend');
	await panel.locator('[data-show="qr"]').click();
	await expect(panel.locator('svg[data-qr]')).toBeVisible();
});

test('a refused clipboard is explained, and the file or the text is offered', async ({ page }) => {
	await page.addInitScript(() => {
		const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
		Object.defineProperty(navigator, 'clipboard', {
			value: { write: refuse, writeText: refuse }
		});
	});
	await settled(page, 'execution/');
	const panel = await openMenu(page, 'execution-strip');
	await panel.locator('[data-copy="link"]').click();
	await expect(panel.locator('[data-failure="clipboard_refused"]')).toContainText('剪贴板');
	expect(await panel.locator('textarea').inputValue()).toBe(page.url());
	await panel.locator('[data-copy="image"]').click();
	const failure = panel.locator('[data-failure="clipboard_refused"]');
	await expect(failure).toBeVisible({ timeout: 120_000 });
	const png = await download(
		page,
		failure.getByRole('button', { name: exportMenu['zh-CN'].saveInstead })
	);
	expect(pngSize(png).width).toBe(1080 * 2);
});

test('a chart and a view are pinned with a note, and kept', async ({ page }) => {
	await settled(page, 'demo/departments/demo-statistics/');
	const panel = await openMenu(page, 'dept-execution');
	await panel.locator('[data-pin]').click();
	await panel.locator('textarea').fill('先讲这一页');
	await panel.locator('[data-pin-add]').click();
	await expect(panel.locator('[data-pinned]')).toContainText('第 1 张');
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	await expect(page.locator('figure[data-chart="dept-execution"] button.menu')).toBeFocused();
	await settled(page, 'demo/execution/?v=1&years=2021');
	const second = await openMenu(page, 'view');
	await second.locator('[data-pin]').click();
	await second.locator('[data-pin-add]').click();
	await expect(second.locator('[data-pinned]')).toContainText('第 2 张');
});

test('the menus hold nothing axe objects to, and fit a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await settled(page, 'en/demo/');
	for (const chart of ['view', 'execution-strip']) {
		const panel = await openMenu(page, chart);
		await panel.locator('[data-pin]').click();
		await panel.locator('[data-show="qr"]').click();
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await violations(page, { inside: 'dialog' })).toEqual([]);
		}
		const box = await page.locator('dialog[open]').boundingBox();
		expect(box && box.x >= 0 && box.x + box.width <= 390 && box.y + box.height <= 844).toBe(true);
		await page.keyboard.press('Escape');
	}
});

test.describe('without the engine', () => {
	test.use({ expectedErrors: [/404/] });

	test('a file is refused with the reason, and made once the engine is there', async ({ page }) => {
		await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: '' }));
		await settled(page, 'execution/');
		const panel = await openMenu(page, 'execution-strip');
		await panel.locator('[data-format="csv"]').click();
		await expect(panel.locator('[data-failure="engine_not_found"]')).toBeVisible({
			timeout: 60_000
		});
		await expect(page.locator('figure[data-chart="execution-strip"] svg').first()).toBeAttached();
		await page.unroute('**/*.wasm');
		const retry = panel.getByRole('button', { name: exportMenu['zh-CN'].retry });
		const csv = readCsv(new TextDecoder().decode(await download(page, retry)));
		expect(csv.length).toBeGreaterThan(3);
	});
});
