import { group } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { QueryError } from '../../src/lib/queries/define-query.ts';
import { executionByDepartmentYear } from '../../src/lib/queries/execution-by-department-year.ts';
import { executionOfPeers } from '../../src/lib/queries/execution-of-peers.ts';
import { monitoringProgress } from '../../src/lib/queries/monitoring-progress.ts';
import { partialReportMoney } from '../../src/lib/queries/partial-report-money.ts';
import { spendingOverInitial } from '../../src/lib/queries/spending-over-initial.ts';
import { threePublicControl } from '../../src/lib/queries/three-public-control.ts';
import { unspentByStructure } from '../../src/lib/queries/unspent-by-structure.ts';
import { DEFAULT_FILTER } from '../../src/lib/schema/default-filter.ts';
import { onBothEngines } from '../engines/both-engines.ts';

const round = (value: number | null, decimals = 4) =>
	value === null ? null : Number(value.toFixed(decimals));

onBothEngines('public', (db) => {
	describe('executionByDepartmentYear', () => {
		it('gives each department-year its rate on its own basis, partial reports left out', async () => {
			const rows = await executionByDepartmentYear(db(), DEFAULT_FILTER);
			expect(
				rows.map((row) => [
					row.dept_id,
					row.fiscal_year,
					row.budget_basis,
					row.budget_yuan,
					row.actual_yuan,
					round(row.execution_pct),
					round(row.vs_initial_pct, 2),
					row.actual_is_derived,
					row.unit_is_corrected
				])
			).toEqual([
				[
					'gz-beijing-office',
					2021,
					'full_year',
					20930290.75,
					20874731.66,
					99.7346,
					null,
					false,
					true
				],
				['gz-beijing-office', 2022, 'unspecified', 22277000, 22198300, 99.6467, null, false, false],
				['gz-haizhu-gov-office', 2023, 'full_year', 30898000, 30898000, 100, null, false, false],
				['zj-guangzhou-office', 2020, 'initial', 5645000, 7859000, null, 139.22, true, false]
			]);
		});

		it('narrows by year, department, kind, region and basis', async () => {
			const count = async (filter: object) =>
				(await executionByDepartmentYear(db(), { ...DEFAULT_FILTER, ...filter })).length;
			expect(await count({ years: [2021, 2022] })).toBe(2);
			expect(await count({ dept_ids: ['zj-guangzhou-office'] })).toBe(1);
			expect(await count({ kinds: ['government_office'] })).toBe(1);
			expect(await count({ region_codes: ['440100'] })).toBe(2);
			expect(await count({ bases: ['unspecified'] })).toBe(1);
			expect(await count({ years: [2001] })).toBe(0);
		});

		it('names itself and the bad parameter', async () => {
			const bad = executionByDepartmentYear(db(), { ...DEFAULT_FILTER, years: [21] });
			await expect(bad).rejects.toThrow(QueryError);
			await expect(bad).rejects.toThrow(/executionByDepartmentYear.*years/s);
		});
	});

	it('spendingOverInitial finds +221.40 万元 of 2020 over the initial budget, in basic expenditure alone', async () => {
		const rows = await spendingOverInitial(db(), DEFAULT_FILTER);
		expect(rows).toEqual([
			{
				dept_id: 'zj-guangzhou-office',
				fiscal_year: 2020,
				doc_id: '004_295e750b981ae71d',
				unit_scope: 'own_unit',
				line_id: '004-B01',
				basic_line_id: '004-B03',
				project_line_id: '004-B07',
				initial_yuan: 5645000,
				adjusted_yuan: null,
				actual_yuan: 7859000,
				actual_is_derived: true,
				vs_initial_pct: 139.220549,
				basic_initial_yuan: 3570600,
				basic_actual_yuan: 5827300,
				project_initial_yuan: 2074400,
				project_actual_yuan: 2031700,
				unit_is_corrected: false,
				errors: 0,
				total: 1,
				comparability: 'initial||self|department|own_unit|year'
			}
		]);
	});

	it('executionOfPeers says nothing of fewer than five', async () => {
		expect(await executionOfPeers(db(), DEFAULT_FILTER)).toEqual([]);
	});

	it('no two rates of the public reports are comparable: bases, scopes of units and years differ', async () => {
		const rows = await executionByDepartmentYear(db(), DEFAULT_FILTER);
		expect(rows.map((row) => row.comparability)).toEqual([
			'in_force||self|department|own_unit|year',
			'unspecified||self|department|unknown|year',
			'in_force||self|department|unknown|year',
			'initial||self|department|own_unit|year'
		]);
	});

	it('unspentByStructure splits 55,559.09 yuan of 2021 into basic and project', async () => {
		const rows = await unspentByStructure(db(), DEFAULT_FILTER);
		expect(rows).toEqual([
			{
				dept_id: 'gz-beijing-office',
				fiscal_year: 2021,
				doc_id: '001_cf51f5571b29c7d0',
				unit_scope: 'own_unit',
				budget_basis: 'full_year',
				basic_line_id: '001-B3',
				project_line_id: '001-B4',
				basic_yuan: 13050.36,
				project_yuan: 42508.73,
				unspent_yuan: 55559.09,
				unit_is_corrected: true,
				errors: 1,
				total: 1,
				comparability: 'in_force||self|department|own_unit|year'
			}
		]);
	});

	it('threePublicControl finds the overspend of 2020 and the printed rate of 2021', async () => {
		const rows = await threePublicControl(db(), DEFAULT_FILTER);
		expect(
			rows.map((row) => [
				row.dept_id,
				row.fiscal_year,
				round(row.control_pct, 2),
				row.is_stated,
				row.record_id,
				row.errors
			])
		).toEqual([
			['zj-guangzhou-office', 2020, 100.66, false, '004-B20', 0],
			['gz-beijing-office', 2021, 99.61, true, '001-R5', 0]
		]);
	});

	it('monitoringProgress keeps the printed progress, the one on the year’s budget and the year-end apart', async () => {
		const rows = await monitoringProgress(db(), DEFAULT_FILTER);
		expect(
			rows.map((row) => [
				row.scope,
				row.as_of,
				row.progress_stated_pct,
				row.time_elapsed_pct,
				round(row.on_year_budget_pct, 2),
				round(row.execution_pct, 2),
				row.snapshot_id,
				row.line_id
			])
		).toEqual([
			['department', '2022-07-30', 62.11, 58.33, 61.7, 99.65, '002-N2', '002-B1'],
			['project', '2022-07-30', 55.86, 58.33, null, null, '002-N1', null]
		]);
	});

	it('partialReportMoney lists the 35 reports of which only the opening was read', async () => {
		const rows = await partialReportMoney(db(), DEFAULT_FILTER);
		expect(rows).toHaveLength(35);
		expect(rows.filter((row) => row.eval_object === 'department').map((row) => row.doc_id)).toEqual(
			['hetang-fl-2022', 'lingling-lyj-2021', 'chenggong-xxcy-2018']
		);
		expect(rows.find((row) => row.doc_id === 'lingling-lyj-2021')).toMatchObject({
			rate_stated_pct: 100,
			rate_computed_pct: 80.4487,
			is_contradicted: true
		});
	});
});

