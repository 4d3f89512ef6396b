import { expect, hydrated, test } from './fixtures.ts';

const figure = (name: string) => `figure[data-chart="${name}"]`;
const drawn = (name: string) => `${figure(name)} .plot svg:visible`;
const unready = 'figure[data-chart]:not([data-state="ready"]):not([data-state="empty"])';

test('single categories are counted at level 2, and the level stays while the view is narrowed', async ({
	page
}) => {
	await page.goto('./problems/');
	await hydrated(page);
	await page.getByRole('link', { name: '二级类别' }).click();
	await expect(page).toHaveURL(/\/problems\/\?v=1&level=2$/);
	await expect(page.locator(drawn('problem-frequency'))).toContainText('结果分析运用不充分', {
		timeout: 40_000
	});
	await expect(page.locator(drawn('problem-by-department'))).toContainText('RES-01');
	await expect(page.locator(unready)).toHaveCount(0);

	await page.locator(`${drawn('problem-by-year')} [data-tick]`, { hasText: '2022' }).click();
	await expect(page).toHaveURL(/\?v=1&years=2022&level=2$/);
	await expect(page.locator(drawn('problem-frequency'))).toContainText('组织分工与业财协同不足');
	await page.goBack();
	await expect(page).toHaveURL(/\?v=1&level=2$/);
	await page.goBack();
	await expect(page.locator(drawn('problem-frequency'))).toContainText('项目管理');
	await expect(page.locator(drawn('problem-frequency'))).not.toContainText('任务计划性不足');
});

test('a category of level 2 narrows the view and is named on its chip', async ({ page }) => {
	await page.goto('./problems/?v=1&category=TGT-03&level=9');
	await expect(page.locator('[data-ignored]')).toContainText('level=9');
	await expect(
		page.getByRole('button', { name: /移除：TGT-03 绩效指标量化不足|移除：TGT-03/ })
	).toBeVisible();
	await expect(page.locator(`${figure('problem-frequency')} .notes`)).toContainText('n = 4', {
		timeout: 40_000
	});
	await expect(page.locator('[data-section="statements"] li')).toHaveCount(1, { timeout: 40_000 });
});

test('what came of each problem is walked by keyboard, spoken, and leads to its proof', async ({
	page
}) => {
	await page.goto('./problems/');
	await hydrated(page);
	const chart = page.locator(figure('follow-through-matrix'));
	await expect(chart.locator('.plot svg:visible')).toContainText('再次出现 · 列为问题 2 条');
	await chart.locator('.marks').focus();
	await page.keyboard.press('ArrowRight');
	await expect(chart.locator('[aria-live]')).toContainText('2021，绩效管理制度与组织 · 扣分原因');
	await expect(chart.locator('[aria-live]')).toContainText('扣 0.5 分（满分 3 分）');
	await page.keyboard.press('Enter');
	await expect(chart.locator('.card a').first()).toHaveAttribute('href', '#proof=001-D3');
	await page.keyboard.press('Escape');
	await expect(chart.locator('.card')).toHaveCount(0);
});

test('every list counts, and leads to its proofs, reports and the whole list', async ({ page }) => {
	await page.goto('./problems/');
	await hydrated(page);
	for (const [section, count, proofs] of [
		['unadmitted', '2 条，其中 1 条', ['003-D1']],
		['unanswered', '9 条问题中 3 条', ['003-P2', '002-P3', '004-P1']],
		['unmatched-measures', '10 项措施中 2 项', ['003-M3', '004-M1']],
		['unclassified', '17 条中 2 条', ['000-D1', '001-D3', '004-D1']],
		['measures-due', '10 项，其中 1 项', ['001-M1']]
	] as const) {
		const list = page.locator(`[data-section="${section}"]`);
		await expect(list).toContainText(count);
		const hrefs = await list
			.locator('a[href^="#proof="]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(hrefs, section).toEqual(proofs.map((id) => `#proof=${id}`));
		await expect(list.getByRole('link', { name: '在明细中查看全部' })).toHaveAttribute(
			'href',
			/records\/\?v=1&list=(problems|measures)/
		);
	}
	await page
		.locator('[data-section="unadmitted"]')
		.getByRole('link', { name: '海珠区政府办 2023' })
		.click();
	await expect(page).toHaveURL(/\/reports\/003_82ea8d76d161cf34\/$/);
});

test('many problems are counted by category; a narrow view shows each', async ({ page }) => {
	await page.goto('./demo/problems/');
	await hydrated(page);
	const chart = page.locator(figure('follow-through-matrix'));
	await expect(chart.locator('.plot svg:visible')).toContainText('全部类别');
	await page.goto('./demo/problems/?v=1&dept=demo-housing&years=2023,2024');
	await expect(chart.locator('.plot svg:visible')).toContainText('再次出现', { timeout: 40_000 });
	await expect(chart.locator('.plot svg:visible')).not.toContainText('全部类别');
});
