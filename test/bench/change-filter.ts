import type { Page } from 'playwright';
import type { WatchedWindow } from './watch-page.ts';

/** One filter change; milliseconds. */
export interface Change {
	/** The page's own measure `filter-redraw`. */
	redraw: number;
	/** From the click to that measure's end, or to the last change inside a chart if that came later. */
	click: number;
}

const QUIET_MS = 80;

/**
 * Follows a link to another filter on the page, as a click on one would, and waits for the redraw. The pointer rests
 * on the link for `rest` milliseconds before; 0: it was never there. Null if the page gives no `filter-redraw` in time.
 */
export async function changeFilter(
	page: Page,
	href: string,
	limit: number,
	rest = 0
): Promise<Change | null> {
	return page.evaluate(
		async ({ href, limit, quiet, rest }) => {
			const { bench } = window as unknown as WatchedWindow;
			const link = document.createElement('a');
			link.href = href;
			link.dataset['sveltekitNoscroll'] = '';
			(document.querySelector('main') ?? document.body).append(link);
			if (rest > 0) {
				link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
				await new Promise((resolve) => setTimeout(resolve, rest));
			}
			const clicked = performance.now();
			const measured = new Promise<PerformanceEntry | null>((resolve) => {
				const observer = new PerformanceObserver((list) => {
					const found = list
						.getEntriesByName('filter-redraw')
						.find(({ startTime }) => startTime >= clicked);
					if (found) resolve(found);
				});
				observer.observe({ type: 'measure' });
				setTimeout(() => resolve(null), limit);
			});
			link.click();
			const entry = await measured;
			link.remove();
			if (entry === null) return null;
			const end = entry.startTime + entry.duration;
			while (performance.now() - Math.max(end, bench.lastDrawing) < quiet) {
				await new Promise((resolve) => setTimeout(resolve, 20));
			}
			return { redraw: entry.duration, click: Math.max(end, bench.lastDrawing) - clicked };
		},
		{ href, limit, quiet: QUIET_MS, rest }
	);
}
