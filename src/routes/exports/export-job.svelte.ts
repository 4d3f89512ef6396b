import { failureOf, type Failure } from '../engine.svelte.ts';

export interface JobContext {
	signal: AbortSignal;
	onProgress: (done: number, total: number) => void;
}

/** Does it and says what was done. */
export type Task = (context: JobContext) => Promise<string>;

/** Another way for a task that failed. */
export interface Instead {
	label: string;
	task: Task;
}

type Stage =
	| { name: 'idle' }
	| { name: 'working'; done: number; total: number | null }
	| { name: 'done'; text: string }
	| { name: 'failed'; failure: Failure; task: Task; instead: Instead | null };

/** A part of the program that did not arrive is no failure of the query. */
function explained(cause: unknown): Failure {
	const isUnloaded =
		cause instanceof TypeError && /import|module|fetch/i.test(cause.message) && !('code' in cause);
	const failure = failureOf(cause);
	return isUnloaded ? { ...failure, code: 'not_loaded' } : failure;
}

/** The one thing a menu is doing, or has done: with its progress, its end or why it failed. */
export class ExportJob {
	stage = $state.raw<Stage>({ name: 'idle' });
	#controller: AbortController | null = null;

	/** Ends what is under way first. A cancelled task ends at once, whatever it waits for. */
	async run(task: Task, instead: Instead | null = null): Promise<void> {
		this.#controller?.abort();
		const controller = new AbortController();
		const { signal } = controller;
		this.#controller = controller;
		this.stage = { name: 'working', done: 0, total: null };
		const cancelled = new Promise<never>((_, reject) => {
			signal.addEventListener('abort', () => reject(signal.reason as Error));
		});
		const onProgress = (done: number, total: number) => {
			if (!signal.aborted) this.stage = { name: 'working', done, total };
		};
		try {
			const text = await Promise.race([task({ signal, onProgress }), cancelled]);
			if (!signal.aborted) this.stage = { name: 'done', text };
		} catch (cause) {
			if (signal.aborted) return;
			this.stage = { name: 'failed', failure: explained(cause), task, instead };
		}
	}

	cancel = (): void => {
		this.#controller?.abort();
		this.#controller = null;
		this.stage = { name: 'idle' };
	};
}
