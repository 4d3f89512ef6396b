import type { Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';

const figure = (chart: string) => `figure[data-chart="${chart}"]`;
const plot = (chart: string) => `${figure(chart)} .plot svg:visible`;
const twin = (page: Page, chart: string) => page.locator(`${figure(chart)} details`);

test('the scores view tells where the points went, four groups without a common rank', async ({
	page
}) => {
	await page.goto('./scores/');
	await hydrated(page);
	const lost = page.locator(plot('points-lost'));
	for (const text of ['1.21 / 95 = 1.27%', '2 / 100 = 2.00%', '1 / 100 = 1.00%']) {
		await expect(lost).toContainText(text);
	}
	await expect(page.locator(figure('points-lost'))).toContainText('分属 4 组，计分办法不同');
	const waterfall = page.locator(plot('score-waterfall'));
	for (const text of ['100', '−5', '−0.21', '−0.50', '93.79', '加分未得']) {
		await expect(waterfall).toContainText(text);
	}
	await expect(page.locator(figure('score-waterfall'))).toContainText('市驻京办 2021 年');
	await expect(page.locator(plot('indicator-heat'))).toContainText('政府采购执行率');
	await twin(page, 'indicator-heat').locator('summary').click();
	await expect(
		twin(page, 'indicator-heat').locator('tr', { hasText: '政府采购执行率' })
	).toContainText('25.00%');
	await twin(page, 'score-bands').locator('summary').click();
	await expect(twin(page, 'score-bands').locator('tr', { hasText: '海珠区政府办' })).toContainText(
		'99–100%'
	);
});

test('a band narrows the view, shows as a chip, and Back takes it away', async ({ page }) => {
	await page.goto('./scores/');
	await hydrated(page);
	await page.locator(`${plot('score-bands')} [data-tick]`, { hasText: '99–100%' }).click();
	await expect(page).toHaveURL(/\/scores\/\?v=1&band=99-100$/);
	await expect(page.getByRole('button', { name: '移除：99–100%' })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 40_000 });
	await expect(page.locator(plot('points-lost'))).toContainText('海珠区政府办');
	await expect(page.locator(plot('points-lost'))).not.toContainText('1.21');
	await page.goBack();
	await expect(page).toHaveURL(/\/scores\/$/);
	await expect(page.locator(plot('points-lost'))).toContainText('1.21');
});

test('a dot leads to its proof, its report and a narrower view with another waterfall', async ({
	page
}) => {
	await page.goto('./scores/');
	await hydrated(page);
	await page
		.locator(`${plot('points-lost')} circle[data-mark]`)
		.nth(1)
		.click();
	const card = page.locator(`${figure('points-lost')} .card`);
	await expect(card.locator('a').first()).toHaveAttribute('href', /^#proof=00\d-S1$/);
	await expect(card.getByRole('link', { name: '打开报告' })).toBeVisible();
	await expect(card).toContainText('失分');
	await card.getByRole('link', { name: '只看：2022' }).click();
	await expect(page).toHaveURL(/\/scores\/\?v=1&years=2022$/);
	await expect(page.locator(figure('score-waterfall'))).toContainText('市驻京办 2022 年', {
		timeout: 40_000
	});
	await expect(page.locator(plot('score-waterfall'))).toContainText('98');
	await expect(page.locator(figure('indicator-heat'))).toHaveCount(0);
});

test('the waterfall is walked with the keyboard and speaks', async ({ page }) => {
	await page.goto('./scores/');
	await hydrated(page);
	const marks = page.locator(`${figure('score-waterfall')} .marks`);
	await marks.focus();
	await page.keyboard.press('Home');
	const spoken = page.locator(`${figure('score-waterfall')} [aria-live]`);
	await expect(spoken).toContainText('广州市人民政府驻北京办事处 2021');
	await page.keyboard.press('Enter');
	await expect(page.locator(`${figure('score-waterfall')} .card`)).toContainText('出处');
	await page.keyboard.press('Escape');
	await expect(page.locator(`${figure('score-waterfall')} .card`)).toHaveCount(0);
	await expect(marks).toBeFocused();
});

test('scores of projects and of monitoring stand apart by evaluator and object', async ({
	page
}) => {
	await page.goto('./scores/');
	const section = page.locator('[data-section="other-scores"]');
	await expect(section).toContainText('自评 · 项目 n=11');
	await expect(section).toContainText('自评 · 年中监控 n=1');
	await expect(section).toContainText('93.5');
	await expect(page.locator(plot('points-lost'))).not.toContainText('93.5');
});

test('points by category are compared out of 100 reachable, with the printed ones beside', async ({
	page
}) => {
	await page.goto('./problems/');
	await hydrated(page);
	const points = page.locator(plot('deduction-points'));
	for (const text of ['2.53（原 2.5）', '1.22（原 1.21）', '0.53（原 0.5）', '2.00（原 2）']) {
		await expect(points).toContainText(text);
	}
	await page
		.locator(`${plot('deduction-points')} [data-tick]`)
		.first()
		.click();
	await expect(page).toHaveURL(/\/problems\/\?v=1&category=PMS$/);
});
