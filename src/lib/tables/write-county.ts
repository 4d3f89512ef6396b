import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import {
	PACK_TABLES,
	PARTITION_TABLES,
	type HashedFile,
	type Partition,
	type PartitionTable
} from '../schema/partition-manifest.ts';
import { TABLES, type TableName, type TableRows } from '../schema/tables.ts';
import { packPath, tablePath } from './partition-paths.ts';
import { columnList, GatheredRows } from './engine-rows.ts';
import { rollupSelect } from './rollup.ts';
import { READ_BY_REGION, ROLLUPS, rollupsOf } from './rollups.ts';

export type CountyRows = { [T in PartitionTable]: readonly TableRows[T][number][] };

/** What is kept of a written county, so that it need not be written again. */
export interface WrittenCounty {
	partition: Partition;
	/** Newest date on any of its reports. */
	as_of: string;
	tables: Record<PartitionTable, HashedFile>;
}

export const PARQUET = 'FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880';

/** Where a county's part of a rollup waits to be joined with its province's. */
export function partialPath(name: string, regionCode: string): string {
	return `.build/partials/${name}/${regionCode}.parquet`;
}

export function hashed(bytes: Uint8Array): HashedFile {
	return {
		bytes: bytes.byteLength,
		sha256: createHash('sha256').update(bytes).digest('hex')
	};
}

/** Moves a file to the name that its content gives it. */
export async function settle(from: string, to: string): Promise<void> {
	await mkdir(dirname(to), { recursive: true });
	await rename(from, to);
}

/** The table’s own columns but the one that the folder's name holds. */
function fileColumns(table: TableName): string {
	return 'region_code' in TABLES[table].row.shape ? `* EXCLUDE (region_code)` : columnList(table);
}

/** What a county's rows come to, gathered while they are made. */
interface CountyFacts {
	gathered: Record<PartitionTable, GatheredRows>;
	years: Set<number>;
	as_of: string;
}

function gather(parts: Iterable<CountyRows>): CountyFacts {
	const gathered = Object.fromEntries(
		PARTITION_TABLES.map((table) => [table, new GatheredRows(table)])
	) as CountyFacts['gathered'];
	const facts: CountyFacts = { gathered, years: new Set(), as_of: '2000-01-01' };
	for (const rows of parts) {
		for (const table of PARTITION_TABLES) gathered[table].add(rows[table]);
		for (const { fiscal_year, report_date, published_on } of rows.document) {
			facts.years.add(fiscal_year);
			for (const date of [report_date, published_on]) {
				if (date !== null && date > facts.as_of) facts.as_of = date;
			}
		}
	}
	return facts;
}

/** Writes a table's file; only what rollups read becomes a table of the engine on the way. */
async function copyRows(
	connection: DuckDBConnection,
	table: PartitionTable,
	gathered: GatheredRows,
	file: string
): Promise<void> {
	const isRead = READ_BY_REGION.has(table);
	if (isRead) await gathered.fill(connection);
	const { text, values } = isRead
		? { text: `SELECT * FROM "${table}"`, values: [] }
		: gathered.statement();
	await connection.run(
		`COPY (SELECT ${fileColumns(table)} FROM (${text})) TO '${file}' (${PARQUET})`,
		values
	);
}

function packed(bytes: Uint8Array[]): Uint8Array {
	return new Uint8Array(Buffer.concat(bytes));
}

/**
 * Writes a county given in parts: its tables as Parquet under tables/, its pack, and its part of every rollup by region.
 * The connection holds the reference tables and is left with what rollups read of the county. `scratch` is an empty folder.
 */
export async function writeCounty(
	connection: DuckDBConnection,
	regionCode: string,
	parts: Iterable<CountyRows>,
	folder: string,
	scratch: string
): Promise<WrittenCounty> {
	const { gathered, years, as_of } = gather(parts);
	const files = {} as Record<PartitionTable, HashedFile>;
	const contents: Uint8Array[] = [];
	for (const table of PARTITION_TABLES) {
		const file = join(scratch, 'table.parquet');
		await copyRows(connection, table, gathered[table], file);
		const bytes = await readFile(file);
		files[table] = hashed(bytes);
		if (table !== 'evidence') contents.push(bytes);
		await settle(file, join(folder, tablePath(table, regionCode, files[table])));
	}
	const pack = packed(contents);
	const packFile = hashed(pack);
	const written = join(scratch, 'county.pack');
	await writeFile(written, pack);
	await settle(written, join(folder, packPath(regionCode, packFile)));
	await writePartials(connection, regionCode, folder);
	return {
		partition: {
			region_code: regionCode,
			first_year: Math.min(...years),
			last_year: Math.max(...years),
			departments: gathered.department.count,
			reports: gathered.document.count,
			pack: packFile,
			evidence: { ...files.evidence, rows: gathered.evidence.count },
			rows: PACK_TABLES.map((table) => gathered[table].count),
			bytes: PACK_TABLES.map((table) => files[table].bytes)
		},
		as_of,
		tables: files
	};
}

async function writePartials(
	connection: DuckDBConnection,
	regionCode: string,
	folder: string
): Promise<void> {
	for (const name of rollupsOf('by_region')) {
		const target = join(folder, partialPath(name, regionCode));
		await mkdir(dirname(target), { recursive: true });
		const query = rollupSelect(ROLLUPS[name]);
		const isRead = READ_BY_REGION.has(name);
		if (isRead) await connection.run(`CREATE OR REPLACE TABLE ${name} AS ${query}`);
		const source = isRead ? name : `(${query})`;
		await connection.run(`COPY ${source} TO '${target}' (FORMAT parquet, COMPRESSION snappy)`);
	}
}

/** Removes the files of a county that a later writing left behind. */
export async function removeCounty(
	folder: string,
	old: WrittenCounty,
	now: WrittenCounty | null
): Promise<void> {
	const code = old.partition.region_code;
	const paths = (county: WrittenCounty) => [
		packPath(code, county.partition.pack),
		...PARTITION_TABLES.map((table) => tablePath(table, code, county.tables[table]))
	];
	const kept = new Set(now ? paths(now) : []);
	for (const path of paths(old)) {
		if (!kept.has(path)) await rm(join(folder, path), { force: true });
	}
}
