import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { TABLES, type TableName, type TableRows } from '../schema/tables.ts';
import { fillTable } from './engine-rows.ts';

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
			const target = join(folder, `${name}.parquet`);
			const order = TABLES[name].key.map((column) => `"${column}"`).join(', ');
			await fillTable(connection, name, rows[name]);
			await connection.run(`
				COPY (SELECT * FROM "${name}" ORDER BY ${order})
				TO '${target}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 65536)
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
