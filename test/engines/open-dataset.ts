import { demoDataset, publicDataset } from '../../scripts/datasets.ts';
import type { Database } from '../../src/lib/database/database.ts';
import { openNodeDatabase } from '../../src/lib/database/node.ts';
import type { Dataset } from '../../src/lib/schema/codes.ts';
import { loadParquetTables } from './load-parquet-tables.ts';

/** A dataset built from the repository's records, in the engine that builds pages. */
export async function openDataset(dataset: Dataset): Promise<Database> {
	const { rows } = dataset === 'demo' ? await demoDataset('data') : await publicDataset('data');
	const db = await openNodeDatabase();
	await loadParquetTables(db, rows);
	return db;
}
