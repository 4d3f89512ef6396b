import { DatabaseError, type Statement, type WritableDatabase } from './database.ts';
import { startWorker } from './start-worker.ts';
import { withTimeLimit } from './time-limit.ts';
import { wasmDatabase } from './wasm-connection.ts';

const STATEMENT_LIMIT_MS = 20_000;

export interface BrowserDatabaseOptions {
	/** Bytes of the engine received so far, and in all (0 where the host does not say). */
	onProgress?: (loaded: number, total: number) => void;
	/** The engine was dropped after a statement ran out of time: open another. */
	onDropped?: () => void;
}

/**
 * DuckDB-WASM in a worker. Rejects with a DatabaseError whose code says why it cannot start;
 * a statement that runs out of time stops the worker.
 */
export async function openBrowserDatabase(
	options: BrowserDatabaseOptions = {}
): Promise<WritableDatabase> {
	const { worker, engine, connection } = await startWorker(options.onProgress);
	const db = wasmDatabase(engine, connection, () => engine.terminate());
	return limited(db, () => {
		worker.terminate();
		options.onDropped?.();
	});
}

function limited(db: WritableDatabase, drop: () => void): WritableDatabase {
	return {
		...db,
		async rows(statement: Statement) {
			try {
				return await withTimeLimit(db.rows(statement), STATEMENT_LIMIT_MS, 'statement_timeout');
			} catch (cause) {
				if (cause instanceof DatabaseError && cause.code === 'statement_timeout') drop();
				throw cause;
			}
		}
	};
}
