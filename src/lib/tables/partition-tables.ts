import { writeFile } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsOf } from '../schema/columns.ts';
import { TABLES, type TableName } from '../schema/tables.ts';
import { jsonLines } from './write-parquet.ts';

/**
 * Sort order in a partition's files: by report (department, then year), then as the report numbers its facts
 * (I2 before I10), so that neighbours are alike and a year's rows lie together.
 */
function order(table: TableName): string {
	const { key, row } = TABLES[table];
	const byReport = 'doc_id' in row.shape ? ['doc_id'] : [];
	const byKey = key.flatMap((name) => {
		const isText = columnsOf(row).find((column) => column.name === name)?.sql === 'VARCHAR';
		return isText && /_id$/.test(name) && name !== 'dept_id' && name !== 'doc_id'
			? [`regexp_replace("${name}", '-[A-Z][0-9]+$', '')`, `length("${name}")`, `"${name}"`]
			: [`"${name}"`];
	});
	return [...byReport, ...byKey].join(', ');
}

export const columnList = (table: TableName) =>
	columnsOf(TABLES[table].row)
		.map(({ name }) => `"${name}"`)
		.join(', ');

/** Puts rows into a table of the engine, typed by the schema and sorted. `scratch` is a file to pass them through. */
export async function fillTable(
	connection: DuckDBConnection,
	table: TableName,
	rows: Iterable<object>,
	scratch: string
): Promise<void> {
	await writeFile(scratch, [...jsonLines(table, rows)].join(''));
	const types = columnsOf(TABLES[table].row)
		.map(({ name, sql }) => `"${name}": '${sql}'`)
		.join(', ');
	await connection.run(`
		CREATE OR REPLACE TABLE "${table}" AS
		SELECT ${columnList(table)}
		FROM read_json('${scratch}', format = 'newline_delimited', columns = {${types}})
		ORDER BY ${order(table)}
	`);
}
