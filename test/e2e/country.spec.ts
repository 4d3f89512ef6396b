import type { Page, Request, Route } from '@playwright/test';
import { openNodeDatabase } from '../../src/lib/database/node.ts';
import { executionByDepartmentYear } from '../../src/lib/queries/execution-by-department-year.ts';
import { DEFAULT_FILTER } from '../../src/lib/schema/default-filter.ts';
import { PartitionedDataset } from '../../src/lib/tables/load-partition.ts';
import { partitionsOf } from '../../src/lib/tables/partitions.ts';
import { ask, folderSource } from '../scale/slice.ts';
import { test, type Tables } from './country-slice.ts';
import { violations } from './axe.ts';
import { expect, hydrated } from './fixtures.ts';

const LONG = { timeout: 40_000 };
const never = new AbortController().signal;
const TWO = '660121,670121';
const PACK_OF_SECOND = /packs\/67\/670121\./;

/** What the same questions give in Node on the same folder. */
async function expected(folder: string, regions: readonly string[]) {
	const db = await openNodeDatabase();
	const dataset = await PartitionedDataset.open(db, folderSource(folder), 50_000_000, never);
	await dataset.loadCountry({ signal: never });
	await dataset.loadReference({ signal: never });
	const partitions = partitionsOf(await dataset.listsOf([], { signal: never }), regions);
	await dataset.loadCounties(partitions, { signal: never, evidence: true });
	const [year] = await ask(
		db,
		`SELECT departments::INTEGER AS n, reporting::INTEGER AS k FROM country_year
		WHERE province_code IS NULL AND fiscal_year = 2022`
	);
	const rates = await executionByDepartmentYear(db, DEFAULT_FILTER);
	await db.close();
	return { rates, year, reports: partitions.reduce((sum, { reports }) => sum + reports, 0) };
}

async function openPage(page: Page, { sites }: Tables, search = '', lang = '') {
	await page.goto(`${sites.whole}${lang}country/${search}`);
	await hydrated(page);
}

async function shows(page: Page, counties: string): Promise<void> {
	await expect(page.locator('[data-shown]')).toHaveAttribute('data-shown', counties, LONG);
	await expect(page.locator('[data-drill]')).toHaveAttribute('data-drill', 'ready', LONG);
}

const chart = (page: Page, name: string) => page.locator(`figure[data-chart="${name}"]`);

test.beforeEach(({ guard, tables }) => {
	const { url, emptyUrl, droppingUrl, sites } = tables;
	for (const address of [url, emptyUrl, droppingUrl, ...Object.values(sites)]) {
		guard.origins.add(new URL(address).origin);
	}
});

