import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WritableDatabase } from '../../src/lib/database/database.ts';
import { openNodeDatabase } from '../../src/lib/database/node.ts';
import { PARTITION_TABLES, REFERENCE_TABLES } from '../../src/lib/schema/partition-manifest.ts';
import { rollupSelect } from '../../src/lib/tables/rollup.ts';
import { spread } from '../../src/lib/tables/rollup-fragments.ts';
import { ROLLUP_NAMES, ROLLUPS } from '../../src/lib/tables/rollups.ts';
import { createRollup, createTable, DIALECTS } from '../../src/lib/tables/scale-out-sql.ts';
import { VIEWS } from '../../src/lib/tables/views.ts';
import { openWasmDatabase } from '../engines/open-wasm-database.ts';
import { ask, buildSlice, removeSlice } from './slice.ts';

let folder: string;
let db: WritableDatabase;

/** The detail as an engine beyond this project reads it: folders of plain Parquet. */
beforeAll(async () => {
	({ folder } = await buildSlice());
	db = await openNodeDatabase();
	for (const table of PARTITION_TABLES) {
		const files = join(folder, 'tables', table, '*', '*.parquet');
		const places = `hive_partitioning = true, hive_types = {'region_code': VARCHAR}`;
		await db.define(`CREATE VIEW ${table} AS SELECT * FROM read_parquet('${files}', ${places})`);
	}
	for (const table of REFERENCE_TABLES) {
		const files = join(folder, 'reference', table, '*.parquet');
		await db.define(`CREATE VIEW ${table} AS SELECT * FROM read_parquet('${files}')`);
	}
	for (const { text } of VIEWS) await db.define(text);
	for (const name of ROLLUP_NAMES) {
		await db.define(`CREATE TABLE ${name} AS ${rollupSelect(ROLLUPS[name])}`);
	}
});
afterAll(async () => {
	await db.close();
	await removeSlice(folder);
});

const same = async (a: string, b: string) => {
	const rows = await ask(db, a);
	expect(rows.length).toBeGreaterThan(0);
	expect(rows).toEqual(await ask(db, b));
};

