/** Types that mean the same in DuckDB, Spark SQL and Trino. */
export type RollupType =
	'VARCHAR' | 'INTEGER' | 'BIGINT' | 'DOUBLE' | `DECIMAL(${number},${number})`;

/** A pre-aggregated table, defined once for every engine. */
export interface Rollup {
	/** What one row is. */
	description: string;
	/** by_region: computed from one county's tables, kept by province. country: from other rollups, one file. */
	scope: 'by_region' | 'country';
	/** Columns that identify a row; also its sort order. */
	key: readonly string[];
	columns: Readonly<Record<string, RollupType>>;
	/** A SELECT in the SQL that the three engines share: no `::`, no FILTER, no quantile functions. */
	text: string;
}

/** The statement with its columns cast to their types, in their order; `columns` leaves some out. */
export function rollupSelect(rollup: Rollup, columns = Object.keys(rollup.columns)): string {
	const casts = columns.map((name) => `CAST(${name} AS ${rollup.columns[name] ?? ''}) AS ${name}`);
	return `SELECT ${casts.join(', ')}\nFROM (${rollup.text}\n) AS rolled`;
}
