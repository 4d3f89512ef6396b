import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, hydrated, test } from './fixtures.ts';

const palette = '[data-palette]';
const shortcuts = '[data-shortcuts]';

async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await hydrated(page);
}

async function find(page: Page, query: string): Promise<void> {
	await page.keyboard.press('Control+k');
	await expect(page.locator(palette).getByRole('combobox')).toBeFocused();
	await page.keyboard.type(query);
}

for (const [query, page_, name] of [
	['驻京', 'departments/gz-beijing-office/', '广州市人民政府驻北京办事处'],
	['szjb', 'departments/gz-beijing-office/', '广州市人民政府驻北京办事处'],
	['haizhu', 'departments/gz-haizhu-gov-office/', '广州市海珠区人民政府办公室']
] as const) {
	test(`Ctrl-K, ${query} and Enter open the department`, async ({ page }) => {
		await open(page, './scores/');
		await find(page, query);
		await expect(page.locator(palette).getByRole('option', { selected: true })).toContainText(name);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`/${page_}$`));
		await expect(page.locator('h1')).toContainText(name);
		await expect(page.locator(palette)).toHaveCount(0);
	});
}

test('a view is found by the initials of its name, a question by its words and its number', async ({
	page
}) => {
	await open(page, './');
	await find(page, 'zxl');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/execution\/$/);

	await find(page, '分数 丢');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/scores\/$/);
	await expect(page.locator('figure[data-chart="component-loss"]')).toBeInViewport();

	await find(page, 'C5');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/departments\/gz-haizhu-gov-office\/$/);
});

test('language and dataset are kept', async ({ page }) => {
	await open(page, './en/demo/problems/');
	await find(page, 'execution rate move');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en\/demo\/departments\/demo-[a-z-]+\/$/);
	await find(page, 'statistics');
	await expect(page.locator(palette).getByRole('option', { selected: true })).toContainText(
		'Statistics'
	);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en\/demo\/departments\/demo-statistics\/$/);
});

test('the arrows choose, nothing found says so, and letters choose again from the top', async ({
	page
}) => {
	await open(page, './');
	await page.getByRole('button', { name: '查找' }).click();
	const chosen = page.locator(palette).getByRole('option', { selected: true });
	await expect(chosen).toHaveText('总览');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(chosen).toHaveText('问题');
	await page.keyboard.type('sj');
	await expect(chosen).toHaveText('数据');
	await page.keyboard.type('不存在');
	await expect(chosen).toHaveCount(0);
	await expect(page.locator(palette)).toContainText('没有找到');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/$/);
});

test('the focus returns to where it was', async ({ page }) => {
	await open(page, './problems/');
	const years = page.locator('summary', { hasText: '年度' });
	await years.focus();
	await page.keyboard.press('Control+k');
	await expect(page.locator(palette)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator(palette)).toHaveCount(0);
	await expect(years).toBeFocused();

	await page.keyboard.press('Control+k');
	await expect(page.locator(palette)).toBeVisible();
	await page.keyboard.press('Control+k');
	await expect(page.locator(palette)).toHaveCount(0);
	await expect(years).toBeFocused();

	await page.keyboard.press('?');
	await expect(page.locator(shortcuts)).toContainText('快捷键');
	await page.keyboard.press('Escape');
	await expect(page.locator(shortcuts)).toHaveCount(0);
	await expect(years).toBeFocused();
});

test('the palette leads to the shortcuts', async ({ page }) => {
	await open(page, './');
	const button = page.getByRole('button', { name: '查找' });
	await button.click();
	await page.locator(palette).getByRole('button', { name: '快捷键' }).click();
	await expect(page.locator(palette)).toHaveCount(0);
	await expect(page.locator(shortcuts)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(button).toBeFocused();
});

test('/ goes to the filters, t opens the table of the chart in focus', async ({ page }) => {
	await open(page, './problems/');
	await page.keyboard.press('/');
	await expect(page.locator('main [role="search"] summary').first()).toBeFocused();
	const table = page.locator('figure[data-chart="problem-frequency"] details');
	await page.keyboard.press('t');
	await expect(table).not.toHaveAttribute('open');
	await table.locator('summary').focus();
	await page.keyboard.press('t');
	await expect(table).toHaveAttribute('open');
	await page.keyboard.press('t');
	await expect(table).not.toHaveAttribute('open');
});

test('no shortcut fires while typing or with other modifiers', async ({ page }) => {
	await open(page, './demo/problems/');
	await page.locator('summary', { hasText: '部门' }).first().click();
	const search = page.getByLabel('输入名称查找').first();
	await search.focus();
	await page.keyboard.type('?/t');
	await page.keyboard.press('Control+k');
	await expect(search).toHaveValue('?/t');
	await expect(page.locator(`${palette}, ${shortcuts}`)).toHaveCount(0);
	await page.keyboard.press('Escape');
	await page.locator('h1').click();
	for (const keys of ['Alt+k', 'Control+Alt+k', 'Control+/', 'Alt+Shift+?']) {
		await page.keyboard.press(keys);
	}
	await page.keyboard.press('k');
	await expect(page.locator(`${palette}, ${shortcuts}`)).toHaveCount(0);
	await page.keyboard.press('Meta+k');
	await expect(page.locator(palette)).toBeVisible();
});

test('single keys can be switched off, and stay off', async ({ page }) => {
	await open(page, './');
	await page.keyboard.press('?');
	await page.locator(shortcuts).getByRole('checkbox').uncheck();
	await page.keyboard.press('Escape');
	await page.reload();
	await hydrated(page);
	await page.keyboard.press('?');
	await page.keyboard.press('Control+k');
	await expect(page.locator(palette)).toBeVisible();
	await expect(page.locator(shortcuts)).toHaveCount(0);
});

test('nothing of the palette is fetched before it is wanted', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(request.url());
	});
	await open(page, './execution/');
	const before = scripts.length;
	await page.keyboard.press('Control+k');
	await expect(page.locator(palette)).toBeVisible();
	expect(scripts.length).toBeGreaterThan(before);
});

for (const [lang, colorScheme] of [
	['', 'light'],
	['en/', 'dark']
] as const) {
	test.describe(`axe, ${colorScheme}, ${lang || 'zh'}`, () => {
		test.use({ colorScheme });

		test('finds nothing in the open dialogs', async ({ page }) => {
			await open(page, `./${lang}problems/`);
			await page.keyboard.press('Control+k');
			await expect(page.locator(palette)).toBeVisible();
			expect(await violations(page)).toEqual([]);
			await page.keyboard.type('x0x0');
			expect(await violations(page)).toEqual([]);
			await page.keyboard.press('Escape');
			await page.keyboard.press('?');
			await expect(page.locator(shortcuts)).toBeVisible();
			expect(await violations(page)).toEqual([]);
		});
	});
}
