import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { scaleCounty } from '../../src/lib/demo-data/scale-country.ts';
import type { Correction } from '../../src/lib/schema/correction.ts';
import { REFERENCE_TABLES } from '../../src/lib/schema/partition-manifest.ts';
import { buildRows } from '../../src/lib/tables/build-rows.ts';
import { fillTable } from '../../src/lib/tables/engine-rows.ts';
import { writeCounty, type WrittenCounty } from '../../src/lib/tables/write-county.ts';
import { countryReference, countyRows } from './county-rows.ts';
import type { ScalePlan } from './scales.ts';

/** A county to write, with the corrections to its reports. */
export interface CountyRequest {
	index: number;
	corrections: Correction[];
}

export interface CountyWriter {
	write(request: CountyRequest): Promise<WrittenCounty>;
	close(): Promise<void>;
}

const MEMORY_LIMIT = '1GB';

/** An engine of one thread and what every county needs; writes one county at a time. */
export async function openCountyWriter(plan: ScalePlan): Promise<CountyWriter> {
	const scratch = join(plan.out, '.build', `scratch-${process.pid}`);
	await rm(scratch, { recursive: true, force: true });
	await mkdir(scratch, { recursive: true });
	const reference = await countryReference('data', plan);
	const instance = await DuckDBInstance.create(':memory:', {
		threads: '1',
		memory_limit: MEMORY_LIMIT,
		temp_directory: scratch
	});
	const connection = await instance.connect();
	const shared = buildRows(reference, [], new Map());
	for (const table of REFERENCE_TABLES) {
		await fillTable(connection, table, shared[table]);
	}
	return {
		write({ index, corrections }) {
			const rows = countyRows(index, plan, reference, corrections);
			return writeCounty(connection, scaleCounty(index).region_code, rows, plan.out, scratch);
		},
		async close() {
			connection.closeSync();
			instance.closeSync();
			await rm(scratch, { recursive: true, force: true });
		}
	};
}
