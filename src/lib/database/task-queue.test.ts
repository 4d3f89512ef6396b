import { describe, expect, it } from 'vitest';
import { DatabaseError } from './database.ts';
import type { EngineReply, EngineTask } from './engine-tasks.ts';
import { taskQueue } from './task-queue.ts';

const ask = (id: number) => ({
	id,
	task: { kind: 'ask', statement: { text: `SELECT ${id}`, values: [] } } as EngineTask
});

function openQueue(run: (text: string) => void) {
	const replies: EngineReply[] = [];
	const turns: (() => void)[] = [];
	const order = taskQueue({
		run(task) {
			if (task.kind === 'ask') run(task.statement.text);
			return null;
		},
		reply: (reply) => void replies.push(reply),
		later: (next) => void turns.push(next)
	});
	/** Lets the worker take its next turn. */
	const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
	const turn = async () => {
		await settled();
		turns.shift()?.();
		await settled();
	};
	return { order, replies, turn };
}

describe('taskQueue', () => {
	it('does one task a turn, in order, and answers each', async () => {
		const done: string[] = [];
		const { order, replies, turn } = openQueue((text) => void done.push(text));
		order({ tasks: [ask(1), ask(2)], dropped: [] });
		await turn();
		expect(replies).toEqual([
			{ id: 1, answer: null },
			{ id: 2, answer: null }
		]);
		order({ tasks: [ask(3)], dropped: [] });
		await turn();
		expect(done).toEqual(['SELECT 1', 'SELECT 2', 'SELECT 3']);
	});

	it('never begins what is dropped in time', async () => {
		const done: string[] = [];
		const { order, turn } = openQueue((text) => void done.push(text));
		order({ tasks: [ask(1), ask(2), ask(3)], dropped: [] });
		order({ tasks: [ask(4)], dropped: [2, 3] });
		await turn();
		await turn();
		await turn();
		expect(done).toEqual(['SELECT 1', 'SELECT 4']);
	});

	it('goes on after a task that fails, and keeps the code of its error', async () => {
		const { order, replies, turn } = openQueue((text) => {
			if (text === 'SELECT 1') throw new DatabaseError('engine_not_found', '404');
			if (text === 'SELECT 2') throw new Error('no such column');
		});
		order({ tasks: [ask(1), ask(2), ask(3)], dropped: [] });
		for (let left = 3; left > 0; left--) await turn();
		expect(replies).toEqual([
			{ id: 1, error: { code: 'engine_not_found', message: '404' } },
			{ id: 2, error: { code: 'statement_failed', message: 'no such column' } },
			{ id: 3, answer: null }
		]);
	});
});
