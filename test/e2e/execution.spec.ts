import { expect, hydrated, test } from './fixtures.ts';

const allReady = 'figure[data-chart]:not([data-state="ready"]):not([data-state="empty"])';

test('filtering redraws every chart, shows itself in the address and as chips, and goes back', async ({
	page
}) => {
	await page.goto('./execution/');
	await hydrated(page);
	await page.locator('summary', { hasText: '年度' }).click();
	await page.getByRole('checkbox', { name: '2022' }).check();
	await expect(page).toHaveURL(/\/execution\/\?v=1&years=2022$/);
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 40_000 });
	await expect(page.locator(allReady)).toHaveCount(0);
	const strip = page.locator('figure[data-chart="execution-strip"]');
	await expect(strip.locator('.plot svg:visible')).toContainText('市驻京办 99.65%');
	await expect(strip.locator('.plot svg:visible')).not.toContainText('99.73');
	await expect(page.locator('figure[data-chart="three-public-dots"]')).toHaveAttribute(
		'data-state',
		'empty'
	);
	await expect(page.locator('[data-sentence]')).toContainText('1 个部门年度中 1 个有年末执行率');
	const measures = await page.evaluate(() => performance.getEntriesByName('filter-redraw').length);
	expect(measures).toBeGreaterThan(0);

	await page.goBack();
	await expect(page).toHaveURL(/\/execution\/$/);
	await expect(strip.locator('.plot svg:visible')).toContainText('99.73');

	await page.goForward();
	await page.getByRole('button', { name: '移除：2022' }).click();
	await expect(page).toHaveURL(/\/execution\/$/);
	await expect(strip.locator('.plot svg:visible')).toContainText('99.73');
});

test('a link with nonsense in it opens the view and says what it ignored', async ({ page }) => {
	await page.goto('./execution/?v=1&years=2022,1789&dept=nobody&colour=red');
	await expect(page.locator('[data-ignored]')).toContainText('years=1789, dept=nobody');
	await expect(page.locator('[data-ignored]')).toContainText('colour=red');
	await expect(
		page.locator('figure[data-chart="execution-strip"] .plot svg:visible')
	).toContainText('99.65%', {
		timeout: 40_000
	});
});

test('a view reached by a click draws its charts', async ({ page }) => {
	await page.goto('./');
	await hydrated(page);
	await page.getByRole('navigation').getByRole('link', { name: '执行率' }).click();
	await expect(page).toHaveURL(/\/execution\/$/);
	await expect(page.locator(allReady)).toHaveCount(0);
	await expect(
		page.locator('figure[data-chart="execution-matrix"] .plot svg:visible')
	).toContainText('99.73');
});

test('the synthetic dataset says so, in both languages', async ({ page }) => {
	await page.goto('./demo/execution/');
	await expect(page.locator('[data-synthetic]')).toContainText('合成数据');
	await page.goto('./en/demo/execution/');
	await expect(page.locator('[data-synthetic]')).toContainText('Synthetic data');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('on a phone nothing is wider than the screen', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('./demo/execution/');
	await hydrated(page);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBe(0);
});

test('a year on an axis narrows the view, shows as a chip, and Back takes it away', async ({
	page
}) => {
	await page.goto('./execution/');
	await hydrated(page);
	const strip = page.locator('figure[data-chart="execution-strip"]');
	await strip.locator('svg:visible [data-tick]', { hasText: '2022' }).click();
	await expect(page).toHaveURL(/\/execution\/\?v=1&years=2022$/);
	await expect(page.getByRole('button', { name: '移除：2022' })).toBeVisible();
	await expect(strip.locator('.plot svg:visible')).not.toContainText('99.73', { timeout: 40_000 });
	await page.goBack();
	await expect(page).toHaveURL(/\/execution\/$/);
	await expect(strip.locator('.plot svg:visible')).toContainText('99.73');
});

test('the arrow keys walk the marks of a chart, speak them, and Enter offers their proof', async ({
	page
}) => {
	await page.goto('./execution/');
	await hydrated(page);
	const figure = page.locator('figure[data-chart="three-public-dots"]');
	await figure.getByRole('application').focus();
	await page.keyboard.press('Home');
	const spoken = figure.locator('[aria-live="polite"]');
	await expect(spoken).toContainText('共 4 个');
	const first = await spoken.textContent();
	await page.keyboard.press('End');
	await expect(spoken).not.toHaveText(first ?? '');
	await expect(spoken).toContainText('控制率 100.66%');
	await expect(spoken).toContainText('差额 +0.49 万元');
	await expect(spoken).toContainText('预算口径未说明');
	await page.keyboard.press('Enter');
	const proof = figure.locator('.card').getByRole('link', { name: '出处' });
	await expect(proof).toHaveAttribute('href', '#proof=004-B20');
	await page.keyboard.press('Escape');
	await expect(figure.locator('.card')).toHaveCount(0);
});

test('the answers about money stand in words and figures', async ({ page }) => {
	await page.goto('./execution/');
	const figure = (name: string) => page.locator(`figure[data-chart="${name}"]`);
	const over = figure('initial-versus-actual').locator('.plot svg:visible');
	for (const text of ['139.22% (+221.40 万元)', '163.20% (+225.67 万元)', '97.94% (−4.27 万元)']) {
		await expect(over).toContainText(text);
	}
	const unspent = figure('unspent-bars').locator('table');
	for (const text of ['13,050.36 元', '42,508.73 元', '55,559.09 元']) {
		await expect(unspent).toContainText(text);
	}
	const monitoring = figure('monitoring-slope').locator('.notes');
	await expect(monitoring).toContainText(
		'2022年7月30日 62.11%，按全年预算折算 61.70%，快于时间进度 3.78 个百分点；年末 99.65%'
	);
	await expect(monitoring).toContainText('55.86%，慢于时间进度 2.47 个百分点');
	await expect(page.locator('[data-sentence]')).toContainText('湛江驻穗办 2020 年 139.22%');
});

test('each department has a small panel; years on different bases are not joined, and it says so', async ({
	page
}) => {
	await page.goto('./execution/');
	const figure = page.locator('figure[data-chart="execution-multiples"]');
	const plot = figure.locator('.plot svg:visible');
	for (const text of ['市驻京办', '99.73', '99.65', '100.00', '139.22%']) {
		await expect(plot).toContainText(text);
	}
	await expect(plot).toContainText('n=2 · 全年预算 1、口径未说明 1');
	await expect(figure.locator('.notes')).toContainText('1 处相邻年度不连线');
	await expect(figure.locator('table')).toContainText('较上年 −0.09 个百分点（不可直接比较');
});

test('in the synthetic city a median says of how many departments it is', async ({ page }) => {
	await page.goto('./demo/execution/');
	const strip = page.locator('figure[data-chart="execution-strip"]');
	await expect(strip.locator('.plot svg:visible')).toContainText('n=23/47');
	await expect(strip.locator('.notes')).toContainText('另有 183 个数值单独列示');
	const panels = page.locator('figure[data-chart="execution-multiples"]');
	await expect(panels.locator('.notes')).toContainText('显示 12 个（共 48 个）');
});

test('the overview says what there is: 4 of 12 department-years', async ({ page }) => {
	await page.goto('./en/');
	await expect(page.locator('figure[data-chart="coverage-matrix"] .notes')).toContainText(
		'4 of 12 department-years'
	);
});
