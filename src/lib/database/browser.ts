import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import { DatabaseError, type WritableDatabase } from './database.ts';
import { engineClient } from './engine-client.ts';
import { rowsOfColumns } from './columns.ts';
import type { EngineReply } from './engine-tasks.ts';
import { sharedAnswers } from './shared-answers.ts';
import { withTimeLimit } from './time-limit.ts';

const START_LIMIT_MS = 60_000;
const STATEMENT_LIMIT_MS = 20_000;
/** Rows of answers kept: some hundred answers of the demonstration city, a few megabytes. */
const ROWS_KEPT = 50_000;

export interface BrowserDatabaseOptions {
	/** Bytes of the engine received so far, and in all (0 where the host does not say). */
	onProgress?: (loaded: number, total: number) => void;
	/** False where tables change while the engine is open: every statement is then asked anew. */
	keepsAnswers?: boolean;
	/** The engine was dropped after a statement ran out of time or the worker died: open another. */
	onDropped?: () => void;
}

/**
 * DuckDB-WASM in a worker. Statements asked in one turn go out as one message, the same one is asked once, answers
 * are kept. Rejects with a DatabaseError whose code says why it cannot start.
 */
export async function openBrowserDatabase(
	options: BrowserDatabaseOptions = {}
): Promise<WritableDatabase> {
	if (typeof WebAssembly === 'undefined') {
		throw new DatabaseError('no_webassembly', 'this browser has no WebAssembly');
	}
	const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
	let isOpen = false;
	const drop = () => {
		worker.terminate();
		if (isOpen) options.onDropped?.();
		isOpen = false;
	};
	const client = engineClient(worker, {
		onProgress: options.onProgress,
		limit: STATEMENT_LIMIT_MS,
		onHanging: drop
	});
	worker.addEventListener('message', ({ data }: MessageEvent<EngineReply>) => client.hear(data));
	worker.addEventListener('error', (event) => {
		client.end(new DatabaseError('engine_failed', event.message || 'the worker stopped'));
		drop();
	});
	try {
		const absolute = (path: string) => new URL(path, location.href).href;
		const modules = { eh: absolute(ehModule), mvp: absolute(mvpModule) };
		const started = client.run({ kind: 'start', modules });
		await withTimeLimit(started, START_LIMIT_MS, 'engine_timeout');
		isOpen = true;
	} catch (cause) {
		drop();
		if (cause instanceof DatabaseError && cause.code !== 'statement_failed') throw cause;
		const message = cause instanceof Error ? cause.message : String(cause);
		throw new DatabaseError('engine_failed', message, cause);
	}
	const asked: Pick<WritableDatabase, 'rows'> = {
		async rows(statement, signal) {
			const answer = await client.run({ kind: 'ask', statement }, signal);
			return answer ? rowsOfColumns(answer) : [];
		}
	};
	return {
		...(options.keepsAnswers === false ? asked : sharedAnswers(asked, ROWS_KEPT)),
		async loadParquet(table, bytes) {
			await client.run({ kind: 'load', table, bytes });
		},
		async define(text) {
			await client.run({ kind: 'define', text });
		},
		close() {
			isOpen = false;
			client.end(new DatabaseError('engine_failed', 'the engine was closed'));
			worker.terminate();
			return Promise.resolve();
		}
	};
}
