import { describe, expect, it } from 'vitest';
import { checkCarryover, checkDifferentRates, checkPerfectRate } from './different-rates.ts';
import { checkMissingRequired } from './missing-required.ts';
import {
	testContext,
	testIndicator,
	testLine,
	testRatio,
	testRecord,
	testScore,
	testHeadcount
} from './test-record.ts';

const none = testContext();

describe('Q28 rates of different definitions', () => {
	const rates = (value_pct: string) =>
		testRecord({
			budget_lines: [testLine({ rate_stated_pct: '99.65' })],
			stated_ratios: [testRatio({ ratio_code: 'annual_average_execution_rate', value_pct })]
		});

	it('are told where they differ', () => {
		expect(checkDifferentRates(rates('100'), none)).toMatchObject([
			{ severity: 'info', expected: '99.65', actual: '100', record_ids: ['t-R1', 't-B1'] }
		]);
		expect(checkDifferentRates(rates('99.65'), none)).toEqual([]);
	});
});

describe('Q39 carry-over and unspent money', () => {
	const carryover = (actual_yuan: string) =>
		testRecord({
			budget_lines: [testLine({ budget_yuan: '20930290.75', actual_yuan })],
			stated_ratios: [testRatio({ ratio_code: 'carryover_rate', comparator: 'text' })]
		});

	it('are told apart where nothing is carried over and money is left', () => {
		expect(checkCarryover(carryover('20874731.66'), none)).toMatchObject([
			{ severity: 'info', expected: '0', actual: '55559.09', record_ids: ['t-R1', 't-B1'] }
		]);
	});

	it('agree where all was spent', () => {
		expect(checkCarryover(carryover('20930290.75'), none)).toEqual([]);
	});
});

describe('Q37 a perfect rate', () => {
	const spent = (precision_yuan: string, actual_yuan = '30898000') =>
		testRecord({
			budget_lines: [testLine({ budget_yuan: '30898000', actual_yuan, precision_yuan })]
		});

	it('from rounded amounts is told', () => {
		expect(checkPerfectRate(spent('1000'), none)).toMatchObject([
			{ severity: 'info', expected: '<100', actual: '100.00', record_ids: ['t-B1'] }
		]);
	});

	it('from amounts printed to the cent, or an imperfect one, is not', () => {
		expect(checkPerfectRate(spent('0.01'), none)).toEqual([]);
		expect(checkPerfectRate(spent('1000', '30897000'), none)).toEqual([]);
	});
});

describe('Q30 what is not stated', () => {
	const complete = testRecord({
		budget_lines: [
			testLine({
				initial_yuan: '100',
				adjusted_yuan: '100',
				budget_yuan: '100',
				actual_yuan: '90',
				rate_stated_pct: '90'
			}),
			testLine({ line_id: 't-B2', scope: 'basic', cut: 'by_structure' }),
			testLine({ line_id: 't-B3', scope: 'project', cut: 'by_structure', actual_yuan: '10' })
		],
		scores: [testScore()],
		indicators: [testIndicator({ weight: '100', score: '98' })],
		headcounts: [testHeadcount()]
	});

	it('is listed in one finding', () => {
		const record = { ...complete, headcounts: [], indicators: [] };
		const found = checkMissingRequired(record, none);
		expect(found).toMatchObject([{ severity: 'info', record_ids: [] }]);
		expect(found[0]?.message).toBe('没有写出：指标的分值和得分、人员编制');
	});

	it('is nothing in a complete report, and unknown in one read in part', () => {
		expect(checkMissingRequired(complete, none)).toEqual([]);
		expect(checkMissingRequired(testRecord({ completeness: 'partial' }), none)).toEqual([]);
	});
});
