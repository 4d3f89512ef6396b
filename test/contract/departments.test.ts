import { expect, it } from 'vitest';
import { departmentHistory } from '../../src/lib/queries/department-history.ts';
import { departmentMeasures } from '../../src/lib/queries/department-measures.ts';
import { departmentOverview } from '../../src/lib/queries/department-overview.ts';
import { departmentProblems } from '../../src/lib/queries/department-problems.ts';
import { departmentReports } from '../../src/lib/queries/department-reports.ts';
import { latestHeadcounts } from '../../src/lib/queries/latest-headcounts.ts';
import { lostPoints } from '../../src/lib/queries/lost-points.ts';
import { outputChanges } from '../../src/lib/queries/output-changes.ts';
import { peerExecution } from '../../src/lib/queries/peer-execution.ts';
import { projectItemYears } from '../../src/lib/queries/project-item-years.ts';
import { DEFAULT_FILTER } from '../../src/lib/schema/default-filter.ts';
import { onBothEngines } from '../engines/both-engines.ts';

const beijing = { dept_id: 'gz-beijing-office' };
const haizhu = { dept_id: 'gz-haizhu-gov-office' };
const zhanjiang = { dept_id: 'zj-guangzhou-office' };
const round = (value: number | null, decimals = 4) =>
	value === null ? null : Number(value.toFixed(decimals));

