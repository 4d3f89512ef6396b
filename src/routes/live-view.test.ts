import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '$lib/database/database.ts';
import type { ViewFilter } from '$lib/schema/default-filter.ts';
import { LiveView } from './live-view.svelte.ts';

const { engine } = vi.hoisted(() => ({
	engine: { status: 'ready', database: vi.fn(), warm: vi.fn() }
}));
vi.mock('./engine.svelte.ts', () => ({ engine, failureOf: String }));

const data = {
	answers: [] as number[],
	place: { lang: 'zh-CN' as const, dataset: 'demo' as const },
	years: [2021, 2022].map((fiscal_year) => ({ fiscal_year })) as never,
	departments: [],
	categories: []
};

/** A view whose reader has shown intent, of which every further question stays open until it is answered or given up. */
async function openView() {
	const asked: { years: readonly number[]; db: Database; answer: (years: number[]) => void }[] = [];
	const view = new LiveView(
		() => data,
		() =>
			Promise.resolve(
				(db: Database, { years }: ViewFilter) =>
					new Promise<number[]>((answer) => asked.push({ years, db, answer }))
			)
	);
	view.warm();
	await vi.waitFor(() => expect(asked).toHaveLength(1));
	asked.pop()?.answer([]);
	await vi.dynamicImportSettled();
	return { view, asked };
}

/** Whether the database handed out still asks: one that was given up rejects. */
const isGivenUp = ({ db }: { db: Database }) =>
	db.rows({ text: 'SELECT 1', values: [] } as never).then(
		() => false,
		() => true
	);

beforeEach(() => {
	engine.status = 'ready';
	engine.database.mockResolvedValue({
		rows: (_statement: unknown, signal: AbortSignal) =>
			signal.aborted ? Promise.reject(signal.reason as Error) : Promise.resolve([]),
		close: () => Promise.resolve()
	});
	vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 0));
});

describe('what a reader points at', () => {
	it('is asked ahead once, and given up for what he points at next', async () => {
		const { view, asked } = await openView();
		view.consider('?v=1&years=2021');
		view.consider('?v=1&years=2021');
		await vi.waitFor(() => expect(asked.map(({ years }) => years)).toEqual([[2021]]));
		view.consider('?v=1&years=2022');
		await vi.waitFor(() => expect(asked.map(({ years }) => years)).toEqual([[2021], [2022]]));
		expect(await Promise.all(asked.map(isGivenUp))).toEqual([true, false]);
		expect(view.answers).toBe(data.answers);
	});

	it('goes on being asked when it is chosen, and is given up when something else is', async () => {
		const { view, asked } = await openView();
		view.consider('?v=1&years=2021');
		await vi.waitFor(() => expect(asked).toHaveLength(1));
		const chosen = view.follow('?v=1&years=2021');
		await vi.waitFor(() => expect(asked).toHaveLength(2));
		expect(await Promise.all(asked.map(isGivenUp))).toEqual([false, false]);
		asked[1]?.answer([7]);
		await chosen;
		expect(view.answers).toEqual([7]);

		view.consider('?v=1&years=2022');
		await vi.waitFor(() => expect(asked).toHaveLength(3));
		void view.follow('?v=1&years=2021,2022');
		await vi.waitFor(() => expect(asked).toHaveLength(4));
		expect(await Promise.all(asked.slice(2).map(isGivenUp))).toEqual([true, false]);
	});

	it('is not asked before the engine is there', async () => {
		const { view, asked } = await openView();
		engine.status = 'starting';
		view.consider('?v=1&years=2021');
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(asked).toEqual([]);
	});
});