describe('every rollup', () => {
	it.each(ROLLUP_NAMES)('%s as published equals its statement over all detail', async (name) => {
		const files = join(folder, 'rollup', name, '**', '*.parquet');
		const { key, columns } = ROLLUPS[name];
		const order = `ORDER BY ${key.join(', ')}`;
		const list = Object.keys(columns).join(', ');
		await same(
			`SELECT ${list} FROM read_parquet('${files}', hive_partitioning = false) ${order}`,
			`SELECT ${list} FROM ${name} ${order}`
		);
	});

	it.each(ROLLUP_NAMES)('%s has one row for a key', async (name) => {
		const key = ROLLUPS[name].key.join(', ');
		expect(await ask(db, `SELECT ${key} FROM ${name} GROUP BY ${key} HAVING count(*) > 1`)).toEqual(
			[]
		);
	});

	it.each(ROLLUP_NAMES.flatMap((name) => DIALECTS.map((dialect) => [name, dialect] as const)))(
		'%s gives the same by the statement for %s',
		async (name, dialect) => {
			const [, body = ''] = createRollup(name, dialect).split(/ AS\n([\s\S]*);$/);
			const { key, columns } = ROLLUPS[name];
			const list = Object.keys(columns).join(', ');
			const order = `ORDER BY ${key.join(', ')}`;
			await same(`SELECT ${list} FROM (${body}) ${order}`, `SELECT ${list} FROM ${name} ${order}`);
		}
	);

	it.each(ROLLUP_NAMES)('%s is written without what only DuckDB knows', (name) => {
		const { text } = ROLLUPS[name];
		expect(text).not.toMatch(
			/::|FILTER|string_agg|quantile|median\(|EXCLUDE|USING|LIST\(|\bQUALIFY\b/i
		);
	});
});

describe('rollups against the derived tables that the views read', () => {
	it('department_year is v_dept_year', () =>
		same(
			`SELECT dept_id, fiscal_year, doc_id, budget_basis, initial_yuan, budget_yuan, actual_yuan,
				execution_pct, score, normalized_pct, comparable_group
			FROM department_year ORDER BY dept_id, fiscal_year`,
			`SELECT dept_id, fiscal_year, doc_id, budget_basis, initial_yuan, budget_yuan, actual_yuan,
				execution_pct, score, normalized_pct, comparable_group
			FROM v_dept_year ORDER BY dept_id, fiscal_year`
		));

	it('country_year_money adds and ranks what v_dept_year holds of one basis and scope', () =>
		same(
			`SELECT fiscal_year, unit_scope, reports, median, upper_quartile, budget_yuan
			FROM country_year_money WHERE basis_class = 'in_force' ORDER BY ALL`,
			`SELECT fiscal_year, unit_scope, count(*)::INTEGER AS reports,
				round(quantile_cont(execution_pct, 0.5), 6) AS median,
				round(quantile_cont(execution_pct, 0.75), 6) AS upper_quartile,
				sum(budget_yuan)::DECIMAL(20,2) AS budget_yuan
			FROM v_dept_year
			WHERE budget_basis IN ('full_year', 'adjusted') AND execution_pct IS NOT NULL
			GROUP BY ALL ORDER BY ALL`
		));

	it('region_year_score ranks what v_dept_year holds of one comparable group', () =>
		same(
			`SELECT region_code, fiscal_year, comparable_group, reports, least, lower_quartile, greatest
			FROM region_year_score ORDER BY ALL`,
			`SELECT region_code, fiscal_year, comparable_group, count(*)::INTEGER AS reports,
				min(normalized_pct)::DOUBLE AS least,
				round(quantile_cont(normalized_pct::DOUBLE, 0.25), 6) AS lower_quartile,
				max(normalized_pct)::DOUBLE AS greatest
			FROM v_dept_year JOIN department USING (dept_id)
			WHERE normalized_pct IS NOT NULL GROUP BY ALL ORDER BY ALL`
		));

	it('region_year_category counts v_problem_statement, each level on its own', () =>
		same(
			`SELECT region_code, fiscal_year, eval_object, kind, category, documents, statements
			FROM region_year_category WHERE length(category) = 3 ORDER BY ALL`,
			`SELECT region_code, fiscal_year, eval_object, v.kind, category_l1 AS category,
				count(DISTINCT doc_id)::INTEGER AS documents, count(*)::INTEGER AS statements
			FROM v_problem_statement AS v JOIN department USING (dept_id)
			GROUP BY ALL ORDER BY ALL`
		));

	it('country_quality counts the findings', () =>
		same(
			`SELECT severity, sum(findings)::INTEGER AS findings FROM country_quality GROUP BY ALL ORDER BY ALL`,
			`SELECT severity, count(*)::INTEGER AS findings FROM quality_finding GROUP BY ALL ORDER BY ALL`
		));

	it('indicator_year adds the points of the rows themselves', () =>
		same(
			`SELECT name_norm, sum(score)::DOUBLE AS score, sum(weight)::DOUBLE AS weight
			FROM indicator_year GROUP BY ALL ORDER BY ALL`,
			`SELECT name_norm, sum(indicator.score)::DOUBLE AS score, sum(weight)::DOUBLE AS weight
			FROM indicator JOIN v_dept_year USING (doc_id)
			WHERE name_norm IS NOT NULL AND NOT is_bonus GROUP BY ALL ORDER BY ALL`
		));

	it('country_year says k of n for the country and for each province', async () => {
		const rows = await ask(
			db,
			`SELECT province_code, regions, departments FROM country_year
			WHERE fiscal_year = 2022 ORDER BY province_code NULLS FIRST`
		);
		expect(rows).toEqual([
			{ province_code: null, regions: 2, departments: 100 },
			{ province_code: '66', regions: 1, departments: 50 },
			{ province_code: '67', regions: 1, departments: 50 }
		]);
	});
});

describe('spread', () => {
	it.each([
		['DuckDB in Node', openNodeDatabase],
		['DuckDB-WASM', openWasmDatabase]
	])('interpolates quartiles on %s', async (_, open) => {
		const engine = await open();
		const source = `SELECT * FROM (VALUES ('a', 1.0), ('a', 2.0), ('a', 4.0), ('a', 8.0), ('b', 5.0)) AS t(g, v)`;
		const text = spread(['g'], 'v', source);
		expect(
			await ask(
				engine,
				`SELECT g, reports::INTEGER AS reports, least::DOUBLE AS least,
					lower_quartile::DOUBLE AS lower_quartile, median::DOUBLE AS median,
					upper_quartile::DOUBLE AS upper_quartile, greatest::DOUBLE AS greatest
				FROM (${text}) ORDER BY g`
			)
		).toEqual([
			{
				g: 'a',
				reports: 4,
				least: 1,
				lower_quartile: 1.75,
				median: 3,
				upper_quartile: 5,
				greatest: 8
			},
			{
				g: 'b',
				reports: 1,
				least: 5,
				lower_quartile: 5,
				median: 5,
				upper_quartile: 5,
				greatest: 5
			}
		]);
		await engine.close();
	});
});

describe('tables for other engines', () => {
	it('name the folder’s column once, as the partition', () => {
		for (const dialect of DIALECTS) {
			const text = createTable('document', dialect, 's3://b');
			expect(text.match(/region_code (STRING|VARCHAR)/g)).toHaveLength(1);
		}
		expect(createTable('region', 'trino', 's3://b')).toContain('"region_code" VARCHAR');
		expect(createTable('document', 'spark', 's3://b')).toContain('`fiscal_year` INT');
	});
});
