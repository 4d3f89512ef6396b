import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { scaleCounty } from '../../src/lib/demo-data/scale-country.ts';
import { REFERENCE_TABLES } from '../../src/lib/schema/partition-manifest.ts';
import type { Correction } from '../../src/lib/schema/correction.ts';
import { fillTable } from '../../src/lib/tables/partition-tables.ts';
import { buildRows } from '../../src/lib/tables/build-rows.ts';
import { writeCounty, type WrittenCounty } from '../../src/lib/tables/write-county.ts';
import { countryReference, countyRows } from './county-rows.ts';
import type { ScalePlan } from './scales.ts';

/** Asked of a process that writes counties, one at a time. */
export interface CountyRequest {
	index: number;
	corrections: Correction[];
}

export interface CountyReply {
	index: number;
	/** null in the first message: the process is ready. */
	written: WrittenCounty | null;
	error?: string;
	/** Bytes of memory in use, the most so far; milliseconds of processor time so far. */
	peak: number;
	cpu: number;
}

const MEMORY_LIMIT = '1GB';

async function serve(plan: ScalePlan): Promise<void> {
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
		await fillTable(connection, table, shared[table], join(scratch, 'rows.jsonl'));
	}
	const reply = (index: number, rest: Pick<CountyReply, 'written' | 'error'>) => {
		const { user, system } = process.cpuUsage();
		const peak = process.resourceUsage().maxRSS * 1024;
		process.send?.({ index, ...rest, peak, cpu: (user + system) / 1000 } satisfies CountyReply);
	};
	process.on('message', ({ index, corrections }: CountyRequest) => {
		const rows = () => countyRows(index, plan, reference, corrections);
		Promise.resolve()
			.then(() =>
				writeCounty(connection, scaleCounty(index).region_code, rows(), plan.out, scratch)
			)
			.then(
				(written) => reply(index, { written }),
				(cause: unknown) => reply(index, { written: null, error: String(cause) })
			);
	});
	process.on('disconnect', () => {
		connection.closeSync();
		instance.closeSync();
		rm(scratch, { recursive: true, force: true }).then(
			() => process.exit(),
			() => process.exit(1)
		);
	});
	reply(-1, { written: null });
}

const [, , plan] = process.argv;
if (plan && process.send) await serve(JSON.parse(plan) as ScalePlan);
