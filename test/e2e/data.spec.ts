import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, hydrated, test } from './fixtures.ts';

const ENDLESS =
	'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE a.range + b.range > 3';
const RATES = `SELECT fiscal_year, round(execution_pct, 2) AS pct FROM v_dept_year
WHERE dept_id = 'gz-beijing-office' ORDER BY fiscal_year`;

const editor = (page: Page) => page.locator('.cm-content');
const failure = (page: Page, code: string) => page.locator(`[data-failure="${code}"]`);
const cells = (page: Page) => page.locator('[data-answer] tbody td');

async function open(page: Page, address = './data/') {
	await page.goto(address);
	await hydrated(page);
	await page.getByRole('textbox', { name: 'SQL 语句' }).click();
	await expect(editor(page)).toBeVisible();
}

async function write(page: Page, text: string) {
	await editor(page).click();
	await page.keyboard.press('Control+a');
	await page.keyboard.insertText(text);
}

async function ask(page: Page, text: string) {
	await write(page, text);
	await page.keyboard.press('Control+Enter');
}

test('a prepared question fills the editor, runs when told and gives known numbers', async ({
	page
}) => {
	await open(page);
	await page.getByRole('link', { name: '“三公”经费有没有超预算？' }).click();
	await expect(page).toHaveURL(/question=threePublicControl/);
	await expect(editor(page)).toContainText('three_public');
	await expect(page.locator('[data-answer]')).toHaveCount(0);
	await page.getByRole('button', { name: '运行' }).click();
	await expect(page.locator('[data-answer]')).toContainText('100.658691');

	await ask(page, RATES);
	await expect(cells(page)).toHaveText(['2021', '99.73', '2022', '99.65']);
	await page.getByRole('button', { name: '简图' }).click();
	await expect(page.locator('[data-quick-chart] svg')).toBeVisible();
	await expect(page.getByLabel('图形')).toHaveValue('line');
});

test('an error points at its word, and the rest of the view stays', async ({ page }) => {
	await open(page);
	await ask(page, 'SELECT dept_id,\n  执行 FROM v_dept_year');
	await expect(failure(page, 'statement_failed')).toBeVisible();
	await expect(page.locator('[data-word]')).toHaveText('执行');
	await expect(page.locator('.cm-lintRange-error')).toHaveText('执行');
	await expect(page.getByRole('heading', { name: '数据字典' })).toBeVisible();
});

test('whatever writes or reaches out is refused with a reason and changes nothing', async ({
	page
}) => {
	await open(page);
	for (const text of [
		'DELETE FROM cause',
		'SELECT 1; DROP TABLE cause',
		'-- a comment\nUPDATE cause SET code = 1'
	]) {
		await ask(page, text);
		await expect(failure(page, 'writes')).toContainText('数据没有改变');
	}
	await ask(page, 'WITH a AS (SELECT 1) DELETE FROM cause');
	await expect(failure(page, 'not_a_query')).toBeVisible();
	await ask(page, `FROM read_parquet('https://example.org/a.parquet')`);
	await expect(failure(page, 'outside')).toBeVisible();
	await ask(page, `FROM read_csv_auto('https://example.org/a.csv')`);
	await expect(failure(page, 'outside')).toBeVisible();
	await ask(page, 'SELECT count(*) AS n FROM cause');
	await expect(cells(page)).toHaveText(['5']);
});

test('an endless statement stops at the button and at the limit, and the console works on', async ({
	page
}) => {
	await open(page);
	await ask(page, ENDLESS);
	await expect(page.locator('[data-console="running"]')).toBeVisible({ timeout: 30_000 });
	await page.getByRole('button', { name: '停止' }).click();
	await expect(failure(page, 'statement_stopped')).toBeVisible();
	await page.getByRole('button', { name: '运行' }).click();
	await expect(failure(page, 'statement_timeout')).toBeVisible({ timeout: 30_000 });
	await expect(editor(page)).toContainText('range(1000000)');
	await ask(page, 'SELECT 6 * 7 AS n');
	await expect(cells(page)).toHaveText(['42'], { timeout: 30_000 });
});

test('a thousand rows are shown of more', async ({ page }) => {
	await open(page);
	await ask(page, 'SELECT range AS n FROM range(2500)');
	await expect(page.locator('[data-count]')).toContainText('前 1,000 行');
	await expect(cells(page)).toHaveCount(1000);
});

