import { Decimal } from 'decimal.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { countryReference, countyRows } from '../../scripts/scale/county-rows.ts';
import { countyReports, type DepartmentReports } from '../../src/lib/demo-data/scale-reports.ts';
import { PARTITION_TABLES } from '../../src/lib/schema/partition-manifest.ts';
import { ReportRecord } from '../../src/lib/schema/report-record.ts';
import { TABLES } from '../../src/lib/schema/tables.ts';
import { checkReferences } from '../../src/lib/tables/check-references.ts';
import type { ReferenceData } from '../../src/lib/tables/read-reference-data.ts';
import type { CountyRows } from '../../src/lib/tables/write-county.ts';
import { SLICE } from './slice.ts';

const PLAN = { ...SLICE, out: '' };
let reference: ReferenceData;
let departments: DepartmentReports[];
let rows: CountyRows[];

function joined(parts: Iterable<CountyRows>): CountyRows {
	const all = [...parts];
	return Object.fromEntries(
		PARTITION_TABLES.map((table) => [table, all.flatMap((part) => [...part[table]])])
	) as unknown as CountyRows;
}

beforeAll(async () => {
	reference = await countryReference('data', PLAN);
	departments = [0, 1].flatMap((index) => [...countyReports(index, PLAN)]);
	rows = [0, 1].map((index) => joined(countyRows(index, PLAN, reference, [])));
});

describe('a county', () => {
	it('is made of 50 departments, none of them of a real region', () => {
		expect(rows.map(({ department }) => department.length)).toEqual([50, 50]);
		expect(rows.map(({ document }) => new Set(document.map((row) => row.region_code)))).toEqual([
			new Set(['660121']),
			new Set(['670121'])
		]);
	});

	it('is the same whatever the number of the others, and another than its neighbour', () => {
		const alone = joined(countyRows(1, { ...PLAN, counties: 3 }, reference, []));
		expect(alone.indicator).toEqual(rows[1]?.indicator);
		const texts = rows.map(({ budget_line }) => budget_line.map((line) => line.actual_yuan));
		expect(texts[0]).not.toEqual(texts[1]);
	});

	it('has reports that all parse, and rows that all fit their table', () => {
		for (const { records } of departments) for (const record of records) ReportRecord.parse(record);
		for (const county of rows) {
			for (const name of PARTITION_TABLES) {
				for (const row of county[name]) TABLES[name].row.parse(row);
			}
		}
	});

	it('refers only to what exists', () => {
		const files = departments.flatMap(({ records }) =>
			records.map((record) => ({ file: record.doc_id, record }))
		);
		const known = departments.map(({ department }) => department);
		expect(checkReferences(files, { ...reference, departments: known })).toEqual([]);
	});

	it('prints rates that recompute, apart from the planted ones, and normalised scores that do', () => {
		let planted = 0;
		for (const { budget_line, score, score_component } of rows) {
			for (const line of budget_line) {
				if (line.rate_computed_pct === null) continue;
				const rate = new Decimal(line.actual_yuan ?? 'NaN').times(100).div(line.budget_yuan ?? 0);
				expect(line.rate_computed_pct).toBe(rate.toFixed(4));
				if (line.rate_stated_pct === null) continue;
				if (line.rate_stated_pct !== rate.toFixed(line.rate_decimals ?? 0)) planted += 1;
			}
			for (const total of score) {
				if (total.base_max === null || total.eval_object !== 'department') continue;
				const bonus = score_component
					.filter((part) => part.score_id === total.score_id && part.is_bonus)
					.map((part) => part.score ?? 0);
				const own = new Decimal(total.score).minus(Decimal.sum(0, ...bonus));
				expect(total.normalized_pct).toBe(own.times(100).div(total.base_max).toFixed(2));
			}
		}
		expect(planted).toBeLessThan(5);
	});

	it('is as various as the city: kinds of report, schemes, gaps, findings, statements', () => {
		const all = rows.flatMap(({ document }) => document);
		expect(new Set(all.map((row) => row.doc_kind)).size).toBe(3);
		expect(new Set(all.map((row) => row.scheme_id))).toEqual(
			new Set(['p66-2018-dept', 'p66-2022-dept', 'p67-2018-dept', 'p67-2022-dept', null])
		);
		const own = all.filter((row) => row.eval_object === 'department');
		expect(own.length).toBeLessThan(300);
		expect(own.length).toBeGreaterThan(250);
		const findings = rows.flatMap(({ quality_finding }) => quality_finding);
		expect(new Set(findings.map((row) => row.severity))).toEqual(
			new Set(['error', 'warning', 'info'])
		);
		const indicators = rows.reduce((sum, { indicator }) => sum + indicator.length, 0);
		expect(indicators / own.length).toBeGreaterThan(18);
		const statements = rows.reduce((sum, { problem }) => sum + problem.length, 0);
		expect(statements / own.length).toBeGreaterThan(2.5);
	});
});
