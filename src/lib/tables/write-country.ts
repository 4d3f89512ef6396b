import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import {
	PACK_TABLES,
	PARTITION_TABLES,
	REFERENCE_TABLES,
	type PartitionManifest,
	type ProvinceList,
	type RowFile,
	type ScaleName
} from '../schema/partition-manifest.ts';
import { SCHEMA_VERSION, type TableRows } from '../schema/tables.ts';
import {
	countryRollupPath,
	provinceListPath,
	provinceRollupPath,
	referencePath
} from './partition-paths.ts';
import { fillTable } from './engine-rows.ts';
import { rollupSelect } from './rollup.ts';
import { ROLLUPS, rollupsOf, type RollupName } from './rollups.ts';
import { hashed, partialPath, PARQUET, settle, type WrittenCounty } from './write-county.ts';

export type ReferenceRows = Pick<TableRows, (typeof REFERENCE_TABLES)[number]>;

/** The parts of a country that a run found unchanged are taken over from the manifest and lists of the run before. */
export interface CountryInput {
	scale: ScaleName;
	reference: ReferenceRows;
	counties: readonly WrittenCounty[];
	/** Provinces with a county that was written anew. */
	changed: ReadonlySet<string>;
	before: { manifest: PartitionManifest; provinces: readonly ProvinceList[] } | null;
}

const list = (paths: readonly string[]) => `[${paths.map((path) => `'${path}'`).join(', ')}]`;

async function writeQuery(
	connection: DuckDBConnection,
	query: string,
	folder: string,
	pathOf: (file: RowFile) => string
): Promise<RowFile> {
	const scratch = join(folder, '.build', 'written.parquet');
	await connection.run(`COPY (${query}) TO '${scratch}' (${PARQUET})`);
	const reader = await connection.runAndReadAll(
		`SELECT num_rows::INTEGER AS rows FROM parquet_file_metadata('${scratch}')`
	);
	const rows = Number(reader.getRowObjectsJS()[0]?.['rows'] ?? 0);
	const file = { ...hashed(await readFile(scratch)), rows };
	await settle(scratch, join(folder, pathOf(file)));
	return file;
}

async function writeProvince(
	connection: DuckDBConnection,
	folder: string,
	province_code: string,
	counties: readonly WrittenCounty[]
): Promise<ProvinceList> {
	const rollups: Record<string, RowFile> = {};
	for (const name of rollupsOf('by_region')) {
		const partials = counties.map(({ partition }) =>
			join(folder, partialPath(name, partition.region_code))
		);
		rollups[name] = await writeQuery(
			connection,
			`SELECT * FROM read_parquet(${list(partials)}) ORDER BY ${ROLLUPS[name].key.join(', ')}`,
			folder,
			(file) => provinceRollupPath(name, province_code, file)
		);
	}
	return { province_code, rollups, partitions: counties.map(({ partition }) => partition) };
}

async function writeCountryRollups(
	connection: DuckDBConnection,
	folder: string,
	provinces: readonly ProvinceList[]
): Promise<Record<string, RowFile>> {
	for (const name of rollupsOf('by_region')) {
		const parts = provinces.flatMap(({ province_code, rollups }) => {
			const file = rollups[name];
			return file ? [join(folder, provinceRollupPath(name, province_code, file))] : [];
		});
		await connection.run(
			`CREATE OR REPLACE VIEW ${name} AS SELECT * FROM read_parquet(${list(parts)}, hive_partitioning = false)`
		);
	}
	const rollups: Record<string, RowFile> = {};
	for (const name of rollupsOf('country')) {
		const query = `${rollupSelect(ROLLUPS[name])} ORDER BY ${ROLLUPS[name].key.join(', ')}`;
		rollups[name] = await writeQuery(connection, query, folder, (file) =>
			countryRollupPath(name, file)
		);
	}
	return rollups;
}

function totals(
	counties: readonly WrittenCounty[],
	reference: Readonly<Record<string, RowFile>>
): PartitionManifest['tables'] {
	const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
	const byCounty = PARTITION_TABLES.map((table) => {
		const n = PACK_TABLES.findIndex((name) => name === table);
		const rows = counties.map(({ partition }) =>
			n < 0 ? partition.evidence.rows : (partition.rows[n] ?? 0)
		);
		return [
			table,
			{ rows: sum(rows), bytes: sum(counties.map((county) => county.tables[table].bytes)) }
		] as const;
	});
	const shared = Object.entries(reference).map(
		([table, { rows, bytes }]) => [table, { rows, bytes }] as const
	);
	return Object.fromEntries([...shared, ...byCounty]);
}

