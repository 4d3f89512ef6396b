import { expect, it } from 'vitest';
import { actualPerHead } from '../../src/lib/queries/actual-per-head.ts';
import { departmentActuals } from '../../src/lib/queries/department-actuals.ts';
import { departmentHistory } from '../../src/lib/queries/department-history.ts';
import { departmentMeasures } from '../../src/lib/queries/department-measures.ts';
import { departmentOverview } from '../../src/lib/queries/department-overview.ts';
import { departmentProblems } from '../../src/lib/queries/department-problems.ts';
import { departmentReports } from '../../src/lib/queries/department-reports.ts';
import { departmentScores } from '../../src/lib/queries/department-scores.ts';
import { executionPlaces } from '../../src/lib/queries/execution-places.ts';
import { latestHeadcounts } from '../../src/lib/queries/latest-headcounts.ts';
import { lostPoints } from '../../src/lib/queries/lost-points.ts';
import { outputChanges } from '../../src/lib/queries/output-changes.ts';
import { peerExecution } from '../../src/lib/queries/peer-execution.ts';
import { peerGroups } from '../../src/lib/queries/peer-groups.ts';
import { peerScores } from '../../src/lib/queries/peer-scores.ts';
import { problemStates } from '../../src/lib/queries/problem-states.ts';
import { projectItemYears } from '../../src/lib/queries/project-item-years.ts';
import { DEFAULT_FILTER } from '../../src/lib/schema/default-filter.ts';
import { onBothEngines } from '../engines/both-engines.ts';

