import type { Page } from '@playwright/test';
import { expect, hydrated } from './fixtures.ts';

export const SHOW = 'present/show/';

export const SCREENS = [
	{ width: 1280, height: 720 },
	{ width: 1920, height: 1080 }
] as const;

/** Waits until the slide that is on has drawn what it shows. */
export async function settled(page: Page, k: number): Promise<void> {
	const slide = page.locator(`[data-slide="${k}"]`);
	await expect(slide).toHaveAttribute('aria-busy', 'false', { timeout: 40_000 });
	const figure = slide.locator('figure[data-chart]');
	if ((await figure.count()) > 0) await expect(figure).toHaveAttribute('data-state', /ready|empty/);
}

export async function open(page: Page, address: string, k = 1): Promise<void> {
	await page.goto(`./${address}`);
	await hydrated(page);
	await settled(page, k);
}

/** Texts of the slide that are smaller than 20 px on the screen, and whether anything is cut at its sides. */
export function measured(page: Page) {
	return page.evaluate(() => {
		const stage = document.querySelector<HTMLElement>('[data-stage]');
		const body = document.querySelector<HTMLElement>('[data-body]');
		const small: string[] = [];
		let texts = 0;
		for (const element of stage?.querySelectorAll<HTMLElement | SVGElement>('*') ?? []) {
			const own = [...element.childNodes].some(
				(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
			);
			const box = element.getBoundingClientRect();
			const isHidden =
				box.width === 0 || element.closest('.visually-hidden, style, title, [hidden]');
			if (!own || isHidden) continue;
			const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
			const zoom = matrix ? Math.hypot(matrix.a, matrix.b) : element.currentCSSZoom;
			const size = Number.parseFloat(getComputedStyle(element).fontSize) * zoom;
			texts += 1;
			if (size < 19.95) small.push(`${size}: ${element.textContent}`);
		}
		const isOver = (node: HTMLElement | null) => !node || node.scrollWidth > node.clientWidth + 1;
		return {
			texts,
			small,
			isCut:
				isOver(stage) ||
				isOver(body) ||
				(stage?.scrollHeight ?? 0) > (stage?.clientHeight ?? 0) + 1,
			problems: document.querySelectorAll('[data-problem]').length
		};
	});
}

export const slides = async (page: Page) =>
	Number((await page.locator('[data-place]').innerText()).split('/')[1]);

/** The slide that is on, and its screen. */
export const where = (page: Page) => page.locator('[data-place]').innerText();

/** Follows a link to another deck: the page and its engine stay, the show is another. */
export async function follow(page: Page, address: string): Promise<void> {
	await page.evaluate((href) => {
		document.querySelector('[data-stage]')?.setAttribute('data-left', '');
		const link = document.createElement('a');
		link.href = href;
		document.body.append(link);
		link.click();
		link.remove();
	}, address);
	await expect(page.locator('[data-stage][data-left]')).toHaveCount(0);
	await settled(page, 1);
}

/** Turns to a slide by its number. */
export async function turnTo(page: Page, k: number): Promise<void> {
	await page.keyboard.type(String(k));
	await page.keyboard.press('Enter');
	await settled(page, k);
}