test('the country is shown from rollups alone, as synthetic', async ({ page, tables }) => {
	const asked: string[] = [];
	let bytes = 0;
	page.on('response', (response) => {
		if (!response.url().startsWith(tables.url)) return;
		asked.push(response.url());
		bytes += Number(response.headers()['content-length'] ?? 0);
	});
	const { year } = await expected(tables.folder, []);
	await openPage(page, tables);
	await expect(page.locator('[data-country="ready"]')).toBeVisible(LONG);
	for (const name of ['country-coverage', 'country-execution', 'problem-frequency']) {
		await expect(chart(page, name)).toHaveAttribute('data-state', 'ready', LONG);
		await expect(chart(page, name)).toContainText('合成数据，不得作为事实引用');
	}
	await expect(page.locator('[data-country-sentence]')).toContainText(
		`3 个省、3 个县、150 个部门，2021–2022 年`
	);
	await expect(page.locator('[data-country-sentence]')).toContainText(
		`2022 年 ${year?.['n']} 个部门中 ${year?.['k']} 个`
	);
	await expect(page.locator('[data-synthetic]').first()).toContainText('合成数据');
	expect(asked.filter((url) => /\/(packs|tables|reference|partitions)\//.test(url))).toEqual([]);
	expect(bytes).toBeGreaterThan(1000);
	expect(bytes).toBeLessThan(50_000);
});

test('counties are chosen, loaded and drawn with the numbers of the same folder', async ({
	page,
	tables
}) => {
	const { rates, reports } = await expected(tables.folder, ['660121', '670121']);
	await openPage(page, tables);
	const drill = page.locator('.drill');
	await drill.getByRole('combobox').selectOption('66', LONG);
	await drill.getByRole('checkbox', { name: '示例1省1市1县' }).check();
	await drill.getByRole('combobox').selectOption('67');
	await drill.getByRole('checkbox', { name: '示例2省1市1县' }).check();
	await expect(drill.getByText('已选 2 个县')).toBeVisible();
	await drill.getByRole('button', { name: /^载入 2 个县（要传输 \d+ kB）$/ }).click();
	await expect(page).toHaveURL(/country\/\?v=1&region=660121,670121$/);
	await shows(page, TWO);
	await expect(page.locator('#shown')).toContainText(`100 个部门，${reports} 份报告`);
	const matrix = chart(page, 'execution-matrix');
	await expect(matrix).toHaveAttribute('data-state', 'ready', LONG);
	const drawn = await matrix.locator('.plot svg [data-mark]').evaluateAll((marks) => marks.length);
	expect(drawn).toBeGreaterThanOrEqual(rates.length);
	await matrix.getByText('数据表').click();
	const printed = rates
		.filter((row) => row.execution_pct !== null)
		.map((row) => `${(row.execution_pct ?? 0).toFixed(2)}%`);
	expect(printed.length).toBeGreaterThan(100);
	const missing = async () => {
		const cells = await matrix.locator('tbody td').allTextContents();
		const shown = new Set(cells.map((cell) => cell.trim()));
		return printed.filter((rate) => !shown.has(rate));
	};
	await expect.poll(missing).toEqual([]);

	await test.step('another view of the same counties asks for no file again', async () => {
		const asked: string[] = [];
		page.on('request', (request) => {
			if (request.url().startsWith(tables.url)) asked.push(request.url());
		});
		await page.getByRole('link', { name: '问题', exact: true }).last().click();
		await expect(page.locator('[data-shown]')).toHaveAttribute('data-view', 'problems', LONG);
		await shows(page, TWO);
		await expect(chart(page, 'problem-by-year')).toHaveAttribute('data-state', 'ready', LONG);
		expect(asked).toEqual([]);
	});
	await test.step('no link leads to pages that these data do not have', async () => {
		const links = await page
			.locator('[data-shown] a')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(links.filter((href) => !href.startsWith('?'))).toEqual([]);
	});
	await test.step('Back leads to the view before', async () => {
		await page.goBack();
		await expect(page.locator('[data-shown]')).toHaveAttribute('data-view', 'execution', LONG);
	});
});

test('an address in English opens counties, and names what it does not know', async ({
	page,
	tables
}) => {
	await openPage(page, tables, '?v=1&region=660121,669999&years=2022,1999&view=scores', 'en/');
	await shows(page, '660121');
	await expect(page.locator('#shown')).toContainText('Sample County 1-1-1');
	await expect(page.locator('#shown')).toContainText('2022');
	await expect(page.locator('[data-ignored]')).toContainText('region=669999');
	await expect(page.locator('[data-ignored]')).toContainText('years=1999');
	await expect(chart(page, 'score-trend')).toHaveAttribute('data-state', 'ready', LONG);
	await expect(page.locator('[data-synthetic]').first()).toContainText('Synthetic data');
});

test.describe('a slow answer', () => {
	test.use({ expectedErrors: [/ERR_FAILED|ERR_ABORTED/] });

	test('is given up when the reader moves on or cancels', async ({ page, tables }) => {
		let release: () => void = () => undefined;
		const held = new Promise<void>((resolve) => (release = resolve));
		const failed: Request[] = [];
		page.on('requestfailed', (request) => failed.push(request));
		await openPage(page, tables, '?v=1&region=660121');
		await shows(page, '660121');
		const slow = async (route: Route) => {
			await held;
			await route.abort().catch(() => undefined);
		};
		await page.route(PACK_OF_SECOND, slow);
		const drill = page.locator('.drill');
		await drill.getByRole('combobox').selectOption('67');
		await drill.getByRole('checkbox', { name: '示例2省1市1县' }).check();
		await drill.getByRole('button', { name: /^载入 2 个县/ }).click();
		await expect(page.locator('[data-progress]')).toHaveAttribute('data-progress', '3/4', LONG);
		await expect(page.locator('[data-progress]')).toContainText('下面仍是先前的县');

		await page.getByRole('button', { name: '取消', exact: true }).click();
		await expect(page.locator('[data-cancelled]')).toContainText('下面仍是先前载入的 1 个县');
		await expect
			.poll(() => failed.some((request) => PACK_OF_SECOND.test(request.url())))
			.toBe(true);
		await expect(page.locator('[data-shown]')).toHaveAttribute('data-shown', '660121');

		failed.length = 0;
		await page.locator('[data-cancelled]').getByRole('button', { name: '重试' }).click();
		await expect(page.locator('[data-progress]')).toHaveAttribute('data-progress', '3/4', LONG);
		await page.getByRole('button', { name: '全部去掉' }).click();
		await expect
			.poll(() => failed.some((request) => PACK_OF_SECOND.test(request.url())))
			.toBe(true);
		await expect(page.locator('[data-shown]')).toHaveCount(0);
		await expect(page.locator('[data-drill]')).toHaveAttribute('data-drill', 'ready');
		await expect(page.locator('[data-failure]')).toHaveCount(0);
		release();
	});
});

const changed = (change: (body: Buffer) => Buffer) => async (route: Route) => {
	const response = await route.fetch();
	const headers = response.headers();
	delete headers['content-length'];
	await route.fulfill({ response, headers, body: change(await response.body()) });
};

test.describe('a part that cannot be had', () => {
	test.use({ expectedErrors: [/404|ERR_CONNECTION_RESET|ERR_CONTENT_LENGTH_MISMATCH/] });

	const FAULTS: [string, string, (tables: Tables) => (route: Route) => Promise<void>][] = [
		[
			'missing',
			'missing',
			() => (route) =>
				route.fulfill({ status: 404, headers: { 'Access-Control-Allow-Origin': '*' }, body: '' })
		],
		['truncated', 'truncated', () => changed((body) => body.subarray(0, -7))],
		[
			'of another build',
			'other_build',
			() =>
				changed((body) => {
					body[100] = (body[100] ?? 0) ^ 0xff;
					return body;
				})
		],
		['refused', 'interrupted', () => (route) => route.abort('connectionreset')],
		[
			'cut off half-way',
			'interrupted',
			({ droppingUrl }) =>
				(route) =>
					route.continue({ url: droppingUrl })
		]
	];
	for (const [name, code, fault] of FAULTS) {
		test(`${name}: it is named, the county before stays, a retry works`, async ({
			page,
			tables
		}) => {
			await openPage(page, tables, '?v=1&region=660121');
			await shows(page, '660121');
			const sentence = await page.locator('[data-drill-sentence]').textContent();
			await page.route(PACK_OF_SECOND, fault(tables));
			const drill = page.locator('.drill');
			await drill.getByRole('combobox').selectOption('67');
			await drill.getByRole('checkbox', { name: '示例2省1市1县' }).check();
			await drill.getByRole('button', { name: /^载入 2 个县/ }).click();
			const failure = page.locator('[data-failure]');
			await expect(failure).toHaveAttribute('data-failure', code, LONG);
			await expect(failure).toContainText('没有载入：示例2省1市1县的明细');
			await expect(failure).toContainText('packs/67/670121.');
			await expect(failure).toContainText('下面仍是先前载入的 1 个县；新选的 1 个县没有显示');
			await expect(page.locator('[data-shown]')).toHaveAttribute('data-shown', '660121');
			await expect(page.locator('#shown')).toContainText('50 个部门');
			await expect(page.locator('[data-drill-sentence]')).toHaveText(sentence ?? '');
			await page.unroute(PACK_OF_SECOND);
			await failure.getByRole('button', { name: '重试' }).click();
			await shows(page, TWO);
			await expect(failure).toHaveCount(0);
		});
	}

	test('a list of counties that is missing is named where it was asked for', async ({
		page,
		tables
	}) => {
		await openPage(page, tables);
		await page.route(/partitions\/68\./, (route) => route.abort('connectionreset'));
		const drill = page.locator('.drill');
		await drill.getByRole('combobox').selectOption('68', LONG);
		const failure = page.locator('[data-failure]');
		await expect(failure).toContainText('没有载入：示例3省的县清单', LONG);
		await expect(page.locator('[data-country="ready"]')).toBeVisible();
		await page.unroute(/partitions\/68\./);
		await failure.getByRole('button', { name: '重试' }).click();
		await expect(drill.getByRole('checkbox', { name: '示例3省1市1县' })).toBeVisible();
	});

	test('without the engine the page says so, and works after a retry', async ({ page, tables }) => {
		await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: '' }));
		await openPage(page, tables);
		await expect(page.locator('[data-failure]')).toHaveAttribute(
			'data-failure',
			'engine_not_found',
			LONG
		);
		await page.unroute('**/*.wasm');
		await page.getByRole('button', { name: '重试' }).click();
		await expect(page.locator('[data-country="ready"]')).toBeVisible(LONG);
		await expect(page.locator('[data-failure]')).toHaveCount(0);
	});

	test('where there is no dataset, the page says how it is made, and looks again', async ({
		page,
		tables
	}) => {
		const looked = page.waitForResponse((response) => response.url().startsWith(tables.emptyUrl));
		await page.goto(`${tables.sites.empty}country/`);
		await looked;
		const missing = page.locator('[data-country="missing"]');
		await expect(missing).toContainText('npm run data:build -- --scale M', LONG);
		await expect(page.locator('html')).not.toHaveAttribute('data-engine', 'ready');
		await page.route(`${tables.emptyUrl}**`, (route) =>
			route.continue({ url: route.request().url().replace(tables.emptyUrl, tables.url) })
		);
		await missing.getByRole('button', { name: '再找一次' }).click();
		await expect(page.locator('[data-country="ready"]')).toBeVisible(LONG);
	});
});

