import {
	PACK_TABLES,
	PartitionManifest,
	ProvinceList,
	type HashedFile,
	type Partition,
	type PartitionTable
} from '../schema/partition-manifest.ts';
import { SCHEMA_VERSION } from '../schema/tables.ts';
import { PartitionError } from './partition-error.ts';

/** One file that a reader needs. */
export interface NeededFile extends HashedFile {
	path: string;
}

/** The manifest of a scaled dataset, checked; throws PartitionError where it is none or of another schema. */
export function parsePartitionManifest(json: unknown): PartitionManifest {
	const version = (json as { schema_version?: unknown } | null)?.schema_version;
	if (typeof version === 'number' && version !== SCHEMA_VERSION) {
		// Of another schema, its other parts may well be of another shape.
		throw new PartitionError('other_build', 'manifest.json');
	}
	const parsed = PartitionManifest.safeParse(json);
	if (!parsed.success) throw new PartitionError('truncated', 'manifest.json', parsed.error);
	return parsed.data;
}

/** The list of one province, checked against the schema. */
export function parseProvinceList(json: unknown, path: string): ProvinceList {
	const parsed = ProvinceList.safeParse(json);
	if (!parsed.success) throw new PartitionError('other_build', path, parsed.error);
	return parsed.data;
}

/**
 * Whether a region of the filter (a province 660000, a prefecture 660100 or a county 660121) holds a county.
 */
export function holds(region: string, county: string): boolean {
	const stem = region.endsWith('0000')
		? region.slice(0, 2)
		: region.endsWith('00')
			? region.slice(0, 4)
			: region;
	return county.startsWith(stem);
}

/** The provinces whose lists a filter needs; all of them for an empty filter. */
export function provincesOf(manifest: PartitionManifest, regions: readonly string[]): string[] {
	const codes = manifest.provinces.map(({ province_code }) => province_code);
	if (regions.length === 0) return codes;
	return codes.filter((code) => regions.some((region) => region.startsWith(code)));
}

/**
 * The counties that a filter needs, of the lists that were read: those it names or that lie in what it names,
 * and that have a report of one of the years (empty: of any).
 */
export function partitionsOf(
	lists: readonly ProvinceList[],
	regions: readonly string[],
	years: readonly number[] = []
): Partition[] {
	return lists
		.flatMap(({ partitions }) => partitions)
		.filter(
			({ region_code, first_year, last_year }) =>
				(regions.length === 0 || regions.some((region) => holds(region, region_code))) &&
				(years.length === 0 || years.some((year) => year >= first_year && year <= last_year))
		);
}

/** What loading counties would transfer, in bytes: to be said before it is done. */
export function transferOf(partitions: readonly Partition[], withEvidence: boolean): number {
	return partitions.reduce(
		(sum, { pack, evidence }) => sum + pack.bytes + (withEvidence ? evidence.bytes : 0),
		0
	);
}

/** The Parquet files inside a pack, by table. The pack has been checked against its hash. */
export function unpack(
	partition: Partition,
	pack: Uint8Array
): { table: PartitionTable; rows: number; bytes: Uint8Array }[] {
	let offset = 0;
	return PACK_TABLES.map((table, index) => {
		const start = offset;
		offset += partition.bytes[index] ?? 0;
		return { table, rows: partition.rows[index] ?? 0, bytes: pack.subarray(start, offset) };
	});
}
