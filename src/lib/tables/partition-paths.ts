import type { HashedFile } from '../schema/partition-manifest.ts';
import type { TableName } from '../schema/tables.ts';

const short = ({ sha256 }: Pick<HashedFile, 'sha256'>) => sha256.slice(0, 12);
const province = (regionCode: string) => regionCode.slice(0, 2);

/** All tables of a county but evidence, one Parquet file after another. */
export function packPath(regionCode: string, file: HashedFile): string {
	return `packs/${province(regionCode)}/${regionCode}.${short(file)}.pack`;
}

/** One table of a county as plain Parquet, in the layout that Spark, Trino and DuckDB read as a folder. */
export function tablePath(table: TableName, regionCode: string, file: HashedFile): string {
	return `tables/${table}/region_code=${regionCode}/data.${short(file)}.parquet`;
}

export function referencePath(table: TableName, file: HashedFile): string {
	return `reference/${table}/data.${short(file)}.parquet`;
}

/** A rollup by region: the part of one province. */
export function provinceRollupPath(name: string, provinceCode: string, file: HashedFile): string {
	return `rollup/${name}/province_code=${provinceCode}/data.${short(file)}.parquet`;
}

export function countryRollupPath(name: string, file: HashedFile): string {
	return `rollup/${name}/data.${short(file)}.parquet`;
}

export function provinceListPath(provinceCode: string, file: HashedFile): string {
	return `partitions/${provinceCode}.${short(file)}.json`;
}
