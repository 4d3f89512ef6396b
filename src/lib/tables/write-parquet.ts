import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { z } from 'zod';
import { columnsOf } from '../schema/columns.ts';
import { TABLES, type TableName, type TableRows } from '../schema/tables.ts';

/** Rows as lines of JSON, nested values as text; keys that are no columns are for the reader to leave out. */
export function* jsonLines(name: TableName, rows: Iterable<object>): Generator<string> {
	const nested = Object.entries(TABLES[name].row.shape).flatMap(([column, type]) =>
		type instanceof z.ZodRecord ? [column] : []
	);
	for (const row of rows) {
		const line = (nested.length === 0 ? row : { ...row }) as Record<string, unknown>;
		for (const column of nested) line[column] = JSON.stringify(line[column]);
		yield `${JSON.stringify(line)}\n`;
	}
}

/**
 * One zstd Parquet file per table, as bytes. Rows are sorted by key and written by one thread,
 * so that the same rows give the same bytes.
 */
export async function writeParquet(rows: TableRows): Promise<Map<TableName, Uint8Array>> {
	const folder = await mkdtemp(join(tmpdir(), 'jilan-tables-'));
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	const files = new Map<TableName, Uint8Array>();
	try {
		for (const name of Object.keys(TABLES) as TableName[]) {
			const { row, key } = TABLES[name];
			const source = join(folder, `${name}.jsonl`);
			const target = join(folder, `${name}.parquet`);
			await pipeline(Readable.from(jsonLines(name, rows[name])), createWriteStream(source));
			const columns = columnsOf(row);
			const types = columns.map((column) => `"${column.name}": '${column.sql}'`).join(', ');
			const names = columns.map((column) => `"${column.name}"`).join(', ');
			const order = key.map((column) => `"${column}"`).join(', ');
			await connection.run(`
				COPY (
					SELECT ${names}
					FROM read_json('${source}', format = 'newline_delimited', columns = {${types}})
					ORDER BY ${order}
				) TO '${target}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 65536)
			`);
			files.set(name, await readFile(target));
		}
	} finally {
		connection.closeSync();
		instance.closeSync();
		await rm(folder, { recursive: true, force: true });
	}
	return files;
}
