import type { WritableDatabase } from '../../src/lib/database/database.ts';
import type { TableRows } from '../../src/lib/schema/tables.ts';
import { VIEWS } from '../../src/lib/tables/views.ts';
import { writeParquet } from '../../src/lib/tables/write-parquet.ts';

/** Rows through real Parquet files into an engine, with the views. */
export async function loadParquetTables(db: WritableDatabase, rows: TableRows): Promise<void> {
	for (const [name, bytes] of await writeParquet(rows)) await db.loadParquet(name, bytes);
	for (const view of VIEWS) await db.define(view.text);
}
