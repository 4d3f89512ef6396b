import { Worker } from 'node:worker_threads';

export type Outcome<R> = { kind: 'done'; result: R } | { kind: 'timeout' } | { kind: 'crashed' };

export interface PoolOptions<R> {
	/** Address of a module that posts 'ready', then one message per job. May be TypeScript. */
	entry: URL;
	workers: number;
	/** Longest time for one job; the worker is ended then and another one takes its place. */
	limitMs: number;
	onOutcome: (index: number, outcome: Outcome<R>) => void;
}

const START_LIMIT_MS = 60_000;
const MOST_HEAP_MB = 1024;
const START = new URL('./start-worker.mjs', import.meta.url);

/** The next message of a worker, or how it failed to send one. */
function nextMessage<R>(worker: Worker, limitMs: number): Promise<Outcome<R>> {
	return new Promise((resolve) => {
		const end = (outcome: Outcome<R>) => {
			clearTimeout(timer);
			worker.off('message', onMessage).off('error', onCrash).off('exit', onCrash);
			resolve(outcome);
		};
		const onMessage = (result: R) => end({ kind: 'done', result });
		const onCrash = () => end({ kind: 'crashed' });
		const timer = setTimeout(() => end({ kind: 'timeout' }), limitMs);
		worker.on('message', onMessage).on('error', onCrash).on('exit', onCrash);
	});
}

async function startWorker(entry: URL): Promise<Worker | null> {
	const worker = new Worker(START, {
		workerData: { entry: entry.href },
		resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
		stdout: true,
		stderr: true
	});
	// Libraries print warnings; an error between two jobs only ends the worker.
	worker.stdout.resume();
	worker.stderr.resume();
	worker.on('error', () => undefined);
	const started = await nextMessage<unknown>(worker, START_LIMIT_MS);
	if (started.kind === 'done') return worker;
	await worker.terminate();
	return null;
}

/** Runs every job on a few workers; a job that hangs or kills its worker fails alone. */
export async function runPool<R>(jobs: readonly string[], options: PoolOptions<R>): Promise<void> {
	const { entry, workers, limitMs, onOutcome } = options;
	const waiting = jobs.entries();
	const lane = async () => {
		let worker: Worker | null = null;
		for (const [index, job] of waiting) {
			if (worker === null || worker.threadId === -1) worker = await startWorker(entry);
			if (worker === null) {
				onOutcome(index, { kind: 'crashed' });
				continue;
			}
			worker.postMessage(job);
			const outcome = await nextMessage<R>(worker, limitMs);
			if (outcome.kind !== 'done') {
				await worker.terminate();
				worker = null;
			}
			onOutcome(index, outcome);
		}
		await worker?.terminate();
	};
	await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, lane));
}
