import { describe, expect, it } from 'vitest';
import type { ReportRecord } from '../schema/report-record.ts';
import { generateDemo } from './generate.ts';
import { PLANTED } from './planted.ts';

const { records } = generateDemo();
const byId = new Map(records.map((record) => [record.doc_id, record]));

function report(id: string): ReportRecord {
	const record = byId.get(id);
	if (!record) throw new Error(`no report ${id}`);
	return record;
}

function answers(id: string): Readonly<Record<string, string | number>> {
	const anomaly = PLANTED.find((candidate) => candidate.id === id);
	if (!anomaly) throw new Error(`no anomaly ${id}`);
	return anomaly.answers;
}

function states(record: ReportRecord, code: string, kind?: string): boolean {
	return record.problems.some(
		(problem) => problem.category_code === code && (kind === undefined || problem.kind === kind)
	);
}

const line = (record: ReportRecord, scope: string, cut: string) =>
	record.budget_lines.find((candidate) => candidate.scope === scope && candidate.cut === cut);

describe('planted anomalies', () => {
	it('are nineteen, each under its own name', () => {
		expect(new Set(PLANTED.map(({ id }) => id)).size).toBe(19);
		for (const { dept_id, fiscal_years, id } of PLANTED) {
			if (dept_id === null || id === 'missing-year') continue;
			for (const year of fiscal_years) expect(byId.has(`${dept_id}-${year}`), id).toBe(true);
		}
	});

	it('unit-header: yuan under a header of 万元', () => {
		const record = report('demo-statistics-2021');
		expect(record).toMatchObject({ amount_unit_stated: '万元', amount_unit_effective: '元' });
		const parts = record.budget_lines.filter(({ cut }) => cut === 'by_structure');
		expect(
			parts.reduce((sum, { budget_yuan }) => sum + Math.round(Number(budget_yuan) * 100), 0)
		).toBe(2_825_917_364);
		expect(
			parts.reduce((sum, { actual_yuan }) => sum + Math.round(Number(actual_yuan) * 100), 0)
		).toBe(2_741_240_815);
		expect(answers('unit-header')).toMatchObject({
			budget_yuan: '28259173.64',
			actual_yuan: '27412408.15'
		});
		expect(record.budget_lines.map(({ unit_stated }) => unit_stated)).toEqual(
			Array(6).fill('万元')
		);
	});

	it('three-public-overspent: 47.35 against 46.80 万元', () => {
		const record = report('demo-civil-affairs-2019');
		expect(line(record, 'three_public', 'three_public')).toMatchObject({
			budget_yuan: '468000.00',
			actual_yuan: '473500.00'
		});
		const ratio = record.stated_ratios.find(
			({ ratio_code }) => ratio_code === 'three_public_control_rate'
		);
		expect(ratio?.value_pct).toBe('101.18');
	});

	it('rate-does-not-recompute: 98.62 printed, 96.6186 computed', () => {
		expect(line(report('demo-commerce-2023'), 'department', 'total')).toMatchObject(
			answers('rate-does-not-recompute')
		);
	});

	it('score-sum-wrong: rows of 97.50 under a total of 98.50', () => {
		const { scores, indicators } = report('demo-library-2022');
		expect(scores[0]?.score).toBe('98.50');
		expect(indicators.reduce((sum, row) => sum + Math.round(Number(row.score) * 100), 0)).toBe(
			9750
		);
	});

	it('weight-sum-wrong: weights of 101', () => {
		const { indicators } = report('demo-transport-2019');
		expect(indicators.reduce((sum, row) => sum + Number(row.weight), 0)).toBe(101);
		expect(indicators.find((row) => row.name_norm === 'result_use')?.weight).toBe('3.00');
	});

	it('parts-exceed-total: basic and project 900,000 yuan over the total', () => {
		const record = report('demo-water-2022');
		const cents = (scope: string, cut: string) =>
			Math.round(Number(line(record, scope, cut)?.budget_yuan) * 100);
		expect(line(record, 'department', 'total')?.budget_yuan).toBe('328520000.00');
		expect(cents('basic', 'by_structure') + cents('project', 'by_structure')).toBe(
			32_852_000_000 + 90_000_000
		);
	});

	it('fact-stated-twice: 64 courses, then 46', () => {
		const courses = report('demo-health-2021').outputs.filter(
			({ fact_key }) => fact_key === 'courses'
		);
		expect(courses.map(({ value, is_primary }) => [value, is_primary])).toEqual([
			['64', true],
			['46', false]
		]);
	});

	it('over-establishment: 183 people on 168 posts', () => {
		const { headcounts } = report('demo-disease-control-2020');
		const value = (category: string) =>
			headcounts.find((count) => count.category === category)?.value;
		expect([value('in_post_total'), value('establishment_total')]).toEqual([183, 168]);
	});

	it('over-initial-budget: 140 % of an initial budget, none adjusted', () => {
		expect(line(report('demo-emergency-2020'), 'department', 'total')).toMatchObject({
			budget_basis: 'initial',
			initial_yuan: '42000000.00',
			adjusted_yuan: null,
			actual_yuan: '58800000.00',
			rate_stated_pct: null,
			rate_computed_pct: '140.0000'
		});
	});

	it('missing-year: nothing for 2021', () => {
		expect([2020, 2021, 2022].map((year) => byId.has(`demo-foreign-affairs-${year}`))).toEqual([
			true,
			false,
			true
		]);
	});

	it('recurring-problem: slow spending in 2021 to 2024, not before or after', () => {
		const stated = [2020, 2021, 2022, 2023, 2024, 2025].map((year) =>
			states(report(`demo-housing-${year}`), 'EXE-01', 'stated_problem')
		);
		expect(stated).toEqual([false, true, true, true, true, false]);
		expect(states(report('demo-housing-2020'), 'EXE-01')).toBe(false);
		expect(states(report('demo-housing-2025'), 'EXE-01')).toBe(false);
	});

	it('measure-that-worked: procurement forms are no problem after 2021', () => {
		const before = report('demo-culture-2021');
		const measure = before.measures.find(({ category_code }) => category_code === 'PRC-01');
		expect(measure?.concreteness).toBe('concrete');
		expect(before.problem_measure_links.map(({ measure_id }) => measure_id)).toContain(
			measure?.measure_id
		);
		const years = [...byId.values()].filter(({ dept_id }) => dept_id === 'demo-culture');
		const found = years.filter((record) => states(record, 'PRC-01'));
		expect(found.map(({ fiscal_year }) => fiscal_year)).toEqual([2020, 2021]);
		expect(
			years.filter(({ fiscal_year }) => fiscal_year > 2021).map((r) => r.problems_status)
		).toEqual(['stated', 'stated', 'stated', 'stated']);
	});

	it('deduction-unexplained: a point off with no reason in the basis', () => {
		const record = report('demo-museum-2020');
		const row = record.indicators.find(({ name_norm }) => name_norm === 'performance_rules');
		expect(row).toMatchObject({ deduction: '1.00', basis_text: '制度已印发' });
		expect(record.problems).toHaveLength(1);
		expect(record.problems[0]).toMatchObject({ points: '1.00', secondary_codes: ['UNX-00'] });
	});

	it('deduction-not-admitted: uneven spending is deducted only', () => {
		const record = report('demo-market-2023');
		expect(states(record, 'EXE-02', 'deduction_reason')).toBe(true);
		expect(
			record.problems.filter(({ kind }) => kind === 'stated_problem').map((p) => p.category_l1)
		).toEqual(['TGT', 'RES']);
	});

	it('problem-without-measure: use of results is left open', () => {
		const { problems, problem_measure_links } = report('demo-education-2022');
		const linked = new Set(problem_measure_links.map(({ problem_id }) => problem_id));
		const open = problems.filter(
			({ kind, problem_id }) => kind === 'stated_problem' && !linked.has(problem_id)
		);
		expect(open.map(({ category_code }) => category_code)).toEqual(['RES-01']);
	});

	it('epidemic-year: slow spending in 20 of 25 problem sections', () => {
		const year = records.filter(
			({ fiscal_year, eval_object }) => fiscal_year === 2020 && eval_object === 'department'
		);
		const sections = year.filter(({ problems_status }) => problems_status !== 'no_section');
		expect({
			category_code: 'EXE-01',
			stated_in: sections.filter((r) => states(r, 'EXE-01', 'stated_problem')).length,
			with_problem_section: sections.length,
			stated_or_deducted_in: year.filter((r) => states(r, 'EXE-01')).length,
			reports: year.length
		}).toEqual(answers('epidemic-year'));
	});

	it('grade-mismatch: 96.5 graded 良', () => {
		const record = report('demo-judicial-2023');
		expect(record.grade_stated).toBe('良');
		expect(record.scores[0]).toMatchObject({
			score: '96.5',
			grade_stated: '良',
			grade_derived: '优'
		});
	});

	it('perfect-rates: every rate is 100.00', () => {
		const lines = report('demo-archives-2024').budget_lines.filter(
			({ scope }) => scope !== 'three_public'
		);
		expect(lines).toHaveLength(6);
		for (const { rate_stated_pct, budget_yuan, actual_yuan } of lines) {
			expect(rate_stated_pct).toBe('100.00');
			expect(actual_yuan).toBe(budget_yuan);
		}
		expect(lines[0]?.budget_yuan).toBe('17026500.00');
	});

	it('scheme-change: 94.05 to 97.50 raw, 99.00 to 97.50 normalised', () => {
		const [before, after] = [2021, 2022].map((year) => report(`demo-forestry-${year}`).scores[0]);
		expect(before).toMatchObject({ score: '94.05', base_max: '95', normalized_pct: '99.00' });
		expect(after).toMatchObject({ score: '97.50', base_max: '100', normalized_pct: '97.50' });
	});
});
