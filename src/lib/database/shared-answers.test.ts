import { describe, expect, it } from 'vitest';
import type { Database, Statement } from './database.ts';
import { abortable } from './abortable.ts';
import { sharedAnswers } from './shared-answers.ts';

type Rows = Record<string, unknown>[];

/** An engine whose answers come when the test says so. */
function slowEngine() {
	const asked: {
		statement: Statement;
		signal: AbortSignal | undefined;
		answer: (rows: Rows) => void;
		fail: (cause: Error) => void;
	}[] = [];
	const db: Pick<Database, 'rows'> = {
		rows: (statement, signal) =>
			new Promise((answer, fail) => asked.push({ statement, signal, answer, fail }))
	};
	return { db, asked };
}

const count = (values: Statement['values']): Statement => ({ text: 'SELECT ?', values });

describe('sharedAnswers', () => {
	it('asks the same statement once, while it is under way and afterwards', async () => {
		const { db, asked } = slowEngine();
		const shared = sharedAnswers(db, 10);
		const both = Promise.all([shared.rows(count([1])), shared.rows(count([1]))]);
		expect(asked).toHaveLength(1);
		asked[0]?.answer([{ n: 1 }]);
		expect(await both).toEqual([[{ n: 1 }], [{ n: 1 }]]);
		expect(await shared.rows(count([1]))).toEqual([{ n: 1 }]);
		expect(asked).toHaveLength(1);
	});

	it('tells other values and other types of the same value apart', () => {
		const { db, asked } = slowEngine();
		const shared = sharedAnswers(db, 10);
		void shared.rows(count([1]));
		void shared.rows(count([2]));
		void shared.rows(count(['1']));
		expect(asked.map(({ statement }) => statement.values)).toEqual([[1], [2], ['1']]);
	});

	it('gives a failure to those who asked and asks again afterwards', async () => {
		const { db, asked } = slowEngine();
		const shared = sharedAnswers(db, 10);
		const failing = shared.rows(count([1]));
		const fine = shared.rows(count([2]));
		asked[0]?.fail(new Error('no such table'));
		asked[1]?.answer([]);
		await expect(failing).rejects.toThrow('no such table');
		expect(await fine).toEqual([]);
		void shared.rows(count([1]));
		expect(asked).toHaveLength(3);
	});

	it('gives up the answer not looked at for longest once too many rows are held', async () => {
		const { db, asked } = slowEngine();
		const shared = sharedAnswers(db, 7);
		for (const value of [1, 2]) {
			const rows = shared.rows(count([value]));
			asked.at(-1)?.answer([{ a: 1 }, { a: 2 }]);
			await rows;
		}
		await shared.rows(count([1]));
		const third = shared.rows(count([3]));
		asked.at(-1)?.answer([{ a: 1 }, { a: 2 }]);
		await third;
		await shared.rows(count([1]));
		expect(asked).toHaveLength(3);
		void shared.rows(count([2]));
		expect(asked).toHaveLength(4);
	});

	it('leaves a statement out once nobody waits for it, and not before', async () => {
		const { db, asked } = slowEngine();
		const shared = sharedAnswers(db, 10);
		const [one, other] = [new AbortController(), new AbortController()];
		const first = shared.rows(count([1]), one.signal);
		const second = shared.rows(count([1]), other.signal);
		one.abort(new Error('moved on'));
		await expect(first).rejects.toThrow('moved on');
		expect(asked[0]?.signal?.aborted).toBe(false);
		other.abort(new Error('moved on'));
		await expect(second).rejects.toThrow('moved on');
		expect(asked[0]?.signal?.aborted).toBe(true);
		void shared.rows(count([1]));
		expect(asked).toHaveLength(2);
	});

	it('keeps a statement that one without a signal waits for', async () => {
		const { db, asked } = slowEngine();
		const shared = sharedAnswers(db, 10);
		const patient = shared.rows(count([1]));
		const leaving = new AbortController();
		const impatient = shared.rows(count([1]), leaving.signal);
		leaving.abort(new Error('moved on'));
		await expect(impatient).rejects.toThrow('moved on');
		expect(asked[0]?.signal?.aborted).toBe(false);
		asked[0]?.answer([{ n: 1 }]);
		expect(await patient).toEqual([{ n: 1 }]);
	});

	it('does not ask for one who has left already', async () => {
		const { db, asked } = slowEngine();
		const signal = AbortSignal.abort(new Error('moved on'));
		const left = abortable({ ...sharedAnswers(db, 10), close: () => Promise.resolve() }, signal);
		await expect(left.rows(count([1]))).rejects.toThrow('moved on');
		expect(asked).toHaveLength(0);
	});
});
