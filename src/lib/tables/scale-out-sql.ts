import { columnsOf } from '../schema/columns.ts';
import { PARTITION_TABLES, REFERENCE_TABLES } from '../schema/partition-manifest.ts';
import { TABLES, type TableName } from '../schema/tables.ts';
import { rollupSelect } from './rollup.ts';
import { ROLLUPS, type RollupName } from './rollups.ts';

export const DIALECTS = ['spark', 'trino'] as const;
export type Dialect = (typeof DIALECTS)[number];

const NAMES: Record<Dialect, Record<string, string>> = {
	spark: { VARCHAR: 'STRING', INTEGER: 'INT' },
	trino: {}
};

function typeIn(dialect: Dialect, sql: string): string {
	return NAMES[dialect][sql] ?? sql;
}

function quoted(dialect: Dialect, name: string): string {
	return dialect === 'spark' ? `\`${name}\`` : `"${name}"`;
}

const isReference = (table: TableName) => REFERENCE_TABLES.some((name) => name === table);

/** The table over its files; `root` is where the dataset's folder lies. */
export function createTable(table: TableName, dialect: Dialect, root: string): string {
	const shared = isReference(table);
	const place = `${root}/${shared ? 'reference' : 'tables'}/${table}`;
	const columns = columnsOf(TABLES[table].row)
		.filter(({ name }) => shared || name !== 'region_code')
		.map(({ name, sql }) => `\t${quoted(dialect, name)} ${typeIn(dialect, sql)}`);
	if (dialect === 'spark') {
		const parted = shared ? '' : '\nPARTITIONED BY (region_code)';
		const part = shared ? [] : ['\tregion_code STRING'];
		const body = [...columns, ...part].join(',\n');
		return `CREATE TABLE ${table} (\n${body}\n)\nUSING parquet${parted}\nLOCATION '${place}';`;
	}
	const part = shared ? [] : ['\tregion_code VARCHAR'];
	const options = [
		`external_location = '${place}'`,
		`format = 'PARQUET'`,
		...(shared ? [] : [`partitioned_by = ARRAY['region_code']`])
	];
	return `CREATE TABLE ${table} (\n${[...columns, ...part].join(',\n')}\n)\nWITH (${options.join(', ')});`;
}

/** Makes the engine see which partitions there are. */
export function findPartitions(dialect: Dialect): string[] {
	return PARTITION_TABLES.map((table) =>
		dialect === 'spark'
			? `MSCK REPAIR TABLE ${table};`
			: `CALL system.sync_partition_metadata(CURRENT_SCHEMA, '${table}', 'FULL');`
	);
}

/** The province of a row by region, which the folder's name holds. */
export const PROVINCE = 'substr(region_code, 1, 2) AS province_code';

/** A rollup made by the engine: the very SELECT that this project runs, wrapped in the engine's CREATE TABLE. */
export function createRollup(name: RollupName, dialect: Dialect): string {
	const rollup = ROLLUPS[name];
	const body = inDialect(rollupSelect(rollup), dialect);
	if (rollup.scope === 'country') {
		return dialect === 'spark'
			? `CREATE TABLE ${name} USING parquet AS\n${body};`
			: `CREATE TABLE ${name} WITH (format = 'PARQUET') AS\n${body};`;
	}
	const parted = `SELECT rolled.*, ${PROVINCE} FROM (\n${body}\n) AS rolled`;
	return dialect === 'spark'
		? `CREATE TABLE ${name} USING parquet PARTITIONED BY (province_code) AS\n${parted};`
		: `CREATE TABLE ${name} WITH (format = 'PARQUET', partitioned_by = ARRAY['province_code']) AS\n${parted};`;
}

/** Only the names of types in casts differ between the engines. */
function inDialect(text: string, dialect: Dialect): string {
	return text.replace(
		/\bAS (VARCHAR|INTEGER)\)/g,
		(_, type: string) => `AS ${typeIn(dialect, type)})`
	);
}
