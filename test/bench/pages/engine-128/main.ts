import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import module from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { openTables, runEnginePage, type LoadTable } from '../engine-page.ts';

const loadParquet: LoadTable = async (engine, connection, table, bytes) => {
	await engine.registerFileBuffer(`${table}.parquet`, bytes);
	await connection.query(
		`CREATE TABLE "${table}" AS SELECT * FROM read_parquet('${table}.parquet')`
	);
	await engine.dropFile(`${table}.parquet`);
};

void runEnginePage(() =>
	openTables(
		(started) => new AsyncDuckDB(new VoidLogger(), started),
		{ worker, module },
		{ ending: 'parquet', table: loadParquet }
	)
);