onBothEngines('public', (db) => {
	it('departmentOverview lists 34 departments, three of them with a full self-evaluation', async () => {
		const rows = await departmentOverview(db(), DEFAULT_FILTER);
		expect(rows).toHaveLength(34);
		const full = rows.filter((row) => row.fiscal_year !== null);
		expect(
			full.map((row) => [
				row.dept_id,
				row.fiscal_year,
				row.budget_basis,
				round(row.execution_pct, 2),
				round(row.vs_initial_pct, 2),
				row.normalized_pct,
				row.base_is_assumed,
				row.errors
			])
		).toEqual([
			['gz-beijing-office', 2022, 'unspecified', 99.65, null, 98, false, 1],
			['gz-haizhu-gov-office', 2023, 'full_year', 100, null, 99, true, 0],
			['zj-guangzhou-office', 2020, 'initial', null, 139.22, 98, true, 3]
		]);
		expect(full[0]?.full_years?.split(',').toSorted()).toEqual(['2021', '2022']);
		expect(rows.find((row) => row.dept_id === 'chenggong-information-park')).toMatchObject({
			full_years: null,
			partial_years: '2018',
			execution_pct: null,
			normalized_pct: null
		});
	});

	it('departmentOverview narrows by every field and takes the latest of the years that are left', async () => {
		const rows = async (filter: object) =>
			departmentOverview(db(), { ...DEFAULT_FILTER, ...filter });
		expect(await rows({ years: [2021], dept_ids: ['gz-beijing-office'] })).toMatchObject([
			{ fiscal_year: 2021, reports: 2, normalized_pct: 98.73, unit_is_corrected: true }
		]);
		expect(await rows({ kinds: ['liaison_office'] })).toHaveLength(4);
		expect((await rows({ region_codes: ['440105'] })).map((row) => row.dept_id)).toEqual([
			'gz-haizhu-gov-office'
		]);
		expect((await rows({ bases: ['initial'] })).map((row) => row.dept_id)).toEqual([
			'zj-guangzhou-office'
		]);
		expect(await rows({ years: [2001] })).toEqual([]);
	});

	it('departmentHistory keeps the basis and the scoring scheme of each year', async () => {
		const rows = await departmentHistory(db(), beijing);
		expect(
			rows.map((row) => [
				row.fiscal_year,
				row.budget_basis,
				round(row.execution_pct),
				row.score,
				row.base_max,
				row.normalized_pct,
				row.comparable_group,
				row.problems_status
			])
		).toEqual([
			[2021, 'full_year', 99.7346, 93.79, 95, 98.73, 'gz-2021-dept', 'no_section'],
			[2022, 'unspecified', 99.6467, 98, 100, 98, 'gz-2022-dept', 'stated']
		]);
		expect(await departmentHistory(db(), { dept_id: 'baoshan-library' })).toEqual([]);
	});

	it('peerExecution is silent with fewer than five peers', async () => {
		expect(await peerExecution(db(), beijing)).toEqual([]);
	});

	it('lostPoints goes from 100 to 93.79 by indicator group and from 100 to 98 by block', async () => {
		const rows = await lostPoints(db(), beijing);
		const lost = rows.filter((row) => row.lost > 0);
		expect(
			lost.map((row) => [row.fiscal_year, row.detail, row.name, row.lost, row.is_bonus])
		).toEqual([
			[2022, 'component', '管理效能', 2, false],
			[2021, 'indicator', '工作表现加减分', 5, true],
			[2021, 'indicator', '资金管理', 0.21, false],
			[2021, 'indicator', '绩效管理', 0.5, false],
			[2021, 'indicator', '采购管理', 0.5, false]
		]);
		expect(rows.filter((row) => row.fiscal_year === 2021)).toHaveLength(8);
		expect(rows.filter((row) => row.fiscal_year === 2022).map((row) => row.name_en)).toEqual([
			'Management',
			'Duty performance'
		]);
		expect(
			(await lostPoints(db(), zhanjiang)).map((row) => [row.detail, row.name, row.lost])
		).toEqual([['reason', 'UNX', 2]]);
	});

	it('departmentProblems leaves the project report out', async () => {
		const rows = await departmentProblems(db(), beijing);
		expect(
			rows.map((row) => [row.problem_id, row.fiscal_year, row.category_l1, row.points])
		).toEqual([
			['001-D1', 2021, 'EXE', 0.01],
			['001-D2', 2021, 'EXE', 0.2],
			['001-D3', 2021, 'PMS', 0.5],
			['001-D4', 2021, 'PRC', 0.5],
			['002-D1', 2022, 'PMS', 2],
			['002-P1', 2022, 'PMS', null],
			['002-P2', 2022, 'PMS', null],
			['002-P3', 2022, 'RES', null]
		]);
	});

	it('departmentMeasures gives one row a link that is sure enough', async () => {
		const rows = await departmentMeasures(db(), beijing);
		expect(rows.filter((row) => row.fiscal_year === 2021)).toMatchObject([
			{ measure_id: '001-M1', category_l1: 'PRC', problem_id: '001-D4' }
		]);
		const unlinked = await departmentMeasures(db(), zhanjiang);
		expect(unlinked.map((row) => [row.measure_id, row.problem_id])).toEqual([
			['004-M1', null],
			['004-M2', '004-P2'],
			['004-M2', '004-P3']
		]);
	});

	it('outputChanges finds the three printed falls in documents of 2023', async () => {
		const rows = await outputChanges(db(), haizhu);
		expect(rows.map((row) => [row.yoy_pct, row.prior_value_implied])).toEqual([
			[-29.77, 14882.5],
			[-10.7, 939.5],
			[-7.5, 1057.3]
		]);
	});

	it('projectItemYears follows one item from its own report into the department’s', async () => {
		const rows = await projectItemYears(db(), beijing);
		expect(
			rows.map((row) => [
				row.item_name,
				row.fiscal_year,
				row.budget_basis,
				row.budget_yuan,
				row.actual_yuan,
				round(row.rate_computed_pct, 2)
			])
		).toEqual([
			['驻京工作保障经费', 2021, 'initial', 2894900, 2880400, 99.5],
			['驻京工作保障经费', 2022, 'unspecified', 1348500, 1298200, 96.27]
		]);
	});

	it('latestHeadcounts takes the latest report that counts anything', async () => {
		const rows = await latestHeadcounts(db(), beijing);
		expect(rows.every((row) => row.fiscal_year === 2022)).toBe(true);
		expect(rows.find((row) => row.category.startsWith('in_post'))?.value).toBe(31);
	});

	it('departmentReports lists department and project reports, full and partial', async () => {
		const rows = await departmentReports(db(), beijing);
		expect(
			rows.map((row) => [row.fiscal_year, row.eval_object, row.score, row.completeness])
		).toEqual([
			[2022, 'department', 98, 'full'],
			[2021, 'department', 93.79, 'full'],
			[2021, 'project', 93.5, 'full']
		]);
		expect(rows.map((row) => row.errors)).toEqual([0, 1, 0]);
		expect(await departmentReports(db(), { dept_id: 'baoshan-library' })).toHaveLength(2);
	});
});

onBothEngines('demo', (db) => {
	it('peerExecution gives the middle half and median of seven bureaus in 2018', async () => {
		const [first] = await peerExecution(db(), { dept_id: 'demo-agriculture' });
		expect(first).toMatchObject({ fiscal_year: 2018, n: 7 });
		expect(
			[first?.lower_pct, first?.median_pct, first?.upper_pct].map((pct) => round(pct ?? null))
		).toEqual([95.5497, 97.2134, 98.1065]);
	});

	it('departmentOverview gives 48 departments with a full report each', async () => {
		const rows = await departmentOverview(db(), DEFAULT_FILTER);
		expect(rows.filter((row) => row.fiscal_year !== null)).toHaveLength(48);
	});
});
