import { DatabaseError, type ReaderDatabase, type WritableDatabase } from './database.ts';
import { readerDatabase } from './reader-database.ts';
import { startWorker } from './start-worker.ts';
import { wasmDatabase } from './wasm-connection.ts';

/** A reader's own engine. A stopped one is gone: open another. */
export interface StoppableDatabase extends ReaderDatabase {
	/** Rejects whatever is waiting, with the code, and ends the worker. */
	stop(code: 'statement_stopped' | 'statement_timeout'): void;
}

export interface StoppableDatabaseOptions {
	load: (db: WritableDatabase) => Promise<unknown>;
	onProgress?: (loaded: number, total: number) => void;
	/** The worker died of a statement. */
	onCrashed?: () => void;
}

/**
 * A second DuckDB-WASM in a worker of its own, loaded and then sealed. Its single thread answers nothing while
 * a statement runs, not even a request to cancel it: ending the worker is the one way to stop one.
 */
export async function openStoppableDatabase(
	options: StoppableDatabaseOptions
): Promise<StoppableDatabase> {
	const { worker, engine, connection } = await startWorker(options.onProgress);
	let end: (error: DatabaseError) => void = () => undefined;
	const ended = new Promise<never>((_, reject) => (end = reject));
	ended.catch(() => undefined);
	worker.addEventListener('error', (event) => {
		end(new DatabaseError('engine_failed', event.message || 'the worker stopped'));
		worker.terminate();
		options.onCrashed?.();
	});
	try {
		await options.load(wasmDatabase(engine, connection, () => engine.terminate()));
		const db = await readerDatabase(connection);
		return {
			check: (text) => Promise.race([db.check(text), ended]),
			rows: (text) => Promise.race([db.rows(text), ended]),
			stop(code) {
				end(new DatabaseError(code, 'the statement was stopped'));
				worker.terminate();
			}
		};
	} catch (cause) {
		worker.terminate();
		throw cause;
	}
}