const beijing = { dept_id: 'gz-beijing-office' };
const haizhu = { dept_id: 'gz-haizhu-gov-office' };
const zhanjiang = { dept_id: 'zj-guangzhou-office' };
/** Own-unit justice bureaus of the synthetic city in 2021, by their execution rate. */
const PLACES = [
	['demo-emergency', 99.85],
	['demo-arbitration', 99.75],
	['demo-judicial', 98.03],
	['demo-procuratorate', 93.22],
	['demo-legal-aid', 92.94]
] as const;
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
				row.unit_scope,
				row.line_ids,
				row.errors,
				row.problems_status
			])
		).toEqual([
			[2021, 'full_year', 99.7346, 'own_unit', '001-B1,001-B2', 1, 'no_section'],
			[2022, 'unspecified', 99.6467, 'unknown', '002-B1', 0, 'stated']
		]);
		expect(rows.map((row) => row.comparability)).toEqual([
			'in_force||self|department|own_unit|year',
			'unspecified||self|department|unknown|year'
		]);
		expect(await departmentHistory(db(), { dept_id: 'baoshan-library' })).toEqual([]);
	});

	it('departmentScores keeps each year’s reachable points and its scheme', async () => {
		const rows = await departmentScores(db(), { dept_ids: ['gz-beijing-office'] });
		expect(
			rows.map((row) => [
				row.fiscal_year,
				row.score_id,
				row.score,
				row.base_max,
				row.normalized_pct,
				row.comparable_group
			])
		).toEqual([
			[2021, '001-S1', 93.79, 95, 98.73, 'gz-2021-dept'],
			[2022, '002-S1', 98, 100, 98, 'gz-2022-dept']
		]);
	});

	it('peerGroups puts the two liaison offices of prefecture cities together', async () => {
		const rows = await peerGroups(db(), {});
		expect(
			rows.map((row) => [row.dept_id, row.peer_group, row.unit_scope, row.years, row.rated_years])
		).toEqual([
			['gz-haizhu-gov-office', 'government_office/county', 'unknown', 1, 1],
			['gz-beijing-office', 'liaison_office/prefecture', 'unknown', 2, 1],
			['zj-guangzhou-office', 'liaison_office/prefecture', 'own_unit', 1, 0]
		]);
	});

	it('peerExecution knows of no other liaison office on the full-year budget', async () => {
		const rows = await peerExecution(db(), beijing);
		expect(rows.map((row) => [row.dept_id, row.fiscal_year, row.unit_scope])).toEqual([
			['gz-beijing-office', 2021, 'own_unit']
		]);
	});

	it('peerScores keeps each scheme a group of its own', async () => {
		const rows = await peerScores(db(), beijing);
		expect(rows.map((row) => [row.dept_id, row.fiscal_year, row.normalized_pct])).toEqual([
			['zj-guangzhou-office', 2020, 98],
			['gz-beijing-office', 2021, 98.73],
			['gz-beijing-office', 2022, 98]
		]);
		expect(new Set(rows.map((row) => row.comparability)).size).toBe(3);
	});

	it('departmentActuals gives spending of four department-years, the largest department first', async () => {
		const rows = await departmentActuals(db(), DEFAULT_FILTER);
		expect(
			rows.map((row) => [row.dept_id, row.fiscal_year, row.actual_yuan, row.unit_scope])
		).toEqual([
			['gz-haizhu-gov-office', 2023, 30_898_000, 'unknown'],
			['gz-beijing-office', 2021, 20_874_731.66, 'own_unit'],
			['gz-beijing-office', 2022, 22_198_300, 'unknown'],
			['zj-guangzhou-office', 2020, 7_859_000, 'own_unit']
		]);
		expect(rows.every((row) => row.departments === 3)).toBe(true);
	});

	it('executionPlaces gives no place where there are not five alike', async () => {
		expect(await executionPlaces(db(), DEFAULT_FILTER)).toEqual([]);
	});

	it('problemStates gives every report a row, also one without a problem section', async () => {
		const rows = await problemStates(db(), { ...DEFAULT_FILTER, dept_ids: ['gz-beijing-office'] });
		expect(
			rows.map((row) => [
				row.fiscal_year,
				row.problems_status,
				row.category_l1,
				row.stated,
				row.deducted
			])
		).toEqual([
			[2021, 'no_section', 'EXE', 0, 2],
			[2021, 'no_section', 'PMS', 0, 1],
			[2021, 'no_section', 'PRC', 0, 1],
			[2022, 'stated', 'PMS', 2, 1],
			[2022, 'stated', 'RES', 1, 0]
		]);
		expect(rows[0]?.problem_ids?.split(',').toSorted()).toEqual(['001-D1', '001-D2']);
	});

	it('actualPerHead divides nothing where people and money are not of the same units', async () => {
		const rows = await actualPerHead(db(), DEFAULT_FILTER);
		expect(
			rows.map((row) => [
				row.dept_id,
				row.fiscal_year,
				row.in_post,
				row.per_head_yuan,
				row.standing
			])
		).toEqual([
			['gz-beijing-office', 2021, null, null, 'no_headcount'],
			['gz-beijing-office', 2022, null, null, 'no_headcount'],
			['gz-haizhu-gov-office', 2023, null, null, 'no_headcount'],
			['zj-guangzhou-office', 2020, null, null, 'people_of_other_units']
		]);
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
	const justice2021 = [
		'demo-arbitration',
		'demo-court',
		'demo-emergency',
		'demo-fire',
		'demo-judicial',
		'demo-legal-aid',
		'demo-procuratorate',
		'demo-public-security'
	];

	it('peerExecution gives every peer its own row with its scope', async () => {
		const rows = await peerExecution(db(), { dept_id: 'demo-court' });
		const of2021 = rows.filter((row) => row.fiscal_year === 2021);
		expect(of2021.map((row) => row.dept_id)).toEqual(justice2021);
		expect(of2021.filter((row) => row.unit_scope === 'own_unit').map((row) => row.dept_id)).toEqual(
			PLACES.map(([dept_id]) => dept_id).toSorted()
		);
	});

	it('executionPlaces ranks five alike departments, and none of the other three', async () => {
		const rows = await executionPlaces(db(), {
			...DEFAULT_FILTER,
			years: [2021],
			dept_ids: justice2021
		});
		expect(
			rows
				.toSorted((a, b) => a.place - b.place)
				.map((row) => [row.dept_id, row.place, row.n, round(row.execution_pct, 2)])
		).toEqual(PLACES.map(([dept_id, pct], index) => [dept_id, index + 1, 5, pct]));
	});

	it('actualPerHead divides what one unit spent by its people in post', async () => {
		const rows = await actualPerHead(db(), {
			...DEFAULT_FILTER,
			years: [2018],
			dept_ids: ['demo-foreign-affairs']
		});
		expect(rows.map((row) => [row.in_post, row.standing, round(row.per_head_yuan, 2)])).toEqual([
			[39, 'shown', 467_030.77]
		]);
	});

	it('departmentActuals limits itself to ten of 48 departments, the police first', async () => {
		const rows = await departmentActuals(db(), DEFAULT_FILTER);
		expect(new Set(rows.map((row) => row.dept_id)).size).toBe(10);
		expect(rows[0]).toMatchObject({ dept_id: 'demo-public-security', departments: 48 });
	});

	it('departmentOverview gives 48 departments with a full report each', async () => {
		const rows = await departmentOverview(db(), DEFAULT_FILTER);
		expect(rows.filter((row) => row.fiscal_year !== null)).toHaveLength(48);
	});
});
