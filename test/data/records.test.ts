import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportRecord } from '../../src/lib/schema/report-record.ts';
import { readRecords } from '../../src/lib/tables/read-records.ts';
import { BUDGET_LINES, HEADCOUNTS, INDICATORS, OUTPUTS } from './expected-facts.ts';

const SEEDS = [
	'000_3e9645145dc5fd49',
	'001_cf51f5571b29c7d0',
	'002_9588f8b8571890c4',
	'003_82ea8d76d161cf34',
	'004_295e750b981ae71d'
];
let records: ReportRecord[] = [];
let full: ReportRecord[] = [];

beforeAll(async () => {
	records = (await readRecords('data')).map((entry) => entry.record);
	full = records
		.filter((record) => record.completeness === 'full')
		.sort((a, b) => a.doc_id.localeCompare(b.doc_id));
});

function report(prefix: string): ReportRecord {
	const found = full.find((record) => record.doc_id.startsWith(prefix));
	if (!found) throw new Error(`no full record ${prefix}`);
	return found;
}

/** How many rows have each value of a key. */
function count<T>(rows: readonly T[], key: (row: T) => string): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + 1;
	return counts;
}

/** Sum of decimal strings with at most two decimals, exact. */
function sum(values: readonly (string | null)[]): string {
	const cents = values.reduce((total, value) => {
		if (value === null) throw new Error('a term is missing');
		const [whole = '', part = ''] = value.split('.');
		return total + BigInt(whole + part.padEnd(2, '0'));
	}, 0n);
	const text = cents.toString().padStart(3, '0');
	return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

const problems = (kind: string) =>
	full.flatMap((record) => record.problems.filter((problem) => problem.kind === kind));

describe('the five full reports', () => {
	it('are there, each with its object, year, region and scheme', () => {
		expect(
			full.map((record) => [
				record.doc_id,
				record.dept_id,
				record.fiscal_year,
				record.region_code,
				record.eval_object,
				record.scheme_id,
				record.problems_status
			])
		).toEqual([
			[SEEDS[0], 'gz-beijing-office', 2021, '440100', 'project', null, 'stated'],
			[SEEDS[1], 'gz-beijing-office', 2021, '440100', 'department', 'gz-2021-dept', 'no_section'],
			[SEEDS[2], 'gz-beijing-office', 2022, '440100', 'department', 'gz-2022-dept', 'stated'],
			[
				SEEDS[3],
				'gz-haizhu-gov-office',
				2023,
				'440105',
				'department',
				'gz-haizhu-2023-dept',
				'stated'
			],
			[SEEDS[4], 'zj-guangzhou-office', 2020, '440800', 'department', 'zj-2020-dept', 'stated']
		]);
	});

	it('hold 36 + 30 + 83 + 23 + 9 + 6 + 2 facts, 17 problems, 10 measures, 13 links', () => {
		const total = (key: keyof ReportRecord) =>
			full.reduce((all, record) => all + (record[key] as unknown[]).length, 0);
		expect({
			budget_lines: total('budget_lines'),
			indicators: total('indicators'),
			outputs: total('outputs'),
			headcounts: total('headcounts'),
			stated_ratios: total('stated_ratios'),
			scores: total('scores'),
			monitoring: total('monitoring'),
			problems: total('problems'),
			measures: total('measures'),
			links: total('problem_measure_links')
		}).toEqual({
			budget_lines: 36,
			indicators: 30,
			outputs: 83,
			headcounts: 23,
			stated_ratios: 9,
			scores: 6,
			monitoring: 2,
			problems: 17,
			measures: 10,
			links: 13
		});
	});

	it('state the unit of the money; one header is wrong by 10,000', () => {
		expect(full.map((record) => record.amount_unit_stated)).toEqual(Array(5).fill('万元'));
		expect(full.map((record) => record.amount_unit_effective)).toEqual([
			'万元',
			'元',
			'万元',
			'万元',
			'万元'
		]);
	});

	it('carry the date, the circular and the grade that are printed', () => {
		expect(report('004').report_date).toBe('2021-06-08');
		expect(report('004').basis_document).toBe('湛财绩﹝2021﹞6号');
		expect(full.map((record) => record.grade_stated)).toEqual([null, null, null, null, '优']);
	});
});

describe('money', () => {
	it.each(BUDGET_LINES)('%s', (id, basis, initial, adjusted, budget, actual, stated, computed) => {
		const line = full.flatMap((record) => record.budget_lines).find((row) => row.line_id === id);
		expect(line).toMatchObject({
			budget_basis: basis,
			initial_yuan: initial,
			adjusted_yuan: adjusted,
			budget_yuan: budget,
			actual_yuan: actual,
			rate_stated_pct: stated,
			rate_computed_pct: computed
		});
	});

	it('adds up inside each cut of the 2021 table, never across', () => {
		const lines = report('001').budget_lines;
		for (const cut of ['by_source', 'by_structure', 'by_level']) {
			const part = lines.filter((line) => line.cut === cut);
			expect(sum(part.map((line) => line.budget_yuan))).toBe('20930290.75');
			expect(sum(part.map((line) => line.actual_yuan))).toBe('20874731.66');
		}
	});

	it('keeps the printed precision', () => {
		const precision = (prefix: string) => report(prefix).budget_lines[0]?.precision_yuan;
		expect(['000', '001', '002', '003', '004'].map(precision)).toEqual([
			'100.00',
			'0.01',
			'100.00',
			'1000.00',
			'100.00'
		]);
	});
});

describe('scores', () => {
	it('are six, with the reachable maximum and what was lost', () => {
		expect(
			full
				.flatMap((record) => record.scores)
				.map((row) => [
					row.score_id,
					row.eval_object,
					row.score,
					row.max_is_stated,
					row.base_max,
					row.normalized_pct,
					row.points_lost,
					row.grade_stated
				])
		).toEqual([
			['000-S1', 'project', '93.5', false, null, '93.50', '6.5', null],
			['001-S1', 'department', '93.79', true, '95', '98.73', '1.21', null],
			['002-S1', 'department', '98', false, '100', '98.00', '2', null],
			['002-S2', 'monitoring', '99', false, null, '99.00', '1', null],
			['003-S1', 'department', '99', false, null, '99.00', '1', null],
			['004-S1', 'department', '98', false, null, '98.00', '2', '优']
		]);
	});

	it('have the printed blocks', () => {
		const blocks = (prefix: string) =>
			report(prefix).scores[0]?.components.map((row) => [
				row.name_zh,
				row.score,
				row.max_score,
				row.is_bonus
			]);
		expect(blocks('001')).toEqual([
			['管理效能', '43.79', '45.00', false],
			['履职效能', '50.00', '50.00', false],
			['加减分项', '0.00', '5.00', true]
		]);
		expect(blocks('002')).toEqual([
			['管理效能', '48', '50', false],
			['履职效能', '50', '50', false]
		]);
	});

	it.each(INDICATORS)('%s', (id, l1, name, weight, score, deduction) => {
		const row = report('001').indicators.find((indicator) => indicator.indicator_id === id);
		expect(row).toMatchObject({ l1_name: l1, name_zh: name, weight, score, deduction });
	});

	it('are the sums of their indicators', () => {
		const rows = report('001').indicators;
		expect(sum(rows.map((row) => row.weight))).toBe('100.00');
		expect(sum(rows.map((row) => row.score))).toBe('93.79');
		expect(sum(rows.filter((row) => !row.is_bonus).map((row) => row.deduction))).toBe('1.21');
		const level2 = (name: string) => rows.filter((row) => row.l2_name === name);
		expect(sum(level2('资金管理').map((row) => row.score))).toBe('15.79');
		expect(sum(level2('绩效管理').map((row) => row.score))).toBe('14.50');
		expect(sum(level2('三项重点任务').map((row) => row.score))).toBe('50.00');
	});

	it('names 21 management indicators in a way departments share', () => {
		const rows = report('001').indicators;
		expect(rows.filter((row) => row.name_norm !== null)).toHaveLength(21);
		const norm = (id: string) => rows.find((row) => row.indicator_id === id)?.name_norm;
		expect(norm('001-I14')).toBe('three_public_control');
		expect(norm('001-I03')).toBe('budget_completion');
		expect(norm('001-I21')).toBe('procurement_execution');
	});
});

describe('problems and measures', () => {
	it('counts stated problems, deductions and measures by level 1', () => {
		expect(count(problems('stated_problem'), (row) => row.category_l1)).toEqual({
			PMS: 3,
			PRJ: 1,
			RES: 2,
			TGT: 3
		});
		expect(count(problems('deduction_reason'), (row) => row.category_l1)).toEqual({
			EXE: 3,
			PMS: 2,
			PRC: 1,
			UNX: 2
		});
		expect(
			count(
				full.flatMap((record) => record.measures),
				(row) => row.category_l1
			)
		).toEqual({ EXE: 2, HRT: 1, PMS: 3, PRC: 1, TGT: 3 });
	});

	it('classifies each as the handbook does', () => {
		expect(
			full
				.flatMap((record) => record.problems)
				.map((row) => [row.problem_id, row.category_code, row.cause_code, row.points])
		).toEqual([
			['000-P1', 'TGT-02', null, null],
			['000-D1', 'UNX-00', null, '6.5'],
			['001-D1', 'EXE-01', null, '0.01'],
			['001-D2', 'EXE-01', 'EXT-01', '0.20'],
			['001-D3', 'PMS-01', null, '0.50'],
			['001-D4', 'PRC-01', null, '0.50'],
			['002-P1', 'PMS-01', null, null],
			['002-P2', 'PMS-02', null, null],
			['002-P3', 'RES-01', null, null],
			['002-D1', 'PMS-01', null, '2'],
			['003-P1', 'TGT-01', null, null],
			['003-P2', 'RES-01', null, null],
			['003-D1', 'EXE-02', null, '1'],
			['004-P1', 'PRJ-05', 'EXT-03', null],
			['004-P2', 'TGT-03', 'EXT-03', null],
			['004-P3', 'PMS-05', null, null],
			['004-D1', 'UNX-00', null, '2']
		]);
	});

	it('ties the four deductions of the table to their indicators', () => {
		expect(report('001').problems.map((row) => row.indicator_id)).toEqual([
			'001-I03',
			'001-I07',
			'001-I15',
			'001-I21'
		]);
	});

	it('answers 6 of the 9 stated problems by a link of at least 0.6', () => {
		const answered = problems('stated_problem').filter((problem) =>
			full.some((record) =>
				record.problem_measure_links.some(
					(link) => link.problem_id === problem.problem_id && Number(link.confidence) >= 0.6
				)
			)
		);
		expect(answered.map((problem) => problem.problem_id)).toEqual([
			'000-P1',
			'002-P1',
			'002-P2',
			'003-P1',
			'004-P2',
			'004-P3'
		]);
		const linked = full.flatMap((record) => record.problem_measure_links);
		expect(linked.filter((link) => link.link_kind === 'explicit')).toEqual([
			{ problem_id: '001-D4', measure_id: '001-M1', link_kind: 'explicit', confidence: '1.0' }
		]);
	});

	it('calls one measure concrete', () => {
		const concrete = full
			.flatMap((record) => record.measures)
			.filter((row) => row.concreteness === 'concrete');
		expect(concrete.map((row) => row.measure_id)).toEqual(['001-M1']);
	});
});

describe('workload, people and ratios', () => {
	it.each(OUTPUTS)('%s', (id, value, qualifier, unit, from, to, yoy, prior, primary) => {
		const row = full.flatMap((record) => record.outputs).find((output) => output.output_id === id);
		expect(row).toMatchObject({
			value,
			qualifier,
			unit_zh: unit,
			period_start: from,
			period_end: to,
			yoy_pct: yoy,
			prior_value_implied: prior,
			is_primary: primary
		});
	});

	it('has 71 primary outputs, one per fact and report', () => {
		const primary = full.flatMap((record) =>
			record.outputs
				.filter((row) => row.is_primary)
				.map((row) => `${record.doc_id} ${row.fact_key}`)
		);
		expect(primary).toHaveLength(71);
		expect(new Set(primary).size).toBe(71);
	});

	it.each(HEADCOUNTS)('%s', (id, category, value, asOf) => {
		const row = full
			.flatMap((record) => record.headcounts)
			.find((headcount) => headcount.headcount_id === id);
		expect(row).toMatchObject({ category, value, as_of: asOf });
	});

	it('has nine printed ratios', () => {
		expect(
			full
				.flatMap((record) => record.stated_ratios)
				.map((row) => [row.ratio_id, row.ratio_code, row.comparator, row.value_pct])
		).toEqual([
			['001-R1', 'budget_completion_rate', '=', '99.73'],
			['001-R2', 'revenue_budget_final_variance_rate', '=', '2.65'],
			['001-R3', 'fixed_asset_utilisation_rate', '>', '90'],
			['001-R4', 'public_expense_control_rate', '=', '99.19'],
			['001-R5', 'three_public_control_rate', '=', '99.61'],
			['001-R6', 'gov_procurement_execution_rate', '=', '100'],
			['001-R7', 'carryover_rate', 'text', null],
			['002-R1', 'annual_average_execution_rate', '=', '100'],
			['004-R1', 'property_occupancy_rate', '=', '100']
		]);
	});

	it('has the July progress of 2022', () => {
		expect(report('002').monitoring).toMatchObject([
			{ scope: 'project', as_of: '2022-07-30', spent_yuan: null, progress_stated_pct: '55.86' },
			{
				scope: 'department',
				as_of: '2022-07-30',
				spent_yuan: '13745300.00',
				progress_stated_pct: '62.11',
				implied_budget_yuan: '22130574.79',
				time_elapsed_pct: '58.33',
				self_score: '99'
			}
		]);
	});
});

describe('findings only the text can show', () => {
	it('are kept with the record', () => {
		const kept = full.map((record) => record.quality_findings.map((row) => row.rule_id));
		expect(kept).toEqual([
			['Q41'],
			['Q22', 'Q34', 'Q41'],
			['Q21', 'Q31', 'Q35', 'Q41'],
			['Q22', 'Q22', 'Q22', 'Q24'],
			['Q16', 'Q18', 'Q24', 'Q29', 'Q38']
		]);
	});
});
