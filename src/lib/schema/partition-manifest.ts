import { z } from 'zod';
import { RegionCode, Text } from './scalars.ts';
import { TABLE_NAMES, type TableName } from './tables.ts';

/** Tables of a scaled dataset that are one file for the whole country; all others lie by county. */
export const REFERENCE_TABLES = [
	'region',
	'scoring_scheme',
	'scoring_scheme_component',
	'problem_category',
	'cause',
	'rule'
] as const satisfies TableName[];

/** Tables that lie by county. */
export type PartitionTable = Exclude<TableName, (typeof REFERENCE_TABLES)[number]>;

const isReference = (name: TableName) => REFERENCE_TABLES.some((other) => other === name);
export const PARTITION_TABLES = TABLE_NAMES.filter(
	(name): name is PartitionTable => !isReference(name)
);
/** Tables in a county's pack, in the order of their bytes; evidence, a third of all bytes, is a file of its own. */
export const PACK_TABLES = PARTITION_TABLES.filter((name) => name !== 'evidence');

export const ScaleName = z.enum(['M', 'L']);
export type ScaleName = z.output<typeof ScaleName>;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Count = z.int().min(0);
/** A file whose name holds the first twelve digits of its hash. */
export const HashedFile = z.strictObject({ bytes: Count, sha256: Sha256 });
export type HashedFile = z.output<typeof HashedFile>;
const RowFile = HashedFile.extend({ rows: Count });
export type RowFile = z.output<typeof RowFile>;

/** One county: what it holds, and its two files. */
export const Partition = z.strictObject({
	region_code: RegionCode,
	first_year: z.int(),
	last_year: z.int(),
	departments: Count,
	reports: Count,
	pack: HashedFile,
	evidence: RowFile,
	/** Rows and bytes of every pack table, in the order of PACK_TABLES. */
	rows: z.array(Count).length(PACK_TABLES.length),
	bytes: z.array(Count).length(PACK_TABLES.length)
});
export type Partition = z.output<typeof Partition>;

const ProvinceCode = z.string().regex(/^\d{2}$/);
/** partitions/<province>.<hash>.json: the counties of a province and its part of every rollup by region. */
export const ProvinceList = z.strictObject({
	province_code: ProvinceCode,
	rollups: z.record(z.string(), RowFile),
	partitions: z.array(Partition)
});
export type ProvinceList = z.output<typeof ProvinceList>;

/** manifest.json of a scaled dataset: small at any scale; everything else is reached from it by hash. */
export const PartitionManifest = z.strictObject({
	scale: ScaleName,
	schema_version: z.int(),
	synthetic: z.literal(true),
	as_of: z.iso.date(),
	/** Of everything below: the same data has the same. */
	data_sha256: Sha256,
	first_year: z.int(),
	last_year: z.int(),
	/** Rows and bytes of each table over all counties. */
	tables: z.record(z.string(), z.strictObject({ rows: Count, bytes: Count })),
	reference: z.record(z.string(), RowFile),
	/** Rollups of the whole country; those by region hang on their province. */
	rollups: z.record(z.string(), RowFile),
	provinces: z.array(
		HashedFile.extend({
			province_code: ProvinceCode,
			name_zh: Text,
			name_en: Text,
			counties: Count,
			reports: Count
		})
	)
});
export type PartitionManifest = z.output<typeof PartitionManifest>;
