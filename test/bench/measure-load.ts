import type { BrowserContext, CDPSession, Page } from 'playwright';
import { changeFilter, type Change } from './change-filter.ts';
import { filterHref } from './filter-values.ts';
import { NetworkLog, trafficUntil, type Traffic } from './network-log.ts';
import { watchPage, type Watched, type WatchedWindow } from './watch-page.ts';

export interface LoadPlan {
	url: string;
	/** Choices of years for the filter: the first starts the engine, the rest are redraws. */
	choices: readonly (readonly number[])[];
	/** Other choices, for the pointer to rest on before it chooses them. */
	pointed: readonly (readonly number[])[];
	/** How many of the choices are asked for a second time at the end. */
	again: number;
	/** Times slower the processor is made. */
	slowdown: number;
}

/** One page load with a reader's first actions. Milliseconds since navigation; null is what the page did not give. */
export interface Load {
	firstPaint: number | null;
	firstChart: number | null;
	allCharts: number | null;
	interactive: number | null;
	/** From the engine's start to its being ready with its tables. */
	engineStart: number | null;
	firstFilter: Change | null;
	changes: Change[];
	again: Change[];
	/** The same after the pointer rested on the link. */
	pointed: Change[];
	traffic: Readonly<Record<'firstChart' | 'interactive' | 'engineReady', Traffic | null>>;
	/** Of the page's own thread, after a collection; megabytes. */
	heapBefore: number;
	heapAfter: number;
	/** Before the reader's first action. */
	longTasks: { count: number; longest: number };
	layoutShift: number;
}

const HYDRATION_LIMIT_MS = 60_000;
const ACTION_LIMIT_MS = 60_000;
const QUIET_MS = 400;
/** How long a hand rests on what it is about to click. */
const REST_MS = 150;

async function heapMegabytes(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
	return used / 1024 / 1024;
}

/** What the page has told so far, with its marks and the moment its clock began. */
async function readPage(page: Page) {
	return page.evaluate(() => {
		const mark = (name: string) => performance.getEntriesByName(name, 'mark')[0]?.startTime ?? null;
		return {
			watched: (window as unknown as WatchedWindow).bench,
			origin: performance.timeOrigin,
			firstChart: mark('first-chart'),
			allCharts: mark('all-charts')
		};
	});
}

function engineTimes({ engine }: Watched): { start: number; ready: number } | null {
	const start = engine.find(({ state }) => state === 'starting')?.at;
	const ready = engine.find(({ state }) => state === 'ready')?.at;
	return start === undefined || ready === undefined ? null : { start, ready };
}

async function settle(page: Page): Promise<void> {
	const ready = () =>
		document.documentElement.dataset['hydrated'] === 'true' &&
		document.documentElement.dataset['engine'] !== 'starting' &&
		performance.getEntriesByName('all-charts').length > 0;
	await page.waitForFunction(ready, null, { timeout: HYDRATION_LIMIT_MS }).catch(() => undefined);
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(QUIET_MS);
}

async function changeAll(page: Page, choices: LoadPlan['choices'], rest = 0): Promise<Change[]> {
	const changes: Change[] = [];
	for (const years of choices) {
		const change = await changeFilter(page, filterHref(years), ACTION_LIMIT_MS, rest);
		if (change === null)
			throw new Error(`no filter-redraw for ${years.join(',')} on ${page.url()}`);
		changes.push(change);
	}
	return changes;
}

/** Loads a page in a new tab of the profile, waits until it is quiet, changes its filter, and says what all took. */
export async function measureLoad(context: BrowserContext, plan: LoadPlan): Promise<Load> {
	const page = await context.newPage();
	try {
		const session = await context.newCDPSession(page);
		await session.send('Performance.enable');
		await session.send('Emulation.setCPUThrottlingRate', { rate: plan.slowdown });
		const log = new NetworkLog(page);
		// The TypeScript runner wraps named functions in a call that pages do not know.
		await page.addInitScript({ content: 'globalThis.__name ??= (value) => value;' });
		await page.addInitScript(watchPage);
		await page.goto(plan.url);
		await settle(page);
		const quiet = await readPage(page);
		const heapBefore = await heapMegabytes(session);
		const [first, ...rest] = quiet.watched.hydrated === null ? [] : plan.choices;
		const firstFilter = first ? await changeFilter(page, filterHref(first), ACTION_LIMIT_MS) : null;
		const changes = firstFilter === null ? [] : await changeAll(page, rest);
		// Never the last one first: asking for what is shown changes nothing.
		const again = await changeAll(
			page,
			rest.slice(0, -1).slice(0, changes.length > 0 ? plan.again : 0)
		);
		const pointed = await changeAll(page, changes.length > 0 ? plan.pointed : [], REST_MS);
		const heapAfter = await heapMegabytes(session);
		const { watched } = await readPage(page);
		const engine = engineTimes(watched);
		const transfers = await log.transfers();
		const until = (moment: number | null | undefined) =>
			moment == null ? null : trafficUntil(transfers, quiet.origin + moment);
		return {
			firstPaint: quiet.watched.firstPaint,
			firstChart: quiet.firstChart,
			allCharts: quiet.allCharts,
			interactive: quiet.watched.hydrated,
			engineStart: engine && engine.ready - engine.start,
			firstFilter,
			changes,
			again,
			pointed,
			traffic: {
				firstChart: until(quiet.firstChart),
				interactive: until(quiet.watched.hydrated),
				engineReady: until(engine?.ready)
			},
			heapBefore,
			heapAfter,
			longTasks: {
				count: quiet.watched.longTasks.length,
				longest: Math.max(0, ...quiet.watched.longTasks.map(({ duration }) => duration))
			},
			layoutShift: quiet.watched.shifts.reduce((sum, { value }) => sum + value, 0)
		};
	} finally {
		await page.close();
	}
}
