import { expect, hydrated, test } from './fixtures.ts';

const plot = (chart: string) => `figure[data-chart="${chart}"] .plot svg:visible`;
const twin = (chart: string) => `figure[data-chart="${chart}"] table`;

test('the list of departments tells size, growth and why no slope is drawn', async ({ page }) => {
	await page.goto('./departments/');
	await expect(page.locator(plot('department-size'))).toContainText('市驻京办 +6.34%');
	const figure = page.locator('figure[data-chart="department-size"]');
	for (const text of ['名义金额', '预算口径不同']) await expect(figure).toContainText(text);
	await expect(page.locator(twin('department-size'))).toContainText('2,219.83 万元');
});

test('a flagship item is followed over the years, with its table', async ({ page }) => {
	await page.goto('./departments/gz-beijing-office/');
	const drawn = page.locator(plot('flagship-items'));
	for (const text of ['288.04 万元 / 289.49 万元', '129.82 万元 / 134.85 万元', '−53.42%']) {
		await expect(drawn).toContainText(text);
	}
	const table = page.locator('[data-section="project-items"]');
	for (const text of ['99.50%', '96.27%', '−53.42%']) await expect(table).toContainText(text);
});

test('workload is told as printed, with what it implies for the year before', async ({ page }) => {
	await page.goto('./departments/gz-haizhu-gov-office/');
	for (const text of ['−29.77%', '−7.50%', '−10.70%', '≈ 14,882', '≈ 1,057', '≈ 940']) {
		await expect(page.locator(twin('output-yoy'))).toContainText(text);
	}
});

test('compare starts with departments side by side, ranks none of them and says why', async ({
	page
}) => {
	await page.goto('./compare/');
	const sentence = page.locator('[data-sentence]');
	await expect(sentence).toContainText('3 个部门');
	await expect(sentence).toContainText('自评分不排名');
	for (const text of ['市驻京办', '99.73', '99.65', '100.00', '没有年末执行率']) {
		await expect(page.locator(plot('compare-execution'))).toContainText(text);
	}
	await expect(page.locator('[data-section="compare-per-head"]')).toContainText(
		'人数含下属单位，金额为本级，不算'
	);
});

test('a proposed peer group is a click away; a year on the axis narrows it, a chip and Back widen it', async ({
	page
}) => {
	await page.goto('./demo/compare/');
	await hydrated(page);
	await page.getByRole('link', { name: /^政法执法部门/ }).click();
	await expect(page).toHaveURL(/dept=demo-/);
	const chart = page.locator('figure[data-chart="compare-execution"]');
	await expect(page.locator('[data-section="compare-start"]')).toHaveAttribute(
		'data-how',
		'chosen',
		{ timeout: 40_000 }
	);
	await expect(chart.locator('.plot svg:visible')).toContainText('同类第');
	await page.waitForFunction(() => !document.querySelector('[data-state="loading"]'));
	await page
		.locator('figure[data-chart="compare-money"] .plot svg:visible [data-tick]')
		.last()
		.click();
	await expect(page).toHaveURL(/years=\d{4}/);
	const chip = page.getByRole('button', { name: /^移除：20\d\d$/ });
	await expect(chip).toHaveCount(1);
	await page.goBack();
	await expect(page).not.toHaveURL(/years=/);
	await expect(chip).toHaveCount(0);
});

test('of seven departments in the address six are kept, and the page says so', async ({ page }) => {
	const seven = ['court', 'fire', 'judicial', 'emergency', 'arbitration', 'legal-aid', 'library'];
	await page.goto(`./demo/compare/?v=1&dept=${seven.map((id) => `demo-${id}`).join(',')}`);
	await expect(page.locator('[data-section="compare-start"]')).toContainText('最多并列 6 个部门', {
		timeout: 40_000
	});
	await expect(page.locator('[data-section="compare-start"]')).toContainText('市图书馆');
});

test('the arrow keys speak a mark of a panel and Enter shows where it leads', async ({ page }) => {
	await page.goto('./compare/');
	await hydrated(page);
	const figure = page.locator('figure[data-chart="compare-execution"]');
	await figure.getByRole('application').focus();
	await page.keyboard.press('ArrowRight');
	await expect(figure.locator('[aria-live]')).toContainText('第 1 个');
	await figure.locator('.plot svg:visible [data-mark]').filter({ hasNotText: '·' }).first().click();
	await expect(figure.locator('.card.pinned a')).not.toHaveCount(0);
});
