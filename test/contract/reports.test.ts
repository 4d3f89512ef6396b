import { describe, expect, it } from 'vitest';
import { QueryError } from '../../src/lib/queries/define-query.ts';
import { reportDocument } from '../../src/lib/queries/report-document.ts';
import { reportEvidence } from '../../src/lib/queries/report-evidence.ts';
import { reportFindingRecords } from '../../src/lib/queries/report-finding-records.ts';
import { reportFindings } from '../../src/lib/queries/report-findings.ts';
import { reportHeadcounts } from '../../src/lib/queries/report-headcounts.ts';
import { reportHeadline } from '../../src/lib/queries/report-headline.ts';
import { reportIndicators } from '../../src/lib/queries/report-indicators.ts';
import { reportList } from '../../src/lib/queries/report-list.ts';
import { reportMeasureLinks } from '../../src/lib/queries/report-measure-links.ts';
import { reportMeasures } from '../../src/lib/queries/report-measures.ts';
import { reportMoney } from '../../src/lib/queries/report-money.ts';
import { reportMonitoring } from '../../src/lib/queries/report-monitoring.ts';
import { reportOutputs } from '../../src/lib/queries/report-outputs.ts';
import { reportProblems } from '../../src/lib/queries/report-problems.ts';
import { reportRatios } from '../../src/lib/queries/report-ratios.ts';
import { reportScoreComponents } from '../../src/lib/queries/report-score-components.ts';
import { reportScores } from '../../src/lib/queries/report-scores.ts';
import { sourceReports } from '../../src/lib/queries/source-reports.ts';
import { DEFAULT_FILTER } from '../../src/lib/schema/default-filter.ts';
import { onBothEngines } from '../engines/both-engines.ts';

const TABLE_2021 = { doc_id: '001_cf51f5571b29c7d0' };
const REPORT_2022 = { doc_id: '002_9588f8b8571890c4' };
const HAIZHU_2023 = { doc_id: '003_82ea8d76d161cf34' };
const ZHANJIANG_2020 = { doc_id: '004_295e750b981ae71d' };
const PARTIAL = { doc_id: 'lingling-lyj-2021' };
const UNKNOWN = { doc_id: 'no-such-report' };

const ABOUT_ONE_REPORT = [
	reportDocument,
	reportEvidence,
	reportFindingRecords,
	reportFindings,
	reportHeadcounts,
	reportHeadline,
	reportIndicators,
	reportMeasureLinks,
	reportMeasures,
	reportMoney,
	reportMonitoring,
	reportOutputs,
	reportProblems,
	reportRatios,
	reportScoreComponents,
	reportScores
];