onBothEngines('demo', (db) => {
	it('unspentByStructure keeps the three largest of each of six groups and says of how many', async () => {
		const rows = await unspentByStructure(db(), DEFAULT_FILTER);
		expect(rows[0]?.total).toBe(362);
		const groups = [...group(rows, (row) => row.comparability).values()];
		expect(groups.map((alike) => alike.length)).toEqual([3, 3, 3, 3, 3, 3]);
		const alone = await unspentByStructure(db(), { ...DEFAULT_FILTER, years: [2025] });
		expect(new Set(alone.map((row) => row.fiscal_year))).toEqual(new Set([2025]));
		const sums = rows.map((row) => row.unspent_yuan);
		expect(sums).toEqual(sums.toSorted((a, b) => b - a));
	});

	it('spendingOverInitial keeps the four furthest above of each unit scope', async () => {
		const rows = await spendingOverInitial(db(), DEFAULT_FILTER);
		expect(rows.map((row) => row.total)).toEqual(Array(12).fill(104));
		const scopes = [...group(rows, (row) => row.unit_scope).values()];
		expect(scopes.map((alike) => alike.length)).toEqual([4, 4, 4]);
		expect(rows[0]).toMatchObject({ dept_id: 'demo-emergency', vs_initial_pct: 140 });
		const one = await spendingOverInitial(db(), {
			...DEFAULT_FILTER,
			dept_ids: ['demo-emergency']
		});
		expect(one.every((row) => row.dept_id === 'demo-emergency')).toBe(true);
	});

	it('executionOfPeers stays the same while a view is narrowed to one department', async () => {
		const all = await executionOfPeers(db(), DEFAULT_FILTER);
		expect(all.every((row) => row.n >= 5)).toBe(true);
		expect(all.filter((row) => row.kind === null)).toHaveLength(24);
		const narrowed = await executionOfPeers(db(), {
			...DEFAULT_FILTER,
			years: [2025],
			dept_ids: ['demo-court'],
			kinds: ['justice_bureau']
		});
		expect(narrowed).toEqual(all.filter((row) => row.fiscal_year === 2025));
	});

	it('monitoringProgress speaks of the latest year alone', async () => {
		const years = (await monitoringProgress(db(), DEFAULT_FILTER)).map((row) => row.fiscal_year);
		expect([...new Set(years)]).toEqual([2025]);
		const earlier = await monitoringProgress(db(), { ...DEFAULT_FILTER, years: [2019, 2020] });
		expect([...new Set(earlier.map((row) => row.fiscal_year))]).toEqual([2020]);
	});
});
