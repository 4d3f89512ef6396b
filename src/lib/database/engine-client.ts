import { DatabaseError } from './database.ts';
import type { Columns } from './columns.ts';
import type { EngineOrder, EngineReply, EngineTask } from './engine-tasks.ts';

interface EnginePort {
	postMessage(order: EngineOrder): void;
}

interface ClientOptions {
	onProgress?: ((loaded: number, total: number) => void) | undefined;
	/** Milliseconds without any answer after which a statement is taken to hang. */
	limit: number;
	/** Called once a statement hangs: the worker is of no use any more. */
	onHanging: () => void;
}

interface Waiting {
	isAsked: boolean;
	resolve: (answer: Columns | null) => void;
	reject: (error: unknown) => void;
}

/** The page's side of the engine's worker. */
export interface EngineClient {
	/** Resolves with the answer to a statement, null for other tasks. Tasks of one turn go out as one message. */
	run(task: EngineTask, signal?: AbortSignal): Promise<Columns | null>;
	/** Takes what the worker says. */
	hear(reply: EngineReply): void;
	/** Fails whatever waits and whatever comes. */
	end(error: DatabaseError): void;
}

export function engineClient(port: EnginePort, options: ClientOptions): EngineClient {
	const waiting = new Map<number, Waiting>();
	let tasks: EngineOrder['tasks'][number][] = [];
	let dropped: number[] = [];
	let isPosting = false;
	let lastId = 0;
	let ended: DatabaseError | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function post(): void {
		isPosting = false;
		const sent = tasks.filter(({ id }) => waiting.has(id));
		if (ended || (sent.length === 0 && dropped.length === 0)) return;
		port.postMessage({ tasks: sent, dropped });
		tasks = [];
		dropped = [];
	}

	function postSoon(): void {
		if (!isPosting) queueMicrotask(post);
		isPosting = true;
	}

	/** Another answer, another stretch of patience. */
	function watch(): void {
		clearTimeout(timer);
		if (![...waiting.values()].some(({ isAsked }) => isAsked)) return;
		timer = setTimeout(() => {
			const message = `no answer within ${options.limit / 1000} s`;
			end(new DatabaseError('statement_timeout', message));
			options.onHanging();
		}, options.limit);
	}

	function end(error: DatabaseError): void {
		ended = error;
		clearTimeout(timer);
		for (const { reject } of waiting.values()) reject(error);
		waiting.clear();
	}

	return {
		run(task, signal) {
			return new Promise((resolve, reject) => {
				if (ended) return reject(ended);
				if (signal?.aborted) return reject(signal.reason as Error);
				const id = ++lastId;
				const isFirst = waiting.size === 0;
				waiting.set(id, { isAsked: task.kind === 'ask', resolve, reject });
				tasks.push({ id, task });
				postSoon();
				if (isFirst) watch();
				signal?.addEventListener('abort', () => {
					if (!waiting.delete(id)) return;
					if (!tasks.some((one) => one.id === id)) dropped.push(id);
					postSoon();
					reject(signal.reason as Error);
				});
			});
		},
		hear(reply) {
			if ('loaded' in reply) return options.onProgress?.(reply.loaded, reply.total);
			const asker = waiting.get(reply.id);
			waiting.delete(reply.id);
			watch();
			if ('error' in reply) {
				asker?.reject(new DatabaseError(reply.error.code, reply.error.message));
			} else asker?.resolve(reply.answer);
		},
		end
	};
}
