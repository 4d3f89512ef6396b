import { Table, type RecordBatch } from 'apache-arrow';
import { DatabaseError, type ReaderDatabase } from './database.ts';
import { rowsOf } from './wasm-connection.ts';

type Batches = AsyncIterable<RecordBatch> | Iterable<RecordBatch>;

/** What this file needs of a DuckDB-WASM connection: that of the worker, or the blocking one. */
export interface ReaderConnection {
	query(text: string): unknown;
	prepare(text: string): Promise<{ close(): unknown }> | { close(): unknown };
	send(text: string): Promise<Batches>;
}

function failed(cause: unknown): never {
	const message = cause instanceof Error ? cause.message : String(cause);
	throw new DatabaseError('statement_failed', message, cause);
}

/** Once the tables are loaded: no files, no network, no extensions, and no way to allow them again. */
const SEAL = [
	'SET enable_external_access = false',
	"SET memory_limit = '1GB'",
	'SET lock_configuration = true'
];

/**
 * Seals an engine of DuckDB-WASM and answers readers' statements with it. `query` would run several statements
 * and give no rows where one fails half-way, so nothing a reader wrote goes through it.
 */
export async function readerDatabase(connection: ReaderConnection): Promise<ReaderDatabase> {
	for (const text of SEAL) await connection.query(text);
	return {
		async check(text) {
			try {
				const statement = await connection.prepare(text);
				await statement.close();
			} catch (cause) {
				failed(cause);
			}
		},
		async rows(text) {
			try {
				const batches: RecordBatch[] = [];
				for await (const batch of await connection.send(text)) batches.push(batch);
				return batches.flatMap((batch) => rowsOf(new Table([batch])));
			} catch (cause) {
				return failed(cause);
			}
		}
	};
}
