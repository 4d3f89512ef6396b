import { expect, hydrated, test } from './fixtures.ts';

const plot = (chart: string) => `figure[data-chart="${chart}"] .plot svg:visible`;

test('the problems view states how many of the reports with a problem section name each category', async ({
	page
}) => {
	await page.goto('./problems/');
	const frequency = page.locator(plot('problem-frequency'));
	for (const text of ['绩效目标与指标设置', '3/4', '2/4', '1/4']) {
		await expect(frequency).toContainText(text);
	}
	await expect(frequency.locator('text', { hasText: '%' })).toHaveCount(0);
	await expect(page.locator('[data-sentence]')).toContainText('9 条问题中 6 条有对应措施');
	await expect(page.locator(plot('problem-recurrence'))).toContainText('市驻京办');
	await expect(page.locator(plot('deduction-points'))).toContainText('2.5');
});

test('the scores view normalizes and does not join over a change of scheme', async ({ page }) => {
	await page.goto('./scores/');
	const sentence = page.locator('[data-sentence]');
	for (const text of ['+4.21', '98.73', '98.00']) await expect(sentence).toContainText(text);
	const trend = page.locator(plot('score-trend'));
	await expect(trend).toContainText('98.73');
	await expect(trend).toContainText('计分办法变化');
});

test('a department’s page tells its rates, its score, what came back and what was promised', async ({
	page
}) => {
	await page.goto('./departments/gz-beijing-office/');
	const sentence = page.locator('[data-sentence]');
	for (const text of ['99.73% → 99.65%', '−0.09', '98.73 → 98.00']) {
		await expect(sentence).toContainText(text);
	}
	await expect(page.locator('main')).toContainText('−53.42%');
	await expect(page.locator('[data-section="follow-through"]')).toContainText('再次出现');
	await expect(page.locator(plot('score-waterfall')).last()).toContainText('93.79');
});

test('Zhanjiang 2020 stands apart with 139.22 % of its initial budget', async ({ page }) => {
	await page.goto('./execution/');
	await expect(page.locator(plot('initial-versus-actual'))).toContainText('139.22%');
	await expect(page.locator(plot('execution-strip'))).not.toContainText('139.22');
	await page.goto('./departments/zj-guangzhou-office/');
	await expect(page.locator('main')).toContainText('139.22%');
});

test('a report shows its findings, and a link to a fact opens its proof', async ({ page }) => {
	await page.goto('./reports/004_295e750b981ae71d/');
	await hydrated(page);
	await expect(page.locator('main')).toContainText('328');
	await expect(page.locator('main')).toContainText('100.66%');
	await page.goto('./reports/001_cf51f5571b29c7d0/#001-B1');
	const fact = page.locator('[id="001-B1"]');
	await expect(fact).toContainText('20,930,290.75');
	await expect(fact).toContainText('20,874,731.66');
});

test('a mark on a chart opens its report', async ({ page }) => {
	await page.goto('./execution/');
	await hydrated(page);
	const figure = page.locator('figure[data-chart="execution-matrix"]');
	const cell = figure.locator('.plot svg:visible text', { hasText: '99.73' });
	await cell.scrollIntoViewIfNeeded();
	const box = await cell.boundingBox();
	if (!box) throw new Error('the cell is not drawn');
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
	const card = figure.locator('.card');
	await expect(card).toContainText('2021');
	await expect(card).toContainText('99.73%');
	await card.getByRole('link', { name: '打开报告' }).click();
	await expect(page).toHaveURL(/\/reports\/001_cf51f5571b29c7d0\/$/);
	await expect(page.locator('h1')).toContainText('部门整体支出绩效自评表');
});

test('a partial report says that only its opening was read', async ({ page }) => {
	await page.goto('./reports/lingling-lyj-2021/');
	await expect(page.locator('main')).toContainText('80.45%');
	await expect(page.locator('main')).toContainText('开头');
});

test('every view has its English twin', async ({ page }) => {
	for (const [route, title] of [
		['', 'Overview'],
		['execution/', 'Execution'],
		['problems/', 'Problems'],
		['scores/', 'Scores'],
		['departments/', 'Departments'],
		['reports/', 'Reports']
	] as const) {
		await page.goto(`./en/${route}`);
		await expect(page.locator('h1')).toContainText(title);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	}
});

for (const view of ['', 'problems/', 'scores/', 'departments/', 'reports/']) {
	test(`/demo/${view} answers a filter from the browser’s engine`, async ({ page }) => {
		await page.goto(`./demo/${view}?v=1&years=2024,2025&kind=economic_bureau`);
		await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 40_000 });
		await expect(page.locator('[data-state="loading"], [data-state="error"]')).toHaveCount(0, {
			timeout: 20_000
		});
		await expect(page.locator('[data-failure]')).toHaveCount(0);
		const chips = page.getByRole('button', { name: /^移除：/ });
		await expect(chips).toHaveCount(3);
	});
}
