import type { Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';
import { readPdfPages, squeezed, type PdfPage } from './read-pdf-pages.ts';

const SYNTHETIC = {
	zh: '合成数据，仅供演示，不得作为事实引用',
	en: 'Synthetic data for demonstration: not to be quoted as facts'
};
/** A4 upright, in points. */
const A4 = { width: 595, height: 842 };

async function pdfPages(page: Page): Promise<PdfPage[]> {
	return readPdfPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

/** A page of the site, printed as a reader does who presses Ctrl-P. */
async function printed(page: Page): Promise<PdfPage[]> {
	await hydrated(page);
	// The first half of Ctrl-P fetches what draws charts for paper.
	await page.keyboard.press('Control');
	await page.waitForSelector('html[data-paper="ready"]', { state: 'attached' });
	await page.waitForLoadState('networkidle');
	// What waited for an idle moment came before this; its sizes are known a frame later.
	await page.evaluate(
		() =>
			new Promise((resolve) => {
				requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(resolve)));
			})
	);
	return pdfPages(page);
}

function expectReport(pages: readonly PdfPage[], every: readonly string[]): void {
	expect(pages.length).toBeGreaterThan(0);
	for (const [index, { text, width, height }] of pages.entries()) {
		expect(Math.abs(width - A4.width)).toBeLessThan(2);
		expect(Math.abs(height - A4.height)).toBeLessThan(2);
		expect(text).toContain(`${index + 1}/${pages.length}`);
		for (const words of every) expect(text).toContain(squeezed(words));
		// Besides its margins a page holds something.
		expect(text.length).toBeGreaterThan(squeezed(every.join('')).length + 40);
	}
}

/** Every cell of the table twins that stand on the page. */
async function twinCells(page: Page): Promise<string[]> {
	const cells = await page
		.locator('figure[data-chart] details :is(td, th)')
		.evaluateAll((all) => all.map((cell) => cell.textContent ?? ''));
	return [...new Set(cells.map(squeezed))].filter(Boolean);
}

for (const [lang, part] of [
	['zh', ''],
	['en', 'en/']
] as const) {
	for (const [dataset, route, words] of [
		['public', '', { zh: ['总览', '未筛选'], en: ['Overview', 'none (everything)'] }],
		['public', 'execution/', { zh: ['执行率', 'https://'], en: ['Execution', 'https://'] }],
		['demo', 'demo/execution/', { zh: ['执行率', '来源报告'], en: ['Execution', 'Source reports'] }]
	] as const) {
		test(`/${part}${route} prints as an A4 report with its conditions on every page`, async ({
			page
		}) => {
			await page.goto(`./${part}${route}`);
			await hydrated(page);
			const date = await page.locator('header .as-of').textContent();
			const asOf = squeezed(date?.split('·')[0] ?? '');
			expect(asOf).not.toBe('');
			const cells = await twinCells(page);
			expect(cells.length).toBeGreaterThan(10);
			const pages = await printed(page);
			expectReport(pages, [asOf, ...(dataset === 'demo' ? [SYNTHETIC[lang]] : [])]);
			const all = pages.map(({ text }) => text).join('');
			for (const text of words[lang]) expect(all).toContain(squeezed(text));
			for (const text of cells) expect(all).toContain(text);
			expect(all).toContain(squeezed(page.url()));
		});
	}
}

test('a narrowed view says its filter in words and prints its own sources', async ({ page }) => {
	await page.goto('./execution/?v=1&years=2022&dept=gz-beijing-office');
	await expect(page.locator('[data-print-conditions] [data-sources] li')).toHaveCount(1, {
		timeout: 60_000
	});
	const all = (await printed(page)).map(({ text }) => text).join('');
	for (const text of ['年度：2022', '市驻京办', '1份报告，1个部门', 'years=2022']) {
		expect(all).toContain(squeezed(text));
	}
	expect(all).not.toContain('2018·');
});

test('a report and a list of records print what they are of', async ({ page }) => {
	await page.goto('./reports/001_cf51f5571b29c7d0/');
	const report = (await printed(page)).map(({ text }) => text).join('');
	for (const text of ['部门：市驻京办', '1份报告，1个部门']) {
		expect(report).toContain(squeezed(text));
	}
	await page.goto('./records/?v=1&years=2022');
	await expect(page.locator('[data-print-conditions] [data-sources] li').first()).toBeAttached({
		timeout: 60_000
	});
	const list = (await printed(page)).map(({ text }) => text).join('');
	for (const text of ['年度：2022', 'records/?v=1&years=2022']) {
		expect(list).toContain(squeezed(text));
	}
});