test('a manifest of another schema is named, and read anew at a retry', async ({
	page,
	tables
}) => {
	const manifest = `${tables.url}country/manifest.json`;
	await page.route(
		manifest,
		changed((body) =>
			Buffer.from(body.toString().replace('"schema_version":', '"schema_version":9'))
		)
	);
	await openPage(page, tables);
	const failure = page.locator('[data-failure]');
	await expect(failure).toHaveAttribute('data-failure', 'other_build', LONG);
	await expect(failure).toContainText('全国数据清单');
	await expect(page.locator('[data-country="ready"]')).toHaveCount(0);
	await page.unroute(manifest);
	await failure.getByRole('button', { name: '重试' }).click();
	await expect(page.locator('[data-country="ready"]')).toBeVisible(LONG);
});

for (const hasRanges of [true, false]) {
	test(`a large file comes in parts${hasRanges ? '' : ', whole from a host without ranges'}`, async ({
		page,
		tables
	}) => {
		const answers: [string | undefined, number][] = [];
		page.on('response', (response) => {
			if (!/packs\//.test(response.url())) return;
			answers.push([response.request().headers()['range'], response.status()]);
		});
		if (!hasRanges) {
			await page.route(/packs\//, async (route) => {
				const headers = route.request().headers();
				delete headers['range'];
				await route.continue({ headers });
			});
		}
		await page.goto(`${tables.sites.parts}country/?v=1&region=660121`);
		await shows(page, '660121');
		await expect(chart(page, 'execution-strip')).toHaveAttribute('data-state', 'ready', LONG);
		expect(answers.length).toBe(1);
		expect(answers[0]?.[1]).toBe(hasRanges ? 206 : 200);
		await expect(page.locator('[data-failure]')).toHaveCount(0);
	});
}

for (const lang of ['', 'en/']) {
	test(`axe finds nothing on /${lang}country/ with counties, and it fits a phone`, async ({
		page,
		tables
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await openPage(page, tables, '?v=1&region=660121,670121', lang);
		await shows(page, TWO);
		await expect(chart(page, 'execution-matrix')).toHaveAttribute('data-state', 'ready', LONG);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			390
		);
		await page.setViewportSize({ width: 1440, height: 900 });
		expect(await violations(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await violations(page)).toEqual([]);
	});
}
