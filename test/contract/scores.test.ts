import { describe, expect, it } from 'vitest';
import { componentLossByReport } from '../../src/lib/queries/component-loss-by-report.ts';
import { componentLossByYear } from '../../src/lib/queries/component-loss-by-year.ts';
import { indicatorAttainment } from '../../src/lib/queries/indicator-attainment.ts';
import { indicatorLossByReport } from '../../src/lib/queries/indicator-loss-by-report.ts';
import { lostPointsOfReport } from '../../src/lib/queries/lost-points-of-report.ts';
import { otherScores } from '../../src/lib/queries/other-scores.ts';
import { schemeComponents } from '../../src/lib/queries/scheme-components.ts';
import { scoreByDepartmentYear } from '../../src/lib/queries/score-by-department-year.ts';
import { DEFAULT_FILTER } from '../../src/lib/schema/default-filter.ts';
import { onBothEngines } from '../engines/both-engines.ts';

onBothEngines('public', (db) => {
	describe('scoreByDepartmentYear', () => {
		it('gives raw and normalised scores and points lost of those reachable, each under its scheme', async () => {
			const rows = await scoreByDepartmentYear(db(), DEFAULT_FILTER);
			expect(
				rows.map((row) => [
					row.dept_id,
					row.fiscal_year,
					row.score,
					row.points_lost,
					row.reachable_max,
					row.base_is_assumed,
					row.normalized_pct,
					row.comparable_group
				])
			).toEqual([
				['gz-beijing-office', 2021, 93.79, 1.21, 95, false, 98.73, 'gz-2021-dept'],
				['gz-beijing-office', 2022, 98, 2, 100, false, 98, 'gz-2022-dept'],
				['gz-haizhu-gov-office', 2023, 99, 1, 100, true, 99, 'gz-haizhu-2023-dept'],
				['zj-guangzhou-office', 2020, 98, 2, 100, true, 98, 'zj-2020-dept']
			]);
		});

		it('gives each score its band and a comparable group of its own scheme', async () => {
			const rows = await scoreByDepartmentYear(db(), DEFAULT_FILTER);
			expect(
				rows.map((row) => [row.score_id, row.score_band, row.errors, row.comparability])
			).toEqual([
				['001-S1', '98-99', 0, '|gz-2021-dept|self|department||year'],
				['002-S1', '98-99', 0, '|gz-2022-dept|self|department||year'],
				['003-S1', '99-100', 0, '|gz-haizhu-2023-dept|self|department||year'],
				['004-S1', '98-99', 0, '|zj-2020-dept|self|department||year']
			]);
			const best = await scoreByDepartmentYear(db(), { ...DEFAULT_FILTER, bands: ['99-100'] });
			expect(best.map((row) => row.dept_id)).toEqual(['gz-haizhu-gov-office']);
		});

		it('narrows by year, department, kind and region', async () => {
			const count = async (filter: object) =>
				(await scoreByDepartmentYear(db(), { ...DEFAULT_FILTER, ...filter })).length;
			expect(await count({ years: [2021, 2022] })).toBe(2);
			expect(await count({ dept_ids: ['zj-guangzhou-office'] })).toBe(1);
			expect(await count({ kinds: ['government_office'] })).toBe(1);
			expect(await count({ region_codes: ['440100'] })).toBe(2);
			expect(await count({ years: [2001] })).toBe(0);
		});
	});

	describe('componentLossByReport', () => {
		it('itemises 1.21 points of 2021 by heading and 2 of 2022 by block; the bonus is not lost', async () => {
			const rows = await componentLossByReport(db(), {
				...DEFAULT_FILTER,
				region_codes: ['440100']
			});
			expect(
				rows.map((row) => [row.fiscal_year, row.level, row.name_zh, row.lost, row.reachable])
			).toEqual([
				[2021, 0, '', 1.21, 95],
				[2021, 1, '管理效能', 1.21, 45],
				[2021, 2, '资金管理', 0.21, 16],
				[2021, 2, '信息公开管理', 0, 4],
				[2021, 2, '资产管理', 0, 4],
				[2021, 2, '成本管理', 0, 4],
				[2021, 2, '绩效管理', 0.5, 15],
				[2021, 2, '采购管理', 0.5, 2],
				[2021, 1, '履职效能', 0, 50],
				[2021, 2, '三项重点任务', 0, 50],
				[2022, 0, '', 2, 100],
				[2022, 1, '管理效能', 2, 50],
				[2022, 1, '履职效能', 0, 50]
			]);
		});

		it('has only the total where a report prints no points of its parts', async () => {
			const rows = await componentLossByReport(db(), {
				...DEFAULT_FILTER,
				dept_ids: ['gz-haizhu-gov-office', 'zj-guangzhou-office']
			});
			expect(rows.map((row) => [row.fiscal_year, row.level, row.lost])).toEqual([
				[2023, 0, 1],
				[2020, 0, 2]
			]);
		});
	});

	it('componentLossByReport names the facts of every part', async () => {
		const rows = await componentLossByReport(db(), { ...DEFAULT_FILTER, years: [2021] });
		const ids = new Map(rows.map((row) => [row.name_zh, row.fact_ids]));
		expect(ids.get('')).toBe('001-S1');
		expect(ids.get('管理效能')).toBe('001-S1');
		expect(ids.get('采购管理')).toBe('001-I21');
		expect(ids.get('成本管理')).toBe('001-I13,001-I14');
	});

	describe('lostPointsOfReport', () => {
		it('takes the report with a table and goes 100 −5 −0.21 −0.50 −0.50', async () => {
			const rows = await lostPointsOfReport(db(), DEFAULT_FILTER);
			expect(
				rows
					.filter((row) => row.lost !== 0)
					.map((row) => [row.dept_id, row.fiscal_year, row.name, row.lost, row.is_bonus])
			).toEqual([
				['gz-beijing-office', 2021, '工作表现加减分', 5, true],
				['gz-beijing-office', 2021, '资金管理', 0.21, false],
				['gz-beijing-office', 2021, '绩效管理', 0.5, false],
				['gz-beijing-office', 2021, '采购管理', 0.5, false]
			]);
			expect(rows.find((row) => row.name === '采购管理')?.fact_ids).toBe('001-I21');
		});

		it('follows the filter to another report, down to the reasons it gives', async () => {
			const of = async (filter: object) =>
				(await lostPointsOfReport(db(), { ...DEFAULT_FILTER, ...filter })).map((row) => [
					row.doc_id.slice(0, 3),
					row.detail,
					row.name,
					row.lost,
					row.fact_ids
				]);
			expect(await of({ years: [2022] })).toEqual([
				['002', 'component', '管理效能', 2, null],
				['002', 'component', '履职效能', 0, null]
			]);
			expect(await of({ years: [2020] })).toEqual([['004', 'reason', 'UNX', 2, '004-D1']]);
			expect(await of({ years: [2001] })).toEqual([]);
		});
	});

	it('indicatorLossByReport has 21 named rows of one table, four with a loss', async () => {
		const rows = await indicatorLossByReport(db(), DEFAULT_FILTER);
		expect(rows).toHaveLength(21);
		expect(
			rows
				.filter((row) => row.score < row.weight)
				.map((row) => [row.name_norm, row.indicator_ids, row.score, row.weight, row.tables])
		).toEqual([
			['budget_completion', '001-I03', 1.99, 2, 1],
			['average_execution', '001-I07', 1.8, 2, 1],
			['performance_rules', '001-I15', 2.5, 3, 1],
			['procurement_execution', '001-I21', 1.5, 2, 1]
		]);
	});

	it('componentLossByYear keeps schemes apart', async () => {
		const rows = await componentLossByYear(db(), DEFAULT_FILTER);
		const totals = rows.filter((row) => row.level === 0);
		expect(
			totals.map((row) => [row.comparable_group, row.fiscal_year, row.reports, row.lost])
		).toEqual([
			['gz-2021-dept', 2021, 1, 1.21],
			['gz-2022-dept', 2022, 1, 2],
			['gz-haizhu-2023-dept', 2023, 1, 1],
			['zj-2020-dept', 2020, 1, 2]
		]);
	});

	it('indicatorAttainment has 21 management rows of one table, 17 with full marks', async () => {
		const rows = await indicatorAttainment(db(), DEFAULT_FILTER);
		expect(rows).toHaveLength(21);
		expect(rows.filter((row) => row.attained_pct === 100)).toHaveLength(17);
		expect(
			rows
				.filter((row) => row.attained_pct < 100)
				.map((row) => [row.name_norm, row.score, row.weight, row.reports, row.departments])
		).toEqual([
			['average_execution', 1.8, 2, 1, 1],
			['budget_completion', 1.99, 2, 1, 1],
			['performance_rules', 2.5, 3, 1, 1],
			['procurement_execution', 1.5, 2, 1, 1]
		]);
		expect(await indicatorAttainment(db(), { ...DEFAULT_FILTER, years: [2022] })).toEqual([]);
	});

	describe('otherScores', () => {
		it('lists project and monitoring scores and those of partial reports, never a department’s own', async () => {
			const rows = await otherScores(db(), DEFAULT_FILTER);
			expect(rows).toHaveLength(12);
			expect(rows.filter((row) => row.eval_object === 'department')).toEqual([]);
			expect(
				rows
					.filter((row) => !row.is_partial)
					.map((row) => [row.dept_id, row.fiscal_year, row.eval_object, row.score])
			).toEqual([
				['gz-beijing-office', 2021, 'project', 93.5],
				['gz-beijing-office', 2022, 'monitoring', 99]
			]);
		});

		it('compares no score with one of another evaluator, object or period', async () => {
			const rows = await otherScores(db(), DEFAULT_FILTER);
			const monitoring = rows.filter((row) => row.eval_object === 'monitoring');
			expect(monitoring.map((row) => row.comparability)).toEqual(['|002-S2|self|department||part']);
			const projects = rows.filter((row) => row.eval_object === 'project');
			expect(new Set(projects.map((row) => row.comparability)).size).toBe(projects.length);
		});

		it('keeps grades as printed and says which maximum is printed', async () => {
			const rows = await otherScores(db(), DEFAULT_FILTER);
			const graded = rows.filter((row) => row.grade_stated !== null);
			expect(graded.map((row) => [row.dept_id, row.grade_stated, row.max_is_stated])).toEqual([
				['yongde-minglang-school', '优', true],
				['yiyang-human-resources', '优秀', false]
			]);
			expect(rows.find((row) => row.score > row.max_score)?.score).toBe(102.964);
		});
	});

	it('schemeComponents knows what 100 points are made of', async () => {
		const rows = await schemeComponents(db(), {});
		const guangzhou = rows.filter((row) => row.comparable_group === 'gz-2021-dept');
		expect(guangzhou.map((row) => [row.component_code, row.max_score, row.is_bonus])).toEqual([
			['MGT', 45, false],
			['DUTY', 50, false],
			['BONUS', 5, true]
		]);
		expect(
			rows.filter((row) => row.comparable_group === 'zj-2020-dept').map((row) => row.max_score)
		).toEqual([null, null, null, null]);
	});
});

