import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { DatabaseError, type Statement, type WritableDatabase } from './database.ts';

function failed(cause: unknown): never {
	const message = cause instanceof Error ? cause.message : String(cause);
	throw new DatabaseError('statement_failed', message, cause);
}

/** An in-memory DuckDB in this process: used when pages are prerendered, and by tests. */
export async function openNodeDatabase(): Promise<WritableDatabase> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
	const connection = await instance.connect();
	return {
		async rows({ text, values }: Statement) {
			const reader = await connection.runAndReadAll(text, [...values]).catch(failed);
			return reader.getRowObjectsJS();
		},
		async loadParquet(table, bytes) {
			const file = join(tmpdir(), `${table}-${randomUUID()}.parquet`);
			await writeFile(file, bytes);
			try {
				await connection
					.run(`CREATE TABLE "${table}" AS SELECT * FROM read_parquet('${file}')`)
					.catch(failed);
			} finally {
				await rm(file, { force: true });
			}
		},
		async define(text) {
			await connection.run(text).catch(failed);
		},
		close() {
			connection.closeSync();
			instance.closeSync();
			return Promise.resolve();
		}
	};
}
