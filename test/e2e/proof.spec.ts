import type { Locator, Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, hydrated, test } from './fixtures.ts';

const READY = { timeout: 40_000 };

function panel(page: Page): Locator {
	return page.getByRole('dialog');
}

/** Everything that stands behind line 001-B1, in the open panel. */
async function expectProofOfB1(page: Page): Promise<void> {
	await expect(panel(page).locator('[data-proof="ready"]')).toBeVisible(READY);
	const entry = panel(page).locator('[data-proof-of="001-B1"]');
	await expect(entry).toContainText('部门整体支出绩效自评表（2021年度）');
	await expect(entry.getByRole('link', { name: '广州市人民政府驻北京办事处' })).toBeVisible();
	const place = entry.locator('[data-place]');
	await expect(place).toContainText('第 12–14 行');
	await expect(place).toContainText('年度部门整体支出规模(万元)');
	await expect(place).toContainText('20,930,290.75');
	await expect(entry.locator('[data-steps]')).toContainText('按元读取，不乘 10,000（Q15）');
	await expect(entry.locator('[data-steps]')).toContainText('= 99.7346%；报告印 99.7%');
	await expect(entry.locator('.findings')).toContainText('Q15');
	await expect(entry.locator('.others')).toContainText('另一种分法，金额相同');
	await expect(entry.locator('.others')).toContainText('99.73%');
}

test('the proof of a fact opens on its report, closes with Escape and gives the focus back', async ({
	page
}) => {
	await page.goto('./reports/001_cf51f5571b29c7d0/');
	await hydrated(page);
	const opener = page.locator('#money').getByRole('link', { name: 'B1', exact: true });
	await opener.focus();
	const scrolled = await page.evaluate(() => window.scrollY);
	await page.keyboard.press('Enter');
	await expectProofOfB1(page);
	await expect(page).toHaveURL(/#proof=001-B1$/);
	await page.keyboard.press('Escape');
	await expect(panel(page)).toBeHidden();
	await expect(page).toHaveURL(/001_cf51f5571b29c7d0\/$/);
	await expect(opener).toBeFocused();
	expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
});

test('a number of a department’s sentence opens the lines it stands on, and Back closes them', async ({
	page
}) => {
	await page.goto('./departments/gz-beijing-office/');
	await hydrated(page);
	await page.locator('[data-sentence]').getByRole('link', { name: '99.73%' }).click();
	await expectProofOfB1(page);
	await expect(panel(page).locator('[data-proof-of="001-B2"]')).toBeVisible();
	await page.goBack();
	await expect(panel(page)).toBeHidden();
	await expect(page).toHaveURL(/gz-beijing-office\/$/);
});

test('the execution view proves its extremes; another statement opens in their place', async ({
	page
}) => {
	await page.goto('./execution/');
	await hydrated(page);
	await page.locator('[data-sentence]').getByRole('link', { name: '99.65%' }).click();
	await expect(panel(page).locator('[data-proof-of="002-B1"]')).toBeVisible(READY);
	await expect(panel(page).locator('[data-steps]')).toContainText('2219.83 万元 → ×10,000');
	await panel(page).locator('.others').getByRole('link').first().click();
	await expect(page).toHaveURL(/#proof=002-B2$/);
	await expect(panel(page).locator('[data-proof-of="002-B2"]')).toBeVisible();
	await panel(page).getByRole('button', { name: '关闭' }).click();
	await expect(panel(page)).toBeHidden();
	await expect(page).toHaveURL(/\/execution\/$/);
});

test('opening a proof on a narrowed view keeps the filter and asks nothing again', async ({
	page
}) => {
	await page.goto('./execution/?v=1&years=2021');
	await expect(page.locator('[data-sentence]')).toContainText('1 个部门年度中 1 个', READY);
	const redraws = () => page.evaluate(() => performance.getEntriesByName('filter-change').length);
	const before = await redraws();
	await page.locator('[data-sentence]').getByRole('link', { name: '99.73%' }).click();
	await expectProofOfB1(page);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/execution\/\?v=1&years=2021$/);
	expect(await redraws()).toBe(before);
});

test('a link with an unknown fact says so, and shows the others it names', async ({ page }) => {
	await page.goto('./scores/#proof=nobody-B1,001-S1');
	await expect(panel(page).locator('[data-unknown]')).toContainText('nobody-B1', READY);
	const steps = panel(page).locator('[data-proof-of="001-S1"] [data-steps]');
	await expect(steps).toContainText('（得分 93.79 − 加分 0）÷ 可得 95 = 98.73%；失分 1.21');
	await page.goto('./reports/#proof=%E0%A4%A');
	await hydrated(page);
	await expect(panel(page)).toBeHidden();
});

test('the reports view lists the contradictions with both values and their lines', async ({
	page
}) => {
	await page.goto('./reports/');
	await hydrated(page);
	const table = page.locator('[data-contradictions]');
	const row = table.getByRole('row').filter({ hasText: '328' }).first();
	await expect(row).toContainText('298');
	await expect(row).toContainText('−30');
	await expect(row).toContainText('第 50 行');
	for (const value of ['5,763,800', '5,827,300', '8,432,400', '7,859,000', '74.88'])
		await expect(table).toContainText(value);
	await row.getByRole('link', { name: '并排查看出处' }).click();
	await expect(panel(page).locator('[data-proof-of]')).toHaveCount(2, READY);
});

test('a report says what it does not print, and what it prints as 0', async ({ page }) => {
	await page.goto('./reports/001_cf51f5571b29c7d0/');
	await expect(page.locator('[data-absence="printed_none"]')).toContainText('金额印作 0 的行');
	await expect(page.locator('[data-absence="not_printed"]')).toContainText('年初预算');
	await page.goto('./reports/lingling-lyj-2021/');
	await expect(page.locator('[data-absence="not_seen"]')).toContainText('问题');
});

for (const [lang, colorScheme] of [
	['', 'light'],
	['en/', 'dark']
] as const) {
	test.describe(`axe, ${colorScheme}, ${lang || 'zh'}`, () => {
		test.use({ colorScheme });

		test('finds nothing with the panel open', async ({ page }) => {
			await page.goto(`./${lang}reports/004_295e750b981ae71d/#proof=004-B05,004-O23`);
			await expect(panel(page).locator('[data-proof-of]')).toHaveCount(2, READY);
			expect(await violations(page)).toEqual([]);
		});
	});
}

test('on a phone the panel is as wide as the screen, and no wider', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('./reports/001_cf51f5571b29c7d0/#proof=001-B1');
	await expectProofOfB1(page);
	const box = await panel(page).boundingBox();
	expect([box?.x, box?.width]).toEqual([0, 390]);
	const overflow = await panel(page).evaluate((node) => node.scrollWidth - node.clientWidth);
	expect(overflow).toBe(0);
});
