import { writeFile } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsOf } from '../schema/columns.ts';
import { TABLES, type TableName } from '../schema/tables.ts';
import { jsonLines } from './write-parquet.ts';

export const columnList = (table: TableName) =>
	columnsOf(TABLES[table].row)
		.map(({ name }) => `"${name}"`)
		.join(', ');

/** Rows of a table as text, gathered bit by bit. */
export class GatheredRows {
	private readonly lines: string[] = [];

	constructor(private readonly table: TableName) {}

	get count(): number {
		return this.lines.length;
	}

	add(rows: Iterable<object>): void {
		for (const line of jsonLines(this.table, rows)) this.lines.push(line);
	}

	/** Puts the rows into a table of the engine, typed by the schema, in their order. `scratch` is a file to pass through. */
	async fill(connection: DuckDBConnection, scratch: string): Promise<void> {
		await writeFile(scratch, this.lines.join(''));
		const types = columnsOf(TABLES[this.table].row)
			.map(({ name, sql }) => `"${name}": '${sql}'`)
			.join(', ');
		await connection.run(`
			CREATE OR REPLACE TABLE "${this.table}" AS
			SELECT ${columnList(this.table)}
			FROM read_json('${scratch}', format = 'newline_delimited', columns = {${types}})
		`);
	}
}

/** All rows of a table at once. */
export async function fillTable(
	connection: DuckDBConnection,
	table: TableName,
	rows: Iterable<object>,
	scratch: string
): Promise<void> {
	const gathered = new GatheredRows(table);
	gathered.add(rows);
	await gathered.fill(connection, scratch);
}
