import { AsyncDuckDB, VoidLogger, getPlatformFeatures } from '@duckdb/duckdb-wasm';
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import { DatabaseError } from './database.ts';
import { withTimeLimit } from './time-limit.ts';
import { WASM_QUERY_CONFIG } from './wasm-connection.ts';

const START_LIMIT_MS = 60_000;

export interface StartedWorker {
	worker: Worker;
	engine: AsyncDuckDB;
	connection: AsyncDuckDBConnection;
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

/** DuckDB-WASM in a worker of its own. Rejects with a DatabaseError whose code says why it cannot start. */
export async function startWorker(
	onProgress?: (loaded: number, total: number) => void
): Promise<StartedWorker> {
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
				onProgress?.(bytesLoaded, bytesTotal);
			})
			.then(() => engine.open({ query: WASM_QUERY_CONFIG }))
			.then(() => engine.connect());
		return Promise.race([started, crashed]);
	};
	try {
		const connection = await withTimeLimit(start(), START_LIMIT_MS, 'engine_timeout');
		return { worker, engine, connection };
	} catch (cause) {
		worker.terminate();
		if (cause instanceof DatabaseError) throw cause;
		const message = cause instanceof Error ? cause.message : String(cause);
		throw new DatabaseError('engine_failed', message, cause);
	}
}
