import { createHash } from 'node:crypto';
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import type { BudgetLine } from '../schema/budget-line.ts';
import { Department } from '../schema/department.ts';
import { Region } from '../schema/region.ts';
import { ReportRecord } from '../schema/report-record.ts';
import { ScoringScheme, ScoringSchemeComponent } from '../schema/scoring-scheme.ts';
import { demoRecords, generateDemo } from './generate.ts';
import { PLANTED } from './planted.ts';

const demo = generateDemo();
const planted = new Set(
	PLANTED.flatMap(({ dept_id, fiscal_years, rule_id }) =>
		rule_id === null ? [] : fiscal_years.map((year) => `${dept_id}-${year}`)
	)
);
const ordinary = demo.records.filter(({ doc_id }) => !planted.has(doc_id));
const ofDepartments = demo.records.filter(({ eval_object }) => eval_object === 'department');

function hash(value: unknown): string {
	return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

function tally<T>(list: readonly T[], key: (element: T) => string): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const element of list) counts[key(element)] = (counts[key(element)] ?? 0) + 1;
	return counts;
}

function sum(values: readonly (string | null)[]): string {
	return Decimal.sum(0, ...values.map((value) => value ?? 'NaN')).toFixed(2);
}

function ids(record: ReportRecord): string[] {
	return [
		...record.budget_lines.map((fact) => fact.line_id),
		...record.scores.map((fact) => fact.score_id),
		...record.indicators.map((fact) => fact.indicator_id),
		...record.problems.map((fact) => fact.problem_id),
		...record.measures.map((fact) => fact.measure_id),
		...record.monitoring.map((fact) => fact.snapshot_id),
		...record.outputs.map((fact) => fact.output_id),
		...record.headcounts.map((fact) => fact.headcount_id),
		...record.stated_ratios.map((fact) => fact.ratio_id)
	];
}

describe('generateDemo', () => {
	it('gives the same city for the same seed and another for another seed', () => {
		expect(hash(generateDemo())).toBe(hash(demo));
		expect(hash(generateDemo({ seed: 7 }))).not.toBe(hash(demo));
	});

	it('does not change a department when there are more of them', () => {
		const more = generateDemo({ departments: 60 }).records;
		expect(hash(more.slice(0, demo.records.length))).toBe(hash(demo.records));
		expect(more.length).toBeGreaterThan(demo.records.length);
	});

	it('yields records one at a time, however many are asked for', () => {
		const first = demoRecords({ departments: 6250 }).next();
		expect(first.done === false && first.value.doc_id).toBe('demo-gov-office-2018');
	});

	it('keeps to the years asked for', () => {
		const short = generateDemo({ firstYear: 2021, lastYear: 2022 }).records;
		expect([...new Set(short.map(({ fiscal_year }) => fiscal_year))].sort()).toEqual([2021, 2022]);
	});

	it('writes rows that all parse, also far outside the city', () => {
		const far = generateDemo({ departments: 4_800 + 48, firstYear: 2025, lastYear: 2025 });
		for (const record of demo.records) ReportRecord.parse(record);
		ReportRecord.parse(far.records.at(-1));
		for (const region of far.regions) Region.parse(region);
		for (const department of far.departments.slice(-48)) Department.parse(department);
		for (const department of demo.departments) Department.parse(department);
		for (const scheme of demo.schemes) ScoringScheme.parse(scheme);
		for (const component of demo.components) ScoringSchemeComponent.parse(component);
		expect(new Set(far.regions.map(({ region_code }) => region_code)).size).toBe(103);
		expect(far.departments.at(-1)?.region_code).toBe('990201');
	});

	it('has 48 departments of six kinds and 412 reports of three kinds', () => {
		expect(tally(demo.departments, ({ kind }) => kind)).toEqual({
			government_office: 8,
			economic_bureau: 8,
			social_bureau: 8,
			construction_bureau: 8,
			justice_bureau: 8,
			public_institution: 8
		});
		expect(tally(demo.records, ({ doc_kind }) => doc_kind)).toEqual({
			department_self_eval_report: 193,
			department_self_eval_table: 175,
			project_self_eval_report: 44
		});
		expect(tally(ofDepartments, ({ fiscal_year }) => String(fiscal_year))).toEqual({
			2018: 45,
			2019: 47,
			2020: 46,
			2021: 44,
			2022: 47,
			2023: 46,
			2024: 46,
			2025: 47
		});
		expect(demo.regions.map(({ region_code }) => region_code)).toEqual(['990000', '990100']);
		expect(demo.aliases).toHaveLength(96);
	});

	it('numbers every report and fact once', () => {
		const documents = demo.records.map(({ doc_id }) => doc_id);
		const facts = demo.records.flatMap(ids);
		expect(new Set(documents).size).toBe(412);
		expect(new Set(facts).size).toBe(facts.length);
	});

	it('refers only to what exists', () => {
		const departments = new Set(demo.departments.map(({ dept_id }) => dept_id));
		for (const record of demo.records) {
			const known = new Set(ids(record));
			expect(departments).toContain(record.dept_id);
			for (const { problem_id, measure_id } of record.problem_measure_links) {
				expect(known).toContain(problem_id);
				expect(known).toContain(measure_id);
			}
			for (const { indicator_id } of record.problems) {
				if (indicator_id !== null) expect(known).toContain(indicator_id);
			}
		}
	});
});

