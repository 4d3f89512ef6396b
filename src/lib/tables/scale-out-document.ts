import { PACK_TABLES, PARTITION_TABLES, REFERENCE_TABLES } from '../schema/partition-manifest.ts';
import { createRollup, createTable, DIALECTS, findPartitions } from './scale-out-sql.ts';
import { ROLLUPS, rollupsOf } from './rollups.ts';

const TITLES = { spark: 'Spark SQL', trino: 'Trino' } as const;
const ROOT = { spark: 's3a://bucket/jilan', trino: 's3://bucket/jilan' } as const;

const LAYOUT = `
\`\`\`
manifest.json                                        what there is, small at any scale
partitions/<province>.<hash>.json                    counties of a province: rows, bytes, years, hashes; its rollup files
packs/<province>/<county>.<hash>.pack                a county in one request: its tables but evidence, one Parquet file after another
tables/<table>/region_code=<county>/data.<hash>.parquet   the same tables as plain Parquet, and evidence
reference/<table>/data.<hash>.parquet                tables of the whole country
rollup/<name>/province_code=<province>/data.<hash>.parquet
rollup/<name>/data.<hash>.parquet
.build/                                              state of the builder; not published
\`\`\``;

const SERVING = [
	'## In the site, and from another address',
	'',
	'The page `country/` reads the folder `tables/country/`: of the site itself (`--out static/tables/country`, then build), or below',
	'another address, with which `public/` and `demo/` come from there too:',
	'',
	'```',
	'JILAN_TABLES=https://tables.example.org/jilan/ npm run build',
	'```',
	'',
	'The build writes the address into `<meta name="jilan-tables" content="…">` of every page and its origin into `connect-src` of',
	'the Content-Security-Policy; both can also be changed in built pages. Without the setting a page asks no other origin, ever.',
	'What lies at another address is not kept for use without a network.',
	'',
	'That host must send, with every file:',
	'',
	'| header | value | why |',
	'| --- | --- | --- |',
	'| `Access-Control-Allow-Origin` | the site’s origin, or `*` | else the browser hands nothing to the page |',
	'| `Access-Control-Expose-Headers` | `Content-Range` | parts can be told from whole files |',
	'| `Access-Control-Allow-Headers` | `Range`, in answer to `OPTIONS` | older browsers ask before they ask for a part |',
	'| `Accept-Ranges` | `bytes` | files above 50 MB come in parts of 8 MB, each asked for again when its connection breaks |',
	'| `Cache-Control` | `public, max-age=31536000, immutable`; `no-cache` for `manifest.json` | names hold hashes, the manifest does not |',
	'',
	'A host without ranges sends a large file whole: it works, but a broken connection begins it anew. Compression in transit',
	'(`Content-Encoding`) is of no use for Parquet and must not be combined with ranges. `data-parts-above="…"` of the meta element',
	'sets another limit than 50 MB, where a proxy wants one. To try it: `npm run serve -- --folder static/tables --any-origin`.',
	''
];

const sql = (text: string) => ['```sql', text, '```', ''];

/** docs/scale-out.md: the layout, and every rollup in Spark SQL and Trino, from the definitions we run. */
export function renderScaleOut(): string {
	const rollups = (scope: 'by_region' | 'country') =>
		rollupsOf(scope).map(
			(name) => `| \`${name}\` | ${ROLLUPS[name].description} | ${ROLLUPS[name].key.join(', ')} |`
		);
	return [
		'# Beyond one machine',
		'',
		'Generated from `src/lib/tables/rollups.ts` and `src/lib/schema` by `npm run docs:build`.',
		'',
		'A scaled dataset (`npm run data:build -- --scale M|L --out FOLDER`) is plain Parquet in Hive folders. A browser reads',
		'the manifest, rollups and single counties of it; Spark, Trino or DuckDB read the same files from an object store.',
		'',
		'## Layout',
		'',
		LAYOUT.trim(),
		'',
		'- `<hash>` is the first twelve digits of the file’s SHA-256: every file but `manifest.json` can be cached for ever.',
		'  Put new files first and `manifest.json` last; delete old ones when no reader holds the manifest before.',
		'- Upload `tables/` and `reference/` for engines, everything but `tables/` (keep `tables/evidence/`) for readers.',
		'  Leave `.build/` at home.',
		'- The column `region_code` of `document` and `department` is the folder’s name, not in the files.',
		'- Rows lie by department, year and place in the report. A county’s file is one row group: all its years, zstd.',
		`- By county: ${PARTITION_TABLES.map((name) => `\`${name}\``).join(', ')}. In a pack: all of these but \`evidence\` (${PACK_TABLES.length} tables).`,
		`- Whole country: ${REFERENCE_TABLES.map((name) => `\`${name}\``).join(', ')}.`,
		'',
		...SERVING,
		'## Rollups',
		'',
		'Only like is added or ranked: money by class of budget basis and unit scope, scores by comparable group, problems by',
		'evaluated object and kind of statement. Quartiles are interpolated between neighbours by row numbers, so that every',
		'engine gives the same ones.',
		'',
		'By region, kept by province:',
		'',
		'| name | one row | key |',
		'| --- | --- | --- |',
		...rollups('by_region'),
		'',
		'Of the country, computed from those:',
		'',
		'| name | one row | key |',
		'| --- | --- | --- |',
		...rollups('country'),
		'',
		...DIALECTS.flatMap((dialect) => [
			`## ${TITLES[dialect]}`,
			'',
			dialect === 'spark'
				? 'With `spark.sql.sources.partitionColumnTypeInference.enabled=false` where folders are read without these tables.'
				: 'In a catalog of the Hive connector.',
			'',
			'### Tables',
			'',
			...[...REFERENCE_TABLES, ...PARTITION_TABLES].flatMap((table) =>
				sql(createTable(table, dialect, ROOT[dialect]))
			),
			...sql(findPartitions(dialect).join('\n')),
			'### Rollups',
			'',
			...[...rollupsOf('by_region'), ...rollupsOf('country')].flatMap((name) =>
				sql(createRollup(name, dialect))
			)
		])
	].join('\n');
}
