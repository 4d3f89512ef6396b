import { afterAll, beforeAll, describe } from 'vitest';
import { demoDataset, publicDataset } from '../../scripts/datasets.ts';
import type { Database, WritableDatabase } from '../../src/lib/database/database.ts';
import { openNodeDatabase } from '../../src/lib/database/node.ts';
import type { Dataset } from '../../src/lib/schema/codes.ts';
import { loadParquetTables } from './load-parquet-tables.ts';
import { openWasmDatabase } from './open-wasm-database.ts';

const ENGINES = [
	['DuckDB in Node', openNodeDatabase],
	['DuckDB-WASM', openWasmDatabase]
] as const;

/** Runs the same tests on both engines over a dataset built from the repository's records. */
export function onBothEngines(dataset: Dataset, tests: (db: () => Database) => void): void {
	describe.each(ENGINES)('%s', (_, open) => {
		let opened: WritableDatabase | undefined;
		beforeAll(async () => {
			const { rows } = dataset === 'demo' ? await demoDataset('data') : await publicDataset('data');
			opened = await open();
			await loadParquetTables(opened, rows);
		});
		afterAll(async () => {
			await opened?.close();
		});
		tests(() => {
			if (!opened) throw new Error('the database is not open');
			return opened;
		});
	});
}