function byProvince(counties: readonly WrittenCounty[]): Map<string, WrittenCounty[]> {
	const provinces = new Map<string, WrittenCounty[]>();
	const sorted = counties.toSorted((a, b) =>
		a.partition.region_code < b.partition.region_code ? -1 : 1
	);
	for (const county of sorted) {
		const code = county.partition.region_code.slice(0, 2);
		provinces.set(code, [...(provinces.get(code) ?? []), county]);
	}
	return provinces;
}

/**
 * Joins written counties into a country: rollups of changed provinces and of the country, reference tables, lists
 * and the manifest, which is written last. Files that nothing names any more are removed.
 */
export async function writeCountry(
	connection: DuckDBConnection,
	folder: string,
	{ scale, reference, counties, changed, before }: CountryInput
): Promise<PartitionManifest> {
	await mkdir(join(folder, '.build'), { recursive: true });
	const referenceFiles: Record<string, RowFile> = {};
	for (const table of REFERENCE_TABLES) {
		await fillTable(connection, table, reference[table]);
		referenceFiles[table] = await writeQuery(
			connection,
			`SELECT * FROM "${table}"`,
			folder,
			(file) => referencePath(table, file)
		);
	}
	const lists: ProvinceList[] = [];
	for (const [code, members] of byProvince(counties)) {
		const kept = before?.provinces.find(({ province_code }) => province_code === code);
		const isKept = kept?.partitions.length === members.length && !changed.has(code);
		lists.push(kept && isKept ? kept : await writeProvince(connection, folder, code, members));
	}
	const isSame =
		lists.every((province) => before?.provinces.includes(province)) &&
		lists.length === before?.provinces.length;
	const rollups =
		before && isSame
			? before.manifest.rollups
			: await writeCountryRollups(connection, folder, lists);
	const years = counties.flatMap(({ partition }) => [partition.first_year, partition.last_year]);
	const rest = {
		scale,
		schema_version: SCHEMA_VERSION,
		synthetic: true as const,
		as_of: counties.reduce((newest, { as_of }) => (as_of > newest ? as_of : newest), '2000-01-01'),
		first_year: Math.min(...years),
		last_year: Math.max(...years),
		tables: totals(counties, referenceFiles),
		reference: referenceFiles,
		rollups,
		provinces: await Promise.all(
			lists.map((province) => writeList(folder, province, reference.region))
		)
	};
	const data_sha256 = hashed(Buffer.from(JSON.stringify(rest))).sha256;
	const manifest: PartitionManifest = { ...rest, data_sha256 };
	await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
	await removeUnnamed(folder, manifest, lists);
	return manifest;
}

async function writeList(
	folder: string,
	province: ProvinceList,
	regions: ReferenceRows['region']
): Promise<PartitionManifest['provinces'][number]> {
	const bytes = Buffer.from(`${JSON.stringify(province)}\n`);
	const file = hashed(bytes);
	const path = join(folder, provinceListPath(province.province_code, file));
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, bytes);
	const reports = province.partitions.reduce((sum, partition) => sum + partition.reports, 0);
	const { province_code, partitions } = province;
	const region = regions.find(({ region_code }) => region_code === `${province_code}0000`);
	const { name_zh, name_en } = region ?? { name_zh: province_code, name_en: province_code };
	return { ...file, province_code, name_zh, name_en, counties: partitions.length, reports };
}

async function removeUnnamed(
	folder: string,
	manifest: PartitionManifest,
	lists: readonly ProvinceList[]
): Promise<void> {
	const named = new Set([
		...REFERENCE_TABLES.flatMap((table) => {
			const file = manifest.reference[table];
			return file ? [referencePath(table, file)] : [];
		}),
		...Object.entries(manifest.rollups).map(([name, file]) => countryRollupPath(name, file)),
		...manifest.provinces.map((province) => provinceListPath(province.province_code, province)),
		...lists.flatMap(({ province_code, rollups }) =>
			(Object.entries(rollups) as [RollupName, RowFile][]).map(([name, file]) =>
				provinceRollupPath(name, province_code, file)
			)
		)
	]);
	for (const part of ['reference', 'rollup', 'partitions']) {
		for (const entry of await readdir(join(folder, part), {
			recursive: true,
			withFileTypes: true
		})) {
			const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
			if (entry.isFile() && !named.has(path)) await rm(join(folder, path));
		}
	}
}
