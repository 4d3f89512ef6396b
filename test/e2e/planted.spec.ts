import type { Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';

/** What was put into the synthetic city on purpose (src/lib/demo-data/planted.ts), and where a reader meets it. */
const ON_REPORTS: readonly { id: string; doc_id: string; rule: string; says: readonly string[] }[] =
	[
		{
			id: 'unit-header',
			doc_id: 'demo-statistics-2021',
			rule: 'Q15',
			says: ['28,259,173.64', '2,825.92']
		},
		{
			id: 'three-public-overspent',
			doc_id: 'demo-civil-affairs-2019',
			rule: 'Q20',
			says: ['47.35', '46.80', '101.18%']
		},
		{
			id: 'rate-does-not-recompute',
			doc_id: 'demo-commerce-2023',
			rule: 'Q01',
			says: ['98.62%', '96.62%']
		},
		{ id: 'score-sum-wrong', doc_id: 'demo-library-2022', rule: 'Q07', says: ['98.5', '97.5'] },
		{
			id: 'weight-sum-wrong',
			doc_id: 'demo-transport-2019',
			rule: 'Q09',
			says: ['15.00', '16.00']
		},
		{ id: 'parts-exceed-total', doc_id: 'demo-water-2022', rule: 'Q03', says: ['90.00'] },
		{ id: 'fact-stated-twice', doc_id: 'demo-health-2021', rule: 'Q16', says: ['64', '46'] },
		{
			id: 'over-establishment',
			doc_id: 'demo-disease-control-2020',
			rule: 'Q17',
			says: ['183', '168']
		},
		{ id: 'over-initial-budget', doc_id: 'demo-emergency-2020', rule: 'Q17', says: ['140'] },
		{ id: 'deduction-unexplained', doc_id: 'demo-museum-2020', rule: 'Q11', says: ['1'] },
		{ id: 'deduction-not-admitted', doc_id: 'demo-market-2023', rule: 'Q12', says: ['1'] },
		{ id: 'problem-without-measure', doc_id: 'demo-education-2022', rule: 'Q13', says: ['措施'] },
		{ id: 'grade-mismatch', doc_id: 'demo-judicial-2023', rule: 'Q27', says: ['96.5', '良', '优'] },
		{ id: 'perfect-rates', doc_id: 'demo-archives-2024', rule: 'Q37', says: ['100'] }
	];

for (const { id, doc_id, rule, says } of ON_REPORTS) {
	test(`${id}: the report names it`, async ({ page }) => {
		await page.goto(`./demo/reports/${doc_id}/`);
		await hydrated(page);
		const finding = page.locator('#findings').locator('xpath=ancestor-or-self::section[1]');
		const entry = finding.locator('li', { hasText: rule });
		for (const text of says) await expect(entry.filter({ hasText: text })).not.toHaveCount(0);
	});
}

/** Rows of a chart's table twin, opened. */
async function twinRows(page: Page, chart: string) {
	const figure = page.locator(`figure[data-chart="${chart}"]`).first();
	await expect(figure).toHaveAttribute('data-state', 'ready', { timeout: 40_000 });
	await figure.locator('details summary').click();
	return figure.locator('details tbody tr');
}

test('missing-year: the gap between two reports is named, not joined', async ({ page }) => {
	await page.goto('./demo/execution/?v=1&dept=demo-foreign-affairs');
	await expect(page.getByRole('button', { name: /^移除：/ })).toHaveCount(1, { timeout: 40_000 });
	const rows = await twinRows(page, 'execution-matrix');
	await expect(rows.filter({ hasText: '2021' })).toContainText('没有报告');
	for (const year of ['2020', '2022']) {
		await expect(rows.filter({ hasText: year })).toContainText('%');
	}
});

test('recurring-problem: four years running', async ({ page }) => {
	await page.goto('./demo/departments/demo-housing/');
	await expect(page.locator('figure[data-chart="dept-problems"]')).toContainText(
		/预算执行与支出进度 20\d\d–2024/
	);
});

test('measure-that-worked: not mentioned again', async ({ page }) => {
	await page.goto('./demo/departments/demo-culture/');
	const row = page
		.locator('[data-section="follow-through"] tbody tr')
		.filter({ hasText: '政府采购' })
		.filter({ hasText: '2021' });
	await expect(row.first()).toContainText('未再提到');
});

test('epidemic-year: 20 of the reports with a problem section, 25 of departments and one of a project', async ({
	page
}) => {
	await page.goto('./demo/problems/');
	await hydrated(page);
	const rows = await twinRows(page, 'problem-by-year');
	await expect(rows.filter({ hasText: '预算执行' }).first()).toContainText(/20\s*\/\s*26/);
});

test('scheme-change: raw up, normalised down, and no line between them', async ({ page }) => {
	await page.goto('./demo/scores/?v=1&dept=demo-forestry');
	await expect(page.getByRole('button', { name: /^移除：/ })).toHaveCount(1, { timeout: 40_000 });
	const rows = await twinRows(page, 'score-trend');
	const of = (year: string) =>
		rows.filter({ has: page.getByRole('cell', { name: year, exact: true }) });
	const [before, after] = [of('2021'), of('2022')];
	for (const text of ['94.05', '99.00%']) await expect(before.first()).toContainText(text);
	for (const text of ['97.5', '97.50%', '计分办法变化']) {
		await expect(after.first()).toContainText(text);
	}
});
