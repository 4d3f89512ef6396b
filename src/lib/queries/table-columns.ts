import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';

export const TableColumn = z.strictObject({
	table_name: z.string(),
	column_name: z.string(),
	data_type: z.string()
});
export type TableColumn = z.output<typeof TableColumn>;

/** Which columns of which types do all tables of the engine have, the derived ones included? */
export const tableColumns = defineQuery({
	name: 'tableColumns',
	params: z.strictObject({}),
	row: TableColumn,
	comparability: null,
	statement: () => sql`
		SELECT table_name, column_name, data_type
		FROM information_schema.columns
		WHERE table_schema = 'main'
		ORDER BY table_name, ordinal_position
	`
});

export const TableRowCount = z.strictObject({ table_name: z.string(), rows: z.int() });
export type TableRowCount = z.output<typeof TableRowCount>;

/** How many rows has each derived table? */
export const derivedRowCounts = defineQuery({
	name: 'derivedRowCounts',
	params: z.strictObject({}),
	row: TableRowCount,
	comparability: null,
	statement: () => sql`
		SELECT table_name, estimated_size::INTEGER AS rows
		FROM duckdb_tables()
		WHERE starts_with(table_name, 'v_')
		ORDER BY table_name
	`
});