test('Back brings the earlier statement and its answer, and what was typed but not run', async ({
	page
}) => {
	await open(page);
	await ask(page, 'SELECT 11 AS n');
	await expect(cells(page)).toHaveText(['11']);
	await ask(page, 'SELEC 22');
	await expect(failure(page, 'not_a_query')).toBeVisible();
	await page.goBack();
	await expect(editor(page)).toHaveText('SELECT 11 AS n');
	await expect(cells(page)).toHaveText(['11']);
	await expect(failure(page, 'not_a_query')).toHaveCount(0);
	await write(page, 'SELECT unfinished');
	await page.getByRole('link', { name: '总览' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('总览');
	await page.goBack();
	await expect(page.getByRole('textbox', { name: 'SQL 语句' })).toHaveValue('SELECT unfinished');
});

test('a link fills its statement in and does not run it', async ({ page }) => {
	await open(page, './data/?v=1&sql=SELECT%206%20*%207%20AS%20n');
	await expect(editor(page)).toHaveText('SELECT 6 * 7 AS n');
	await expect(page.locator('[data-notice]')).toContainText('来自链接，尚未运行');
	await expect(page.locator('[data-console="idle"]')).toBeVisible();
	await page.getByRole('button', { name: '运行' }).click();
	await expect(cells(page)).toHaveText(['42']);
	await expect(page.locator('[data-notice]')).toHaveCount(0);

	await page.goto('./data/?v=1&sqlz=broken');
	await expect(page.locator('[data-notice]')).toContainText('无法读出');
});

test('an answer and a table download as CSV with the same values', async ({ page }) => {
	await open(page);
	await ask(page, RATES);
	await expect(cells(page)).toHaveCount(4);
	const save = async (name: RegExp | string) => {
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name }).click();
		const download = await waiting;
		return {
			name: download.suggestedFilename(),
			text: await readFile(await download.path(), 'utf8')
		};
	};
	expect(await save(/下载 CSV（/)).toEqual({
		name: 'jilan.csv',
		text: '\ufefffiscal_year,pct\r\n2021,99.73\r\n2022,99.65\r\n'
	});
	const causes = await save('下载 cause 的 CSV');
	expect(causes.name).toBe('cause.csv');
	expect(causes.text.split('\r\n')).toHaveLength(7);
	expect(causes.text).toMatch(/^\ufeffcode,name_zh,name_en\r\n/);
});

test('the keyboard gets into the editor, completes a column and gets out', async ({ page }) => {
	await open(page);
	await write(page, 'SELECT v_dept_year.execution_p');
	await page.keyboard.press('Control+Space');
	await expect(page.locator('.cm-tooltip-autocomplete')).toContainText('execution_pct');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: '运行' })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`axe, ${colorScheme}`, () => {
		test.use({ colorScheme });

		test('finds nothing in the editor, an answer, a chart and an error', async ({ page }) => {
			await open(page);
			await ask(page, RATES);
			await expect(cells(page)).toHaveCount(4);
			expect(await violations(page)).toEqual([]);
			await page.getByRole('button', { name: '简图' }).click();
			await expect(page.locator('[data-quick-chart] svg')).toBeVisible();
			expect(await violations(page)).toEqual([]);
			await ask(page, 'SELECT nosuch FROM cause');
			await expect(failure(page, 'statement_failed')).toBeVisible();
			expect(await violations(page)).toEqual([]);
		});
	});
}

test('tables link to their files and their entries in the dictionary', async ({
	page,
	request
}) => {
	await page.goto('./data/');
	await hydrated(page);
	const row = page.getByRole('row').filter({ hasText: 'budget_line' });
	const href = await row.getByRole('link', { name: /Parquet/ }).getAttribute('href');
	expect(href).toMatch(/tables\/public\/budget_line\.[0-9a-f]{12}\.parquet$/);
	const file = await request.get(new URL(href ?? '', page.url()).href);
	expect((await file.body()).subarray(0, 4).toString()).toBe('PAR1');
	await row.getByRole('link', { name: 'budget_line', exact: true }).click();
	await expect(page.locator('details#budget_line')).toContainText('报告自己使用的分母');
});

test.describe('with scripts switched off', () => {
	test.use({ javaScriptEnabled: false });

	test('the statements, the dictionary and the files are there', async ({ page }) => {
		await page.goto('./data/');
		await expect(page.locator('[data-console] noscript p')).toBeVisible();
		await page.locator('noscript summary').first().click();
		const statement = page.locator('noscript pre').first();
		await expect(statement).toBeVisible();
		expect(await statement.evaluate((node) => node.textContent)).toContain('FROM v_dept_year');
		await page.locator('details#score summary').click();
		await expect(page.locator('details#score')).toContainText('normalized_pct');
	});
});
