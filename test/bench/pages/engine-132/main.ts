import { AsyncDuckDB, VoidLogger } from 'duckdb-wasm-132';
import worker from 'duckdb-wasm-132/dist/duckdb-browser-eh.worker.js?url';
import module from 'duckdb-wasm-132/dist/duckdb-eh.wasm?url';
import { openTables, runEnginePage } from '../engine-page.ts';
import { loadArrow } from '../load-arrow.ts';

void runEnginePage(() =>
	openTables((started) => new AsyncDuckDB(new VoidLogger(), started), { worker, module }, loadArrow)
);
