import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WritableDatabase } from '../../src/lib/database/database.ts';
import { openNodeDatabase } from '../../src/lib/database/node.ts';
import { countryCategories } from '../../src/lib/queries/country-categories.ts';
import { countryExecution } from '../../src/lib/queries/country-execution.ts';
import { countryFindings } from '../../src/lib/queries/country-findings.ts';
import { countryYears } from '../../src/lib/queries/country-years.ts';
import { regionNames } from '../../src/lib/queries/region-names.ts';
import { PartitionedDataset } from '../../src/lib/tables/load-partition.ts';
import { partitionsOf } from '../../src/lib/tables/partitions.ts';
import { openWasmDatabase } from '../engines/open-wasm-database.ts';
import { ask, buildSlice, folderSource, removeSlice } from './slice.ts';

let folder: string;
beforeAll(async () => {
	({ folder } = await buildSlice());
});
afterAll(() => removeSlice(folder));

const never = new AbortController().signal;

describe.each([
	['DuckDB in Node', openNodeDatabase],
	['DuckDB-WASM', openWasmDatabase]
])('the country’s questions on %s', (_, open) => {
	let db: WritableDatabase;
	let dataset: PartitionedDataset;
	beforeAll(async () => {
		db = await open();
		dataset = await PartitionedDataset.open(db, folderSource(folder), 50_000_000, never);
		await dataset.loadCountry({ signal: never });
	});
	afterAll(() => db.close());

	it('counts departments of the whole country, not of a province', async () => {
		const rows = await countryYears(db, {});
		expect(rows.map(({ fiscal_year, regions, departments }) => [fiscal_year, regions, departments]))
			// Two counties of fifty departments each.
			.toEqual([
				[2021, 2, 100],
				[2022, 2, 100],
				[2023, 2, 100]
			]);
		for (const row of rows) {
			expect(row.reporting).toBeLessThanOrEqual(row.departments);
			expect(row.with_problem_section).toBeLessThanOrEqual(row.reporting);
			expect(row.in_force).toBeLessThanOrEqual(row.with_money);
		}
	});

	it('spreads rates of one class and one scope each', async () => {
		const rows = await countryExecution(db, {});
		const keys = rows.map(({ fiscal_year, comparability }) => `${fiscal_year} ${comparability}`);
		expect(new Set(keys).size).toBe(rows.length);
		expect(rows.some(({ comparability }) => comparability.startsWith('in_force||self|'))).toBe(
			true
		);
		for (const row of rows) {
			const spread = [row.least, row.lower_quartile, row.median, row.upper_quartile, row.greatest];
			expect(spread.toSorted((a, b) => a - b)).toEqual(spread);
		}
		const years = await countryYears(db, {});
		const inForce = rows.filter((row) => row.basis_class === 'in_force');
		for (const { fiscal_year, in_force } of years) {
			const reports = inForce.filter((row) => row.fiscal_year === fiscal_year);
			expect(reports.reduce((sum, row) => sum + row.reports, 0)).toBe(in_force);
		}
	});

	it('counts categories of level 1, never more reports than have a problem section', async () => {
		const rows = await countryCategories(db, { fiscal_year: 2022 });
		expect(rows.length).toBeGreaterThan(5);
		expect(rows.every(({ category }) => /^[A-Z]{3}$/.test(category))).toBe(true);
		const [year] = (await countryYears(db, {})).filter((row) => row.fiscal_year === 2022);
		const stated = rows.filter(
			(row) => row.eval_object === 'department' && row.kind === 'stated_problem'
		);
		for (const row of stated) {
			expect(row.documents).toBeLessThanOrEqual(year?.with_problem_section ?? 0);
		}
	});

	it('counts findings by severity, names regions by the beginning of their code', async () => {
		const findings = await countryFindings(db, {});
		const [sum] = await ask(db, 'SELECT sum(findings)::INTEGER AS n FROM country_quality');
		expect(findings.reduce((total, row) => total + row.findings, 0)).toBe(sum?.['n']);
		await dataset.loadReference({ signal: never });
		expect(await regionNames(db, { stem: '66' })).toEqual([
			{ region_code: '660000', name_zh: '示例1省', name_en: 'Sample Province 1' },
			{ region_code: '660100', name_zh: '示例1省1市', name_en: 'Sample Prefecture 1-1' },
			{ region_code: '660121', name_zh: '示例1省1市1县', name_en: 'Sample County 1-1-1' }
		]);
	});

	it('has the categories’ denominator of one report a department and year', async () => {
		const lists = await dataset.listsOf([], { signal: never });
		await dataset.loadCounties(partitionsOf(lists, []), { signal: never });
		const twice = await ask(
			db,
			`SELECT dept_id FROM document
			WHERE eval_object = 'department' AND evaluator = 'self' AND completeness = 'full' AND superseded_by IS NULL
			GROUP BY dept_id, fiscal_year HAVING count(*) > 1`
		);
		expect(twice).toEqual([]);
	});
});
