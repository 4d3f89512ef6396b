import { describe, expect, it } from 'vitest';
import { checkPossibleRange } from './possible-range.ts';
import {
	summary,
	testContext,
	testHeadcount,
	testLine,
	testRatio,
	testRecord,
	testScore
} from './test-record.ts';
import { checkThreePublic } from './three-public.ts';

const none = testContext();

describe('Q17 possible range', () => {
	const people = (value: number) =>
		testRecord({
			headcounts: [
				testHeadcount(),
				testHeadcount({ headcount_id: 't-H2', category: 'in_post_total', value })
			]
		});

	it('finds 27 people in 18 posts and accepts 18', () => {
		expect(checkPossibleRange(people(27), none)).toMatchObject([
			{
				severity: 'warning',
				kind: 'over_establishment',
				expected: '≤18',
				actual: '27',
				delta: '+9',
				record_ids: ['t-H1', 't-H2']
			}
		]);
		expect(checkPossibleRange(people(18), none)).toEqual([]);
	});

	it('tells spending above the initial budget from the sum of its parts', () => {
		const part = (line_id: string, scope: 'basic' | 'project', actual_yuan: string) =>
			testLine({ line_id, scope, cut: 'by_structure', actual_yuan });
		const record = testRecord({
			budget_lines: [
				testLine({ initial_yuan: '5645000', budget_basis: 'initial' }),
				part('t-B2', 'basic', '5827300'),
				part('t-B3', 'project', '2031700')
			]
		});
		expect(checkPossibleRange(record, none)).toMatchObject([
			{
				kind: 'over_100_vs_initial',
				expected: '≤100',
				actual: '139.22',
				record_ids: ['t-B1', 't-B2', 't-B3']
			}
		]);
	});

	it('finds spending above the adjusted budget, not within rounding of it', () => {
		const spent = (actual_yuan: string) =>
			testRecord({
				budget_lines: [testLine({ initial_yuan: '572800', adjusted_yuan: '690600', actual_yuan })]
			});
		expect(checkPossibleRange(spent('763600'), none)).toMatchObject([
			{ kind: 'over_100', actual: '110.57', record_ids: ['t-B1'] }
		]);
		expect(checkPossibleRange(spent('690700'), none)).toEqual([]);
	});

	it('finds a score above a printed full score; an assumed one is only told', () => {
		const scored = (max_is_stated: boolean) =>
			testRecord({ scores: [testScore({ score: '102.964', max_is_stated })] });
		expect(summary(checkPossibleRange(scored(true), none))).toEqual(['Q17 warning score_range']);
		expect(summary(checkPossibleRange(scored(false), none))).toEqual(['Q17 info score_range']);
	});
});

describe('Q20 three public expenses', () => {
	const spent = (actual_yuan: string) =>
		testLine({ scope: 'three_public', cut: 'three_public', budget_yuan: '743900', actual_yuan });

	it('finds 74.88 万元 against 74.39 万元', () => {
		const record = testRecord({ budget_lines: [spent('748800')] });
		expect(checkThreePublic(record, none)).toMatchObject([
			{
				severity: 'error',
				expected: '≤74.39',
				actual: '74.88',
				delta: '+0.49',
				record_ids: ['t-B1']
			}
		]);
	});

	it('accepts spending within the budget', () => {
		expect(checkThreePublic(testRecord({ budget_lines: [spent('743900')] }), none)).toEqual([]);
	});

	it('reads the control rate where no amounts are printed', () => {
		const rate = (value_pct: string) =>
			testRecord({
				stated_ratios: [testRatio({ ratio_code: 'three_public_control_rate', value_pct })]
			});
		expect(checkThreePublic(rate('99.61'), none)).toEqual([]);
		expect(checkThreePublic(rate('101.2'), none)).toMatchObject([
			{ kind: 'control_rate', actual: '101.2', delta: '+1.2' }
		]);
	});
});
