/** What the watcher notes inside a page; times are milliseconds since navigation. */
export interface Watched {
	hydrated: number | null;
	engine: { state: string; at: number }[];
	longTasks: { start: number; duration: number }[];
	shifts: { at: number; value: number }[];
	firstPaint: number | null;
	/** The last change inside a chart's figure. */
	lastDrawing: number;
}

export interface WatchedWindow {
	bench: Watched;
}

/** Runs in the page before its own scripts: it must not use anything outside itself. */
export function watchPage(): void {
	const bench: Watched = {
		hydrated: null,
		engine: [],
		longTasks: [],
		shifts: [],
		firstPaint: null,
		lastDrawing: 0
	};
	(window as unknown as WatchedWindow).bench = bench;
	const watch = (type: string, note: (entry: PerformanceEntry) => void) => {
		const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
		observer.observe({ type, buffered: true });
	};
	watch('longtask', ({ startTime, duration }) => {
		bench.longTasks.push({ start: startTime, duration });
	});
	watch('layout-shift', (entry) => {
		const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
		if (!shift.hadRecentInput) bench.shifts.push({ at: shift.startTime, value: shift.value });
	});
	watch('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') bench.firstPaint = startTime;
	});
	new MutationObserver((mutations) => {
		const now = performance.now();
		const root = document.documentElement;
		if (bench.hydrated === null && root.dataset['hydrated'] === 'true') bench.hydrated = now;
		const state = root.dataset['engine'];
		if (state !== undefined && bench.engine.at(-1)?.state !== state) {
			bench.engine.push({ state, at: now });
		}
		const isDrawing = mutations.some(({ target }) => {
			const element = target instanceof Element ? target : target.parentElement;
			return element?.closest('figure[data-chart]');
		});
		if (isDrawing) bench.lastDrawing = now;
	}).observe(document, { attributes: true, childList: true, subtree: true, characterData: true });
}