describe('the money of ordinary reports', () => {
	const lines = (record: ReportRecord, cut: BudgetLine['cut']) =>
		record.budget_lines.filter((line) => line.cut === cut);
	const both = (list: readonly BudgetLine[]) => [
		sum(list.map((line) => line.budget_yuan)),
		sum(list.map((line) => line.actual_yuan))
	];

	it('adds up in every cut', () => {
		for (const record of ordinary.filter(({ eval_object }) => eval_object === 'department')) {
			const structure = lines(record, 'by_structure');
			const [whole, parts] =
				record.doc_kind === 'department_self_eval_table'
					? [lines(record, 'by_source'), lines(record, 'by_level')]
					: [lines(record, 'total'), structure];
			expect(both(whole), record.doc_id).toEqual(both(structure));
			expect(both(parts), record.doc_id).toEqual(both(structure));
			const items = lines(record, 'by_item');
			if (items.length > 0) {
				const project = structure.filter(({ scope }) => scope === 'project');
				expect(both(items), record.doc_id).toEqual(both(project));
			}
		}
	});

	it('prints rates that recompute to the last digit', () => {
		for (const { budget_lines } of ordinary) {
			for (const line of budget_lines) {
				if (line.rate_stated_pct === null || line.budget_yuan === null) continue;
				const rate = new Decimal(line.actual_yuan ?? 'NaN').times(100).div(line.budget_yuan);
				expect(line.rate_stated_pct).toBe(rate.toFixed(line.rate_decimals ?? 0));
			}
		}
	});

	it('never spends more than the budget', () => {
		for (const { doc_id, budget_lines } of ordinary) {
			for (const { actual_yuan, budget_yuan } of budget_lines) {
				expect(Number(actual_yuan), doc_id).toBeLessThanOrEqual(Number(budget_yuan));
			}
		}
	});
});

describe('the scores of ordinary reports', () => {
	it('are the sum of their components and rows, and the weights make 100', () => {
		for (const { doc_id, scores, indicators } of ordinary) {
			const [score] = scores;
			const total = sum([score?.score ?? null]);
			expect(sum((score?.components ?? []).map((part) => part.score)), doc_id).toBe(total);
			expect(sum((score?.components ?? []).map((part) => part.max_score)), doc_id).toBe('100.00');
			if (indicators.length === 0) continue;
			expect(sum(indicators.map((row) => row.score)), doc_id).toBe(total);
			expect(sum(indicators.map((row) => row.weight)), doc_id).toBe('100.00');
			expect([24, 25]).toContain(indicators.length);
		}
	});

	it('name every lost point', () => {
		for (const { doc_id, scores, problems } of ordinary) {
			const reasons = problems.filter(({ kind }) => kind === 'deduction_reason');
			const lost = sum(reasons.map(({ points }) => points));
			expect(lost, doc_id).toBe(sum([scores[0]?.points_lost ?? null]));
		}
	});
});

describe('the problems', () => {
	it('are stated exactly where the report has something in its problem section', () => {
		expect(tally(ofDepartments, ({ problems_status }) => problems_status)).toEqual({
			stated: 262,
			no_section: 99,
			stated_none: 7
		});
		for (const { doc_id, problems, problems_status } of demo.records) {
			const stated = problems.some(({ kind }) => kind === 'stated_problem');
			expect(stated, doc_id).toBe(problems_status === 'stated');
		}
	});
});
