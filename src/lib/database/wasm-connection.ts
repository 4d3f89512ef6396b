import { Table, type RecordBatch } from 'apache-arrow';
import { DatabaseError, type Statement, type WritableDatabase } from './database.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** What this file needs of DuckDB-WASM: the worker's asynchronous API or the blocking one, `await` serves both. */
export interface WasmEngine {
	registerFileBuffer(name: string, bytes: Uint8Array): unknown;
	dropFile(name: string): unknown;
}

type Batches = AsyncIterable<RecordBatch> | Iterable<RecordBatch>;

export interface WasmConnection {
	query(text: string): Promise<Table> | Table;
	send(text: string): Promise<Batches> | Batches;
	prepare(text: string): Promise<WasmStatement> | WasmStatement;
	close(): unknown;
}

interface WasmStatement {
	send(...values: unknown[]): Promise<Batches> | Batches;
	close(): unknown;
}

/** Decimals and big integers arrive as doubles, or 1.50 would be read as "150". */
export const WASM_QUERY_CONFIG = { castBigIntToDouble: true, castDecimalToDouble: true } as const;

function failed(cause: unknown): never {
	const message = cause instanceof Error ? cause.message : String(cause);
	throw new DatabaseError('statement_failed', message, cause);
}

export function rowsOf(table: Table): Record<string, unknown>[] {
	const names = table.schema.fields.map((field) => field.name);
	const columns = names.map((name) => table.getChild(name));
	return Array.from({ length: table.numRows }, (_, row) =>
		Object.fromEntries(names.map((name, index) => [name, columns[index]?.get(row) ?? null]))
	);
}

/** All rows of a sent statement. `query` would give none, and no error, where a statement fails half-way. */
async function allRows(batches: Batches): Promise<Record<string, unknown>[]> {
	const rows: Record<string, unknown>[] = [];
	for await (const batch of batches) rows.push(...rowsOf(new Table([batch])));
	return rows;
}

/** A connection to DuckDB-WASM behind the one interface that queries know. */
export function wasmDatabase(
	engine: WasmEngine,
	connection: WasmConnection,
	close: () => Promise<void>
): WritableDatabase {
	const turn = oneAtATime();
	const run = <T>(work: () => Promise<T>): Promise<T> => turn(work).catch(failed);
	return {
		rows({ text, values }: Statement) {
			return run(async () => {
				if (values.length === 0) return allRows(await connection.send(text));
				const statement = await connection.prepare(text);
				try {
					return await allRows(await statement.send(...values));
				} finally {
					await statement.close();
				}
			});
		},
		loadParquet(table, bytes) {
			return run(async () => {
				const file = `${table}.parquet`;
				await engine.registerFileBuffer(file, bytes);
				await connection.query(`CREATE TABLE "${table}" AS SELECT * FROM read_parquet('${file}')`);
				await engine.dropFile(file);
			});
		},
		define(text) {
			return run(async () => {
				await connection.query(text);
			});
		},
		close
	};
}
