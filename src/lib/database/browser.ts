import { AsyncDuckDB, VoidLogger, getPlatformFeatures } from '@duckdb/duckdb-wasm';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import { DatabaseError, type Statement, type WritableDatabase } from './database.ts';
import { withTimeLimit } from './time-limit.ts';
import { WASM_QUERY_CONFIG, wasmDatabase } from './wasm-connection.ts';

const START_LIMIT_MS = 60_000;
const STATEMENT_LIMIT_MS = 20_000;

export interface BrowserDatabaseOptions {
	/** Bytes of the engine received so far, and in all (0 where the host does not say). */
	onProgress?: (loaded: number, total: number) => void;
	/** The engine was dropped after a statement ran out of time: open another. */
	onDropped?: () => void;
}

async function chooseBundle() {
	if (typeof WebAssembly === 'undefined') {
		throw new DatabaseError('no_webassembly', 'this browser has no WebAssembly');
	}
	const { wasmExceptions } = await getPlatformFeatures();
	return wasmExceptions
		? { module: ehModule, worker: ehWorker }
		: { module: mvpModule, worker: mvpWorker };
}

async function assertReachable(url: string): Promise<void> {
	const response = await fetch(url, { method: 'HEAD' }).catch((cause: unknown) => {
		throw new DatabaseError('engine_not_found', `the engine cannot be fetched: ${url}`, cause);
	});
	const isHeadRefused = response.status === 405 || response.status === 501;
	if (!response.ok && !isHeadRefused) {
		throw new DatabaseError('engine_not_found', `${url} answers ${response.status}`);
	}
}

/**
 * DuckDB-WASM in a worker. Rejects with a DatabaseError whose code says why it cannot start;
 * a statement that runs out of time stops the worker.
 */
export async function openBrowserDatabase(
	options: BrowserDatabaseOptions = {}
): Promise<WritableDatabase> {
	const bundle = await chooseBundle();
	await Promise.all([assertReachable(bundle.module), assertReachable(bundle.worker)]);
	const worker = new Worker(bundle.worker);
	const engine = new AsyncDuckDB(new VoidLogger(), worker);
	const start = async () => {
		const crashed = new Promise<never>((_, reject) => {
			worker.addEventListener('error', (event) => {
				reject(new DatabaseError('engine_failed', event.message || 'the worker stopped'));
			});
		});
		const module = new URL(bundle.module, location.href).href;
		const started = engine
			.instantiate(module, null, ({ bytesLoaded, bytesTotal }) => {
				options.onProgress?.(bytesLoaded, bytesTotal);
			})
			.then(() => engine.open({ query: WASM_QUERY_CONFIG }))
			.then(() => engine.connect());
		return Promise.race([started, crashed]);
	};
	try {
		const connection = await withTimeLimit(start(), START_LIMIT_MS, 'engine_timeout');
		const db = wasmDatabase(engine, connection, () => engine.terminate());
		return limited(db, () => {
			worker.terminate();
			options.onDropped?.();
		});
	} catch (cause) {
		worker.terminate();
		if (cause instanceof DatabaseError) throw cause;
		const message = cause instanceof Error ? cause.message : String(cause);
		throw new DatabaseError('engine_failed', message, cause);
	}
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
