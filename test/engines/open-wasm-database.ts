import { createRequire } from 'node:module';
import type { ReaderConnection } from '../../src/lib/database/reader-database.ts';
import type { WasmConnection, WasmEngine } from '../../src/lib/database/wasm-connection.ts';
import { WASM_QUERY_CONFIG, wasmDatabase } from '../../src/lib/database/wasm-connection.ts';
import type { WritableDatabase } from '../../src/lib/database/database.ts';

const require = createRequire(import.meta.url);

interface BlockingEngine extends WasmEngine {
	instantiate(progress: () => void): Promise<unknown>;
	open(config: object): void;
	connect(): WasmConnection & ReaderConnection;
}

interface BlockingModule {
	createDuckDB(bundles: object, logger: object, runtime: object): Promise<BlockingEngine>;
	NODE_RUNTIME: object;
	VoidLogger: new () => object;
}

/** The browser's DuckDB-WASM, the same binary, run in Node without a worker, and its connection. */
export async function openWasm(): Promise<{ db: WritableDatabase; connection: ReaderConnection }> {
	const duckdb = require('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs') as BlockingModule;
	const path = (name: string) => require.resolve(`@duckdb/duckdb-wasm/dist/${name}`);
	const bundles = {
		mvp: { mainModule: path('duckdb-mvp.wasm'), mainWorker: path('duckdb-node-mvp.worker.cjs') },
		eh: { mainModule: path('duckdb-eh.wasm'), mainWorker: path('duckdb-node-eh.worker.cjs') }
	};
	const engine = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
	await engine.instantiate(() => undefined);
	engine.open({ query: WASM_QUERY_CONFIG });
	const connection = engine.connect();
	const db = wasmDatabase(engine, connection, async () => {
		await connection.close();
	});
	return { db, connection };
}

export async function openWasmDatabase(): Promise<WritableDatabase> {
	const { db } = await openWasm();
	return db;
}
