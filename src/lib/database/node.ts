import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { DatabaseError, type Statement, type WritableDatabase } from './database.ts';
import { oneAtATime } from './one-at-a-time.ts';

function failed(cause: unknown): never {
	const message = cause instanceof Error ? cause.message : String(cause);
	throw new DatabaseError('statement_failed', message, cause);
}

/** An in-memory DuckDB in this process: used when pages are prerendered, and by tests. */
export async function openNodeDatabase(): Promise<WritableDatabase> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
	const connection = await instance.connect();
	const turn = oneAtATime();
	const inTurn = <T>(work: () => Promise<T>): Promise<T> => turn(work).catch(failed);
	return {
		rows({ text, values }: Statement) {
			return inTurn(async () => {
				const reader = await connection.runAndReadAll(text, [...values]);
				return reader.getRowObjectsJS();
			});
		},
		async loadParquet(table, bytes) {
			const file = join(tmpdir(), `${table}-${randomUUID()}.parquet`);
			await writeFile(file, bytes);
			try {
				await inTurn(() =>
					connection.run(`CREATE TABLE "${table}" AS SELECT * FROM read_parquet('${file}')`)
				);
			} finally {
				await rm(file, { force: true });
			}
		},
		async define(text) {
			await inTurn(() => connection.run(text));
		},
		close() {
			connection.closeSync();
			instance.closeSync();
			return Promise.resolve();
		}
	};
}
