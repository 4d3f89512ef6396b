import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseError } from './database.ts';
import { engineClient } from './engine-client.ts';
import { rowsOfColumns } from './columns.ts';
import type { EngineOrder, EngineTask } from './engine-tasks.ts';

const ask = (value: number): EngineTask => ({
	kind: 'ask',
	statement: { text: 'SELECT ?', values: [value] }
});

const answer = (value: number) => ({ names: ['n'], columns: [[value]], rows: 1 });

function openClient() {
	const orders: EngineOrder[] = [];
	const onHanging = vi.fn();
	const onProgress = vi.fn();
	const port = { postMessage: (order: EngineOrder) => void orders.push(order) };
	return {
		orders,
		onHanging,
		onProgress,
		client: engineClient(port, { limit: 20_000, onHanging, onProgress })
	};
}

describe('engineClient', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('sends what is asked in one turn as one message, in order', async () => {
		const { client, orders } = openClient();
		const asked = Promise.all([client.run(ask(1)), client.run(ask(2))]);
		await Promise.resolve();
		expect(orders.map(({ tasks }) => tasks.map(({ id }) => id))).toEqual([[1, 2]]);
		client.hear({ id: 2, answer: answer(22) });
		client.hear({ id: 1, answer: answer(11) });
		const [first, second] = await asked;
		expect(first && rowsOfColumns(first)).toEqual([{ n: 11 }]);
		expect(second && rowsOfColumns(second)).toEqual([{ n: 22 }]);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('gives an error to the one whose statement failed', async () => {
		const { client } = openClient();
		const [bad, good] = [client.run(ask(1)), client.run(ask(2))];
		const refused = expect(bad).rejects.toMatchObject({
			code: 'statement_failed',
			message: 'no such column'
		});
		client.hear({ id: 1, error: { code: 'statement_failed', message: 'no such column' } });
		client.hear({ id: 2, answer: answer(2) });
		await refused;
		expect(await good).toEqual(answer(2));
	});

	it('never sends what was given up in the same turn, and drops what was sent', async () => {
		const { client, orders } = openClient();
		const [early, late] = [new AbortController(), new AbortController()];
		const first = client.run(ask(1), early.signal).catch((cause: Error) => cause.message);
		const second = client.run(ask(2), late.signal).catch((cause: Error) => cause.message);
		early.abort(new Error('moved on'));
		await Promise.resolve();
		late.abort(new Error('moved on'));
		expect(await Promise.all([first, second])).toEqual(['moved on', 'moved on']);
		expect(orders).toEqual([
			{ tasks: [{ id: 2, task: ask(2) }], dropped: [] },
			{ tasks: [], dropped: [2] }
		]);
		client.hear({ id: 2, answer: answer(2) });
	});

	it('takes an engine that says nothing for 20 seconds to hang', async () => {
		const { client, onHanging } = openClient();
		const slow = expect(client.run(ask(1))).rejects.toMatchObject({ code: 'statement_timeout' });
		const behind = expect(client.run(ask(2))).rejects.toMatchObject({ code: 'statement_timeout' });
		await vi.advanceTimersByTimeAsync(19_999);
		expect(onHanging).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		await Promise.all([slow, behind]);
		expect(onHanging).toHaveBeenCalledOnce();
		await expect(client.run(ask(3))).rejects.toMatchObject({ code: 'statement_timeout' });
	});

	it('is patient anew after every answer', async () => {
		const { client, onHanging } = openClient();
		const both = Promise.all([client.run(ask(1)), client.run(ask(2))]);
		await vi.advanceTimersByTimeAsync(15_000);
		client.hear({ id: 1, answer: answer(1) });
		await vi.advanceTimersByTimeAsync(15_000);
		client.hear({ id: 2, answer: answer(2) });
		expect(await both).toEqual([answer(1), answer(2)]);
		expect(onHanging).not.toHaveBeenCalled();
	});

	it('does not time the start, and passes its progress on', async () => {
		const { client, onHanging, onProgress } = openClient();
		const started = client.run({ kind: 'start', modules: { eh: 'eh', mvp: 'mvp' } });
		await vi.advanceTimersByTimeAsync(40_000);
		client.hear({ loaded: 5, total: 10 });
		expect(onProgress).toHaveBeenCalledWith(5, 10);
		client.hear({ id: 1, answer: null });
		expect(await started).toBe(null);
		expect(onHanging).not.toHaveBeenCalled();
	});

	it('fails whatever waits when the worker dies', async () => {
		const { client } = openClient();
		const waiting = expect(client.run(ask(1))).rejects.toMatchObject({ code: 'engine_failed' });
		client.end(new DatabaseError('engine_failed', 'out of memory'));
		await waiting;
	});
});