onBothEngines('public', (db) => {
	describe('sourceReports', () => {
		it('names every report of the view with the address it was published at', async () => {
			const all = await sourceReports(db(), DEFAULT_FILTER);
			expect(all.map(({ doc_id }) => doc_id).toSorted()).toEqual(
				(await reportList(db(), DEFAULT_FILTER)).map(({ doc_id }) => doc_id).toSorted()
			);
			const lingling = await sourceReports(db(), {
				...DEFAULT_FILTER,
				dept_ids: ['lingling-forestry']
			});
			expect(lingling.map(({ fiscal_year }) => fiscal_year)).toEqual([2021]);
			expect(lingling[0]?.source_url).toMatch(/^http/);
		});
	});

	describe('reportList', () => {
		it('lists all 40 reports, the five read in full with their findings by severity', async () => {
			const rows = await reportList(db(), DEFAULT_FILTER);
			expect(rows).toHaveLength(40);
			const full = rows.filter((row) => row.completeness === 'full');
			expect(
				full.map((row) => [
					row.doc_id.slice(0, 3),
					row.fiscal_year,
					row.eval_object,
					row.problems_status,
					row.problems,
					row.errors,
					row.warnings,
					row.infos
				])
			).toEqual([
				['003', 2023, 'department', 'stated', 2, 0, 2, 8],
				['002', 2022, 'department', 'stated', 3, 0, 2, 11],
				['001', 2021, 'department', 'no_section', 0, 1, 4, 6],
				['000', 2021, 'project', 'stated', 1, 0, 1, 4],
				['004', 2020, 'department', 'stated', 3, 3, 12, 4]
			]);
		});

		it('narrows by year, department, kind and region', async () => {
			const count = async (filter: object) =>
				(await reportList(db(), { ...DEFAULT_FILTER, ...filter })).length;
			expect(await count({ years: [2021] })).toBe(6);
			expect(await count({ years: [2020, 2021] })).toBe(12);
			expect(await count({ dept_ids: ['gz-beijing-office'] })).toBe(3);
			expect(await count({ kinds: ['government_office'] })).toBe(2);
			expect(await count({ region_codes: ['440100'] })).toBe(3);
			expect(await count({ years: [2001] })).toBe(0);
		});
	});

	it('reportDocument names the scheme, the unit the header got wrong and what was read', async () => {
		const [table] = await reportDocument(db(), TABLE_2021);
		expect(table).toMatchObject({
			doc_kind: 'department_self_eval_table',
			completeness: 'full',
			fiscal_year: 2021,
			region_en: 'Guangzhou',
			located_in_zh: '北京市',
			scheme_total_max: 100,
			scheme_base_max: 95,
			amount_unit_stated: '万元',
			amount_unit_effective: '元',
			problems_status: 'no_section'
		});
		const [partial] = await reportDocument(db(), PARTIAL);
		expect(partial).toMatchObject({
			completeness: 'partial',
			published_on: '2022-04-07',
			source_file: null,
			located_in_zh: null,
			scheme_total_max: null,
			problems_status: 'not_visible'
		});
	});

	it('reportHeadline keeps each report’s own basis, and its printed rate beside the recomputed one', async () => {
		const headline = async (report: { doc_id: string }) => {
			const [row] = await reportHeadline(db(), report);
			return [
				row?.budget_basis,
				row?.budget_yuan,
				row?.actual_yuan,
				row?.actual_is_derived,
				row?.rate_stated_pct,
				row?.ratio_pct?.toFixed(4)
			];
		};
		expect(await headline(TABLE_2021)).toEqual([
			'full_year',
			20930290.75,
			20874731.66,
			false,
			99.7,
			'99.7346'
		]);
		expect(await headline(REPORT_2022)).toEqual([
			'unspecified',
			22277000,
			22198300,
			false,
			99.65,
			'99.6467'
		]);
		expect(await headline(ZHANJIANG_2020)).toEqual([
			'initial',
			5645000,
			7859000,
			true,
			null,
			'139.2205'
		]);
		expect(await headline(PARTIAL)).toEqual([
			'full_year',
			47536600,
			38242600,
			false,
			100,
			'80.4487'
		]);
		expect(await headline({ doc_id: '000_3e9645145dc5fd49' })).toEqual([
			'initial',
			2894900,
			2880400,
			false,
			99.5,
			'99.4991'
		]);
	});

	it('reportFindings puts errors first, and reportFindingRecords finds facts of other reports', async () => {
		const findings = await reportFindings(db(), ZHANJIANG_2020);
		expect(findings.map((one) => one.severity)).toEqual([
			...Array<string>(3).fill('error'),
			...Array<string>(12).fill('warning'),
			...Array<string>(4).fill('info')
		]);
		const [unit] = await reportFindings(db(), TABLE_2021);
		expect(unit).toMatchObject({ rule_id: 'Q15', severity: 'error', delta: '×10,000' });
		const records = await reportFindingRecords(db(), TABLE_2021);
		expect(records.filter((one) => one.record_doc_id !== TABLE_2021.doc_id)).toEqual([
			{
				finding_id: '001_cf51f5571b29c7d0-F1',
				record_id: '002-S1',
				record_doc_id: '002_9588f8b8571890c4'
			}
		]);
	});

	it('reportMoney gives exact amounts, the printed strings, and null where nothing is printed', async () => {
		const lines = await reportMoney(db(), TABLE_2021);
		expect(
			lines.map((line) => [
				line.line_id,
				line.cut,
				line.initial_yuan,
				line.budget_yuan,
				line.actual_yuan,
				line.rate_stated_pct,
				line.rate_computed_pct
			])
		).toEqual([
			['001-B1', 'by_source', null, 20930290.75, 20874731.66, 99.7, 99.7346],
			['001-B2', 'by_source', null, 0, 0, 0, null],
			['001-B3', 'by_structure', null, 16995990.75, 16982940.39, 99.9, 99.9232],
			['001-B4', 'by_structure', null, 3934300, 3891791.27, 98.9, 98.9195],
			['001-B5', 'by_level', null, 20930290.75, 20874731.66, 99.7, 99.7346],
			['001-B6', 'by_level', null, 0, 0, 0, null]
		]);
		expect(lines[0]?.raw).toBe(
			'{"full_year":"20,930,290.75","actual":"20,874,731.66","rate":"99.7%"}'
		);
		const initial = await reportMoney(db(), ZHANJIANG_2020);
		expect(initial).toHaveLength(20);
		expect(initial[0]).toMatchObject({ line_id: '004-B01', initial_yuan: 5645000 });
		expect(initial.every((line) => line.adjusted_yuan === null)).toBe(true);
	});

	it('reportRatios keeps a comparator, and words without a number as null', async () => {
		const rows = await reportRatios(db(), TABLE_2021);
		expect(rows.map((row) => [row.ratio_id, row.comparator, row.value_pct])).toEqual([
			['001-R1', '=', 99.73],
			['001-R2', '=', 2.65],
			['001-R3', '>', 90],
			['001-R4', '=', 99.19],
			['001-R5', '=', 99.61],
			['001-R6', '=', 100],
			['001-R7', 'text', null]
		]);
	});

	it('reportMonitoring holds the cut-off and what the progress implies', async () => {
		expect(
			(await reportMonitoring(db(), REPORT_2022)).map((row) => [
				row.scope,
				row.as_of,
				row.spent_yuan,
				row.progress_stated_pct,
				row.implied_budget_yuan,
				row.self_score
			])
		).toEqual([
			['department', '2022-07-30', 13745300, 62.11, 22130574.79, 99],
			['project', '2022-07-30', null, 55.86, null, null]
		]);
	});

	it('reportScores keeps the year’s score and the monitoring score apart, with their blocks', async () => {
		const scores = await reportScores(db(), REPORT_2022);
		expect(scores.map((row) => [row.eval_object, row.score, row.base_max])).toEqual([
			['department', 98, 100],
			['monitoring', 99, null]
		]);
		const blocks = await reportScoreComponents(db(), TABLE_2021);
		expect(
			blocks.map((row) => [row.name_zh, row.name_en, row.score, row.max_score, row.is_bonus])
		).toEqual([
			['管理效能', 'Management', 43.79, 45, false],
			['履职效能', 'Duty performance', 50, 50, false],
			['加减分项', 'Bonus and penalty', 0, 5, true]
		]);
	});

	it('reportIndicators comes in the order of the table; four rows of it lost points', async () => {
		const rows = await reportIndicators(db(), TABLE_2021);
		expect(rows).toHaveLength(25);
		expect([rows[0]?.indicator_id, rows[24]?.indicator_id]).toEqual(['001-I01', '001-I25']);
		expect(
			rows
				.filter((row) => (row.deduction ?? 0) > 0)
				.map((row) => [row.indicator_id, row.l2_name, row.weight, row.score, row.deduction])
		).toEqual([
			['001-I03', '资金管理', 2, 1.99, 0.01],
			['001-I07', '资金管理', 2, 1.8, 0.2],
			['001-I15', '绩效管理', 3, 2.5, 0.5],
			['001-I21', '采购管理', 2, 1.5, 0.5]
		]);
		expect(rows[24]).toMatchObject({ is_bonus: true, deduction: null });
		expect(await reportIndicators(db(), REPORT_2022)).toEqual([]);
	});

	it('reportProblems puts stated problems first, each with its categories and cause', async () => {
		const rows = await reportProblems(db(), TABLE_2021);
		expect(
			rows.map((row) => [
				row.problem_id,
				row.kind,
				row.category_code,
				row.secondary_codes,
				row.points,
				row.cause_zh
			])
		).toEqual([
			['001-D1', 'deduction_reason', 'EXE-01', null, 0.01, null],
			['001-D2', 'deduction_reason', 'EXE-01', 'EXE-02', 0.2, '政策性因素'],
			['001-D3', 'deduction_reason', 'PMS-01', 'UNX-00', 0.5, null],
			['001-D4', 'deduction_reason', 'PRC-01', 'BUD-02', 0.5, null]
		]);
		const project = await reportProblems(db(), { doc_id: '000_3e9645145dc5fd49' });
		expect(project.map((row) => [row.problem_id, row.secondary_codes])).toEqual([
			['000-P1', 'TGT-01,TGT-03,TGT-04'],
			['000-D1', 'TGT-01,TGT-02']
		]);
	});

	it('reportMeasures and reportMeasureLinks tell explicit answers from inferred ones', async () => {
		expect((await reportMeasures(db(), HAIZHU_2023)).map((row) => row.category_code)).toEqual([
			'TGT-01',
			'EXE-00',
			'EXE-05'
		]);
		expect(await reportMeasureLinks(db(), TABLE_2021)).toEqual([
			{ problem_id: '001-D4', measure_id: '001-M1', link_kind: 'explicit', confidence: 1 }
		]);
		expect(
			(await reportMeasureLinks(db(), HAIZHU_2023)).map((row) => [
				row.problem_id,
				row.measure_id,
				row.confidence
			])
		).toEqual([
			['003-D1', '003-M2', 0.6],
			['003-P1', '003-M1', 0.95],
			['003-P1', '003-M2', 0.6]
		]);
	});

	it('reportOutputs keeps qualifiers, periods and printed changes; reportHeadcounts the counts', async () => {
		const outputs = await reportOutputs(db(), HAIZHU_2023);
		expect(
			outputs
				.filter((row) => row.yoy_pct !== null)
				.map((row) => [row.value, row.unit_zh, row.yoy_pct, row.prior_value_implied])
		).toEqual([
			[10452, '份', -29.77, 14882.5],
			[978, '份', -7.5, 1057.3],
			[839, '份', -10.7, 939.5]
		]);
		expect(await reportOutputs(db(), ZHANJIANG_2020)).toHaveLength(41);
		expect(await reportHeadcounts(db(), ZHANJIANG_2020)).toHaveLength(20);
		expect(await reportHeadcounts(db(), TABLE_2021)).toEqual([
			{
				headcount_id: '001-H1',
				unit_name: '广州市人民政府驻北京办事处',
				category: 'units_in_scope',
				value: 1,
				as_of: '2021-12-31'
			}
		]);
	});

	it('reportEvidence has the lines of a file, and none where only a page excerpt was read', async () => {
		const places = await reportEvidence(db(), TABLE_2021);
		expect(
			places
				.filter((row) => row.record_id === '001-B1')
				.map((row) => [row.line_start, row.line_end, row.quote])
		).toEqual([
			[12, 12, '20,930,290.75'],
			[13, 13, '20,874,731.66'],
			[14, 14, '99.7%']
		]);
		const partial = await reportEvidence(db(), PARTIAL);
		expect(partial).toHaveLength(5);
		expect(partial.every((row) => row.line_start === null)).toBe(true);
	});

	it('answers nothing for an unknown report, and refuses what is no id', async () => {
		for (const query of ABOUT_ONE_REPORT) {
			expect(await query(db(), UNKNOWN), query.spec.name).toEqual([]);
			await expect(query(db(), { doc_id: 'A B' }), query.spec.name).rejects.toThrow(QueryError);
		}
	});
});
