import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import { columnsOf } from '../schema/columns.ts';
import { TABLES, type TableName } from '../schema/tables.ts';

export const columnList = (table: TableName) =>
	columnsOf(TABLES[table].row)
		.map(({ name }) => `"${name}"`)
		.join(', ');

interface GatheredColumn {
	name: string;
	sql: string;
	/** Whether its values are objects, which the table keeps as JSON. */
	isNested: boolean;
	/** The values of one addition after another, as JSON without the brackets. */
	parts: string[];
}

function gatheredColumns(table: TableName): GatheredColumn[] {
	const shape: Record<string, unknown> = TABLES[table].row.shape;
	return columnsOf(TABLES[table].row).map(({ name, sql }) => ({
		name,
		sql,
		isNested: shape[name] instanceof z.ZodRecord,
		parts: []
	}));
}

/** The values of a column as JSON without the brackets; written once where all are one, as most are in a few rows. */
function jsonValues(rows: readonly object[], { name, isNested }: GatheredColumn): string {
	const values = rows.map((row) => (row as Record<string, unknown>)[name]);
	const list = isNested ? values.map((value) => JSON.stringify(value)) : values;
	const [first] = list;
	if (list.some((value) => value !== first)) return JSON.stringify(list).slice(1, -1);
	const one = JSON.stringify(first ?? null);
	return `${`${one},`.repeat(list.length - 1)}${one}`;
}

/** Rows of a table, gathered bit by bit as one JSON list a column; keys that are no columns are left out. */
export class GatheredRows {
	private readonly columns: GatheredColumn[];
	private rows = 0;

	constructor(private readonly table: TableName) {
		this.columns = gatheredColumns(table);
	}

	get count(): number {
		return this.rows;
	}

	add(rows: readonly object[]): void {
		if (rows.length === 0) return;
		this.rows += rows.length;
		for (const column of this.columns) column.parts.push(jsonValues(rows, column));
	}

	/** A query of the rows, typed by the schema, in their order; it fails where a value does not fit. */
	statement(): { text: string; values: string[] } {
		const columns = this.columns.map(
			({ name, sql }, n) =>
				`unnest(from_json_strict($${n + 1}::VARCHAR, '["${sql}"]')) AS "${name}"`
		);
		return {
			text: `SELECT ${columns.join(', ')}`,
			values: this.columns.map(({ parts }) => `[${parts.join(',')}]`)
		};
	}

	/** Puts the rows into a table of the engine. Rejects where a value does not fit. */
	async fill(connection: DuckDBConnection): Promise<void> {
		const { text, values } = this.statement();
		await connection.run(`CREATE OR REPLACE TABLE "${this.table}" AS ${text}`, values);
	}
}

/** All rows of a table at once. */
export async function fillTable(
	connection: DuckDBConnection,
	table: TableName,
	rows: readonly object[]
): Promise<void> {
	const gathered = new GatheredRows(table);
	gathered.add(rows);
	await gathered.fill(connection);
}
