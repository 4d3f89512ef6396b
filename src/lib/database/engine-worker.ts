import {
	BROWSER_RUNTIME,
	VoidLogger,
	createDuckDB,
	getPlatformFeatures,
	type DuckDBBindings,
	type DuckDBConnection
} from '@duckdb/duckdb-wasm/blocking';
import type { Columns } from './columns.ts';
import { compileEngine } from './compile-engine.ts';
import type { EngineModules, EngineOrder, EngineReply, EngineTask } from './engine-tasks.ts';
import { preparedAnswers } from './prepared-answers.ts';
import { taskQueue } from './task-queue.ts';
import { WASM_QUERY_CONFIG } from './wasm-connection.ts';

/** Prepared statements kept: several times those of the largest view. */
const STATEMENTS_KEPT = 200;

interface Instantiating {
	instantiateWasm(
		imports: WebAssembly.Imports,
		done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void
	): unknown;
}

interface Started {
	engine: DuckDBBindings;
	connection: DuckDBConnection;
	answers: ReturnType<typeof preparedAnswers>;
}

const reply = (message: EngineReply) => postMessage(message);
let started: Started | null = null;

async function start(modules: EngineModules): Promise<Started> {
	const { wasmExceptions } = await getPlatformFeatures();
	const compiled = await compileEngine(wasmExceptions ? modules.eh : modules.mvp, (loaded, total) =>
		reply({ loaded, total })
	);
	const bundle = (mainModule: string) => ({ mainModule, mainWorker: '' });
	const engine = await createDuckDB(
		{ mvp: bundle(modules.mvp), eh: bundle(modules.eh) },
		new VoidLogger(),
		BROWSER_RUNTIME
	);
	// The engine's own way compiles a copy of the response, which the browser cannot keep compiled.
	const own: Instantiating = {
		instantiateWasm(imports, done) {
			globalThis.DUCKDB_RUNTIME = BROWSER_RUNTIME;
			void WebAssembly.instantiate(compiled, imports).then((instance) => done(instance, compiled));
			return [];
		}
	};
	await Object.assign(engine, own).instantiate(() => undefined);
	engine.open({ query: WASM_QUERY_CONFIG });
	const connection = engine.connect();
	return { engine, connection, answers: preparedAnswers(connection, STATEMENTS_KEPT) };
}

async function run(task: EngineTask): Promise<Columns | null> {
	if (task.kind === 'start') {
		started = await start(task.modules);
		return null;
	}
	if (!started) throw new Error('the engine has not been started');
	if (task.kind === 'ask') return started.answers.answer(task.statement);
	started.answers.forget();
	if (task.kind === 'define') {
		started.connection.query(task.text);
		return null;
	}
	const file = `${task.table}.parquet`;
	started.engine.registerFileBuffer(file, task.bytes);
	started.connection.query(`CREATE TABLE "${task.table}" AS SELECT * FROM read_parquet('${file}')`);
	started.engine.dropFile(file);
	return null;
}

/** A task of its own for what comes next: a timer of none would wait four milliseconds. */
const turns = new MessageChannel();
let next: () => void = () => undefined;
turns.port1.onmessage = () => next();
const later = (callback: () => void) => {
	next = callback;
	turns.port2.postMessage(null);
};

const order = taskQueue({ run, reply, later });
addEventListener('message', (event: MessageEvent<EngineOrder>) => order(event.data));
