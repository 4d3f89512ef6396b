import { expect, it } from 'vitest';
import type { ReportMeasure } from '../queries/report-measures.ts';
import type { ReportProblem } from '../queries/report-problems.ts';
import { reportAnsweredProblems } from './report-answered-problems.ts';

const problem: ReportProblem = {
	problem_id: 'a-P1',
	kind: 'stated_problem',
	text: '目标偏粗',
	text_en: null,
	category_code: 'TGT-01',
	category_zh: '目标',
	category_en: 'Targets',
	secondary_codes: null,
	cause_zh: null,
	cause_en: null,
	points: null,
	indicator_id: null,
	classified_by: 'person',
	confidence: 1,
	note: null
};
const measure: ReportMeasure = {
	measure_id: 'a-M1',
	text: '细化目标',
	text_en: null,
	category_code: 'TGT-01',
	category_zh: '目标',
	category_en: 'Targets',
	concreteness: null
};

it('counts an answer from a confidence of 0.6 on, and writes a measure out only once', () => {
	const problems: ReportProblem[] = [
		problem,
		{ ...problem, problem_id: 'a-P2' },
		{ ...problem, problem_id: 'a-P3' },
		{ ...problem, problem_id: 'a-D1', kind: 'deduction_reason' }
	];
	const measures = [
		measure,
		{ ...measure, measure_id: 'a-M2' },
		{ ...measure, measure_id: 'a-M3' }
	];
	const link = { link_kind: 'inferred' as const };
	const answered = reportAnsweredProblems(problems, measures, [
		{ ...link, problem_id: 'a-P1', measure_id: 'a-M1', confidence: 0.6 },
		{ ...link, problem_id: 'a-P1', measure_id: 'a-M2', confidence: 0.95 },
		{ ...link, problem_id: 'a-P2', measure_id: 'a-M1', confidence: 0.5 },
		{ ...link, problem_id: 'a-D1', measure_id: 'a-M1', confidence: 0.9 }
	]);
	expect(
		answered.stated.map((one) => [
			one.problem.problem_id,
			one.isAnswered,
			one.measures.map(({ measure: { measure_id } }) => measure_id)
		])
	).toEqual([
		['a-P1', true, ['a-M2', 'a-M1']],
		['a-P2', false, ['a-M1']],
		['a-P3', false, []]
	]);
	expect(answered.deductions.map((one) => one.problem.problem_id)).toEqual(['a-D1']);
	expect([...answered.firstProblem]).toEqual([
		['a-M2', 'a-P1'],
		['a-M1', 'a-P1']
	]);
	expect(answered.unlinked.map((one) => one.measure_id)).toEqual(['a-M3']);
});

it('has nothing to show for a report without problems', () => {
	expect(reportAnsweredProblems([], [measure], [])).toMatchObject({
		stated: [],
		deductions: [],
		unlinked: [measure]
	});
});