test('charts come back as they were on the screen, and print in light colours', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('./execution/');
	await hydrated(page);
	const svg = page.locator('figure[data-chart="execution-strip"] .plot svg:visible');
	const before = await svg.evaluate((node) => node.getBoundingClientRect().width);
	await printed(page);
	await expect
		.poll(() => svg.evaluate((node) => Math.round(node.getBoundingClientRect().width)))
		.toBe(Math.round(before));
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	expect(
		await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink'))
	).toBe('#1b2228');
});

for (const [lang, part] of [
	['zh', ''],
	['en', 'en/']
] as const) {
	test(`a department’s briefing is one page, /${part}`, async ({ page }) => {
		await page.goto(`./${part}demo/briefing/?v=1&dept=demo-statistics`);
		await expect(page.locator('[data-print]')).toBeEnabled({ timeout: 60_000 });
		const numbers = await page.locator('[data-figure] .value').allTextContents();
		expect(numbers).toHaveLength(4);
		const pages = await printed(page);
		expectReport(pages, [SYNTHETIC[lang]]);
		expect(pages).toHaveLength(1);
		const all = pages[0]?.text ?? '';
		for (const text of [...numbers.map(squeezed)]) expect(all).toContain(text);
		for (const section of ['recurring', 'contradictions', 'sources']) {
			const heading = await page.locator(`[data-section="${section}"] h3`).textContent();
			expect(all).toContain(squeezed(heading ?? '?'));
		}
	});
}

test('what a report does not print is said to be missing; its sources have addresses', async ({
	page
}) => {
	await page.goto('./briefing/?v=1&dept=huangshi-library');
	await expect(page.locator('[data-print]')).toBeEnabled({ timeout: 60_000 });
	await expect(page.locator('[data-figure][data-missing]')).not.toHaveCount(0);
	await expect(page.locator('[data-sources]')).toContainText('http');
});

test('all departments of a region are computed one after the other, stopped, and gone on with', async ({
	page
}) => {
	test.setTimeout(180_000);
	await page.goto('./demo/briefing/');
	await hydrated(page);
	await page.locator('.regions a').first().click();
	await expect(page).toHaveURL(/region=\d+/);
	await expect(page.locator('[data-briefing]').nth(1)).toBeVisible({ timeout: 60_000 });
	await page.getByRole('button', { name: '停止' }).click();
	await expect(page.locator('[data-run]')).toHaveAttribute('data-run', 'stopped');
	const kept = await page.locator('[data-briefing]').count();
	expect(kept).toBeGreaterThan(1);
	await page.getByRole('button', { name: '继续' }).click();
	await expect(page.locator('[data-run]')).toHaveAttribute('data-run', 'done', {
		timeout: 120_000
	});
	const count = await page.locator('[data-briefing]').count();
	expect(count).toBeGreaterThan(kept);
	await expect(page.locator('.contents li')).toHaveCount(count);
	await expect(page.locator('[data-print]')).toBeEnabled({ timeout: 60_000 });

	const pages = await printed(page);
	expectReport(pages, [SYNTHETIC.zh]);
	// The contents, then each department from a new page.
	expect(pages.length).toBeGreaterThan(count);
	const names = await page.locator('[data-briefing] .name').allTextContents();
	for (const name of names) {
		const own = pages.slice(1).filter(({ text }) => text.includes(squeezed(name)));
		expect(own.length).toBeGreaterThan(0);
	}
});

for (const [lang, part] of [
	['zh', ''],
	['en', 'en/']
] as const) {
	test(`a ready-made deck prints one slide a page, 16:9, /${part}`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.goto(`./${part}demo/present/print/?ready=execution`);
		await expect(page.locator('[data-print]')).toBeEnabled({ timeout: 100_000 });
		const titles = await page.locator('.page h2').allTextContents();
		expect(titles.length).toBeGreaterThan(5);
		await expect(page.locator('.page figure .plot svg')).toHaveCount(titles.length);
		const pages = await pdfPages(page);
		expect(pages).toHaveLength(titles.length + 1);
		for (const [index, { text, width, height }] of pages.entries()) {
			expect(width / height).toBeCloseTo(16 / 9, 1);
			expect(text).toContain(`${index + 1}/${pages.length}`);
			expect(text).toContain(squeezed(SYNTHETIC[lang]));
			expect(text).toContain(squeezed(titles[index] ?? ''));
		}
		expect(pages[1]?.text).toContain('years=');
	});
}

for (const [search, words] of [
	['?dept=no-such-office', 'no-such-office'],
	['?region=999999', '999999'],
	['?region=440100&kind=library', '没有符合条件的部门']
] as const) {
	test(`an address without briefings is explained: ${search}`, async ({ page }) => {
		await page.goto(`./briefing/${search}`);
		await expect(page.locator('[data-explained]')).toContainText(words);
		await expect(page.locator('.departments a').first()).toBeVisible();
	});
}
