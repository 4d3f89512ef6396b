import { DatabaseError } from './database.ts';
import type { Columns } from './columns.ts';
import type { EngineOrder, EngineReply, EngineTask } from './engine-tasks.ts';

interface QueueOptions {
	/** Does one task. */
	run: (task: EngineTask) => Promise<Columns | null> | Columns | null;
	reply: (reply: EngineReply) => void;
	/** Calls back after messages that have come in meanwhile: they may drop what waits. */
	later: (next: () => void) => void;
}

/** The worker's side: tasks one after another, each answered at once; those dropped in time are never begun. */
export function taskQueue({ run, reply, later }: QueueOptions): (order: EngineOrder) => void {
	let waiting: { id: number; task: EngineTask }[] = [];
	let isBusy = false;

	async function next(): Promise<void> {
		const first = waiting.shift();
		if (!first) {
			isBusy = false;
			return;
		}
		try {
			reply({ id: first.id, answer: await run(first.task) });
		} catch (cause) {
			const message = cause instanceof Error ? cause.message : String(cause);
			const code = cause instanceof DatabaseError ? cause.code : 'statement_failed';
			reply({ id: first.id, error: { code, message } });
		}
		later(() => void next());
	}

	return ({ tasks, dropped }) => {
		waiting = [...waiting, ...tasks].filter(({ id }) => !dropped.includes(id));
		if (isBusy || waiting.length === 0) return;
		isBusy = true;
		void next();
	};
}
