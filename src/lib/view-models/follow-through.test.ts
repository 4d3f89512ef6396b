import { describe, expect, it } from 'vitest';
import { problemRow, yearRow } from '../../../test/charts/department-rows.ts';
import type { DepartmentYear } from '../queries/department-history.ts';
import type { DepartmentMeasure } from '../queries/department-measures.ts';
import { followThrough, recurringCategories } from './follow-through.ts';

const year = (fiscal_year: number, problems_status: DepartmentYear['problems_status'] = 'stated') =>
	yearRow(fiscal_year, { problems_status });
const problem = (problem_id: string, fiscal_year: number, category_l1: string) =>
	problemRow(problem_id, fiscal_year, { category_l1, text: problem_id });
const measure = (
	measure_id: string,
	fiscal_year: number,
	category_l1: string,
	problem_id: string | null
): DepartmentMeasure => ({
	measure_id,
	fiscal_year,
	doc_id: `a-${fiscal_year}`,
	category_l1,
	text: measure_id,
	text_en: `${measure_id} in English`,
	problem_id
});

describe('followThrough', () => {
	const problems = [
		problem('P1', 2021, 'PMS'),
		problem('P2', 2021, 'PRC'),
		problem('P3', 2022, 'PMS'),
		problem('U1', 2021, 'UNX')
	];
	const measures = [measure('M1', 2021, 'PRC', 'P2'), measure('M2', 2022, 'HRT', null)];

	it('says what came back, what was not mentioned again and what cannot be known yet', () => {
		const rows = followThrough(problems, measures, [year(2021), year(2022)], 'zh-CN');
		expect(
			rows.map((row) => [row.year, row.category, row.problems, row.measures, row.followUp])
		).toEqual([
			[2022, 'PMS', ['P3'], [], 'unknown'],
			[2022, 'HRT', [], ['M2'], 'unknown'],
			[2021, 'PMS', ['P1'], [], 'came_back'],
			[2021, 'PRC', ['P2'], ['M1'], 'not_seen']
		]);
		expect(rows.at(-1)?.next_doc_id).toBe('a-2022');
	});

	it('takes silence for no proof where the next report has no problem section', () => {
		const rows = followThrough(problems, [], [year(2021), year(2022, 'no_section')], 'zh-CN');
		expect(rows.filter((row) => row.year === 2021).map((row) => row.followUp)).toEqual([
			'came_back',
			'no_section'
		]);
	});

	it('looks no further than the next year', () => {
		const rows = followThrough(problems, [], [year(2021), year(2023)], 'zh-CN');
		expect(rows.map((row) => row.followUp)).toEqual(['unknown', 'unknown']);
	});

	it('speaks English where there is a translation', () => {
		const rows = followThrough(problems, measures, [year(2022)], 'en');
		expect(rows.map((row) => [row.problems, row.measures])).toEqual([
			[['P3'], []],
			[[], ['M2 in English']]
		]);
	});
});

describe('recurringCategories', () => {
	it('needs two neighbouring years and ignores deductions without a reason', () => {
		expect(
			recurringCategories([
				problem('P1', 2019, 'PMS'),
				problem('P2', 2021, 'PMS'),
				problem('P3', 2020, 'TGT'),
				problem('P4', 2021, 'TGT'),
				problem('P5', 2020, 'UNX'),
				problem('P6', 2021, 'UNX')
			])
		).toEqual([{ category: 'TGT', years: [2020, 2021] }]);
		expect(recurringCategories([])).toEqual([]);
	});
});