onBothEngines('demo', (db) => {
	it('itemises at most eight reports of each scheme, those with the largest share lost first', async () => {
		const rows = await componentLossByReport(db(), DEFAULT_FILTER);
		const totals = rows.filter((row) => row.level === 0);
		expect(totals).toHaveLength(16);
		expect(totals[0]).toMatchObject({ doc_id: 'demo-housing-2019', lost: 10, reachable: 95 });
		expect(totals[8]).toMatchObject({ lost: 12.5, reachable: 100 });
	});

	it('shows eight tables of each scheme of those it has, those that lost most first', async () => {
		const rows = await indicatorLossByReport(db(), DEFAULT_FILTER);
		const tables = new Map(rows.map((row) => [row.comparable_group, row.tables]));
		const shown = (scheme: string) =>
			new Set(rows.filter((row) => row.comparable_group === scheme).map((row) => row.doc_id)).size;
		expect([...tables].map(([scheme, count]) => [scheme, count, shown(scheme)])).toEqual([
			['demo-45-50-5', 92, 8],
			['demo-50-50', 83, 8]
		]);
	});

	it('takes the newest table that lost the largest share', async () => {
		const [first] = await lostPointsOfReport(db(), DEFAULT_FILTER);
		expect(first).toMatchObject({ fiscal_year: 2025, detail: 'indicator' });
		const earlier = await lostPointsOfReport(db(), { ...DEFAULT_FILTER, years: [2019] });
		expect(earlier[0]).toMatchObject({ fiscal_year: 2019, detail: 'indicator' });
	});

	it('finds the scores that an error names', async () => {
		const rows = await scoreByDepartmentYear(db(), DEFAULT_FILTER);
		expect(rows.filter((row) => row.errors > 0).map((row) => [row.doc_id, row.errors])).toEqual([
			['demo-library-2022', 1],
			['demo-transport-2019', 1]
		]);
	});

	it('sums headings only over the tables that print them', async () => {
		const rows = await componentLossByYear(db(), { ...DEFAULT_FILTER, years: [2018] });
		expect(rows.map((row) => [row.name_zh, row.reports]).slice(0, 3)).toEqual([
			['', 45],
			['管理效能', 45],
			['资金管理', 22]
		]);
	});
});
