import { describe, expect, it } from 'vitest';
import {
	checkDeductionReasons,
	checkDeductionsAreProblems,
	checkMeasuresHaveProblems,
	checkProblemsHaveMeasures
} from './problem-coverage.ts';
import {
	summary,
	testContext,
	testIndicator,
	testMeasure,
	testProblem,
	testRecord,
	testScore
} from './test-record.ts';

const none = testContext();
const deduction = testProblem({
	problem_id: 't-D1',
	kind: 'deduction_reason',
	text: '支出不均衡',
	category_code: 'EXE-02',
	category_l1: 'EXE',
	points: '1'
});

describe('Q11 reasons for lost points', () => {
	it('finds a deduction whose reason is not stated, not a mechanical one', () => {
		const record = testRecord({
			problems: [
				{ ...deduction, category_code: 'UNX-00', category_l1: 'UNX', points: '6.5' },
				{ ...deduction, problem_id: 't-D2', secondary_codes: ['UNX-00'], points: '0.01' }
			]
		});
		expect(checkDeductionReasons(record, none)).toMatchObject([
			{ severity: 'warning', actual: '6.5', record_ids: ['t-D1'] }
		]);
	});

	it('finds table rows that lost points without a word of explanation', () => {
		const row = (indicator_id: string, deducted: string, basis_text: string | null) =>
			testIndicator({ indicator_id, deduction: deducted, basis_text });
		const record = testRecord({
			indicators: [
				row('t-I1', '0.50', '加强管理'),
				row('t-I2', '0.20', '未达到进度'),
				row('t-I3', '0.01', null),
				row('t-I4', '0', null)
			]
		});
		expect(checkDeductionReasons(record, none).map((found) => found.record_ids)).toEqual([
			['t-I1']
		]);
		const covered = { ...deduction, points: '0.50' };
		expect(checkDeductionReasons({ ...record, problems: [covered] }, none)).toEqual([]);
	});

	it('finds points lost that no reason accounts for', () => {
		const scores = [testScore({ score: '98', points_lost: '2' })];
		expect(checkDeductionReasons(testRecord({ scores }), none)).toMatchObject([
			{ actual: '2', record_ids: ['t-S1'] }
		]);
		const explained = testRecord({ scores, problems: [{ ...deduction, points: '2' }] });
		expect(checkDeductionReasons(explained, none)).toEqual([]);
		const partial = testRecord({ scores, completeness: 'partial' });
		expect(checkDeductionReasons(partial, none)).toEqual([]);
	});
});

describe('Q12 deductions among the problems', () => {
	it('finds a deduction of a category no problem belongs to', () => {
		const record = testRecord({ problems: [testProblem(), deduction] });
		expect(checkDeductionsAreProblems(record, none)).toMatchObject([
			{ severity: 'warning', record_ids: ['t-D1'] }
		]);
	});

	it('accepts the same group of categories, and reports without a problem section', () => {
		const listed = testProblem({ category_code: 'EXE-01', category_l1: 'EXE' });
		const record = testRecord({ problems: [listed, deduction] });
		expect(checkDeductionsAreProblems(record, none)).toEqual([]);
		const table = testRecord({ problems: [deduction], problems_status: 'no_section' });
		expect(checkDeductionsAreProblems(table, none)).toEqual([]);
	});
});

describe('Q13 and Q14 problems and measures', () => {
	const link = (confidence: string) => ({
		problem_id: 't-P1',
		measure_id: 't-M1',
		link_kind: 'inferred' as const,
		confidence
	});
	const linked = (...confidences: readonly string[]) =>
		testRecord({
			problems: [testProblem()],
			measures: [testMeasure()],
			problem_measure_links: confidences.map(link)
		});

	it('warn of a problem without a measure and tell a weak answer', () => {
		expect(summary(checkProblemsHaveMeasures(linked(), none))).toEqual(['Q13 warning no_link']);
		expect(summary(checkProblemsHaveMeasures(linked('0.5'), none))).toEqual(['Q13 info weak_link']);
		expect(checkProblemsHaveMeasures(linked('0.5', '0.6'), none)).toEqual([]);
	});

	it('tell a measure that answers nothing', () => {
		expect(checkMeasuresHaveProblems(linked(), none)).toMatchObject([
			{ rule_id: 'Q14', severity: 'info', record_ids: ['t-M1'] }
		]);
		expect(checkMeasuresHaveProblems(linked('0.5'), none)).toEqual([]);
	});

	it('say nothing of a report read in part', () => {
		const partial = { ...linked(), completeness: 'partial' as const };
		expect(checkProblemsHaveMeasures(partial, none)).toEqual([]);
		expect(checkMeasuresHaveProblems(partial, none)).toEqual([]);
	});
});
