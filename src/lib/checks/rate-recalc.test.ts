import { describe, expect, it } from 'vitest';
import { checkCompletionRatio, checkStatedRates, checkZeroDenominator } from './rate-recalc.ts';
import { summary, testContext, testLine, testRatio, testRecord } from './test-record.ts';

const none = testContext();
const rated = (budget: string, actual: string, rate: string) =>
	testRecord({
		budget_lines: [testLine({ budget_yuan: budget, actual_yuan: actual, rate_stated_pct: rate })]
	});

describe('Q01 stated rates', () => {
	it('finds 100 % printed for 3,824.26 of 4,753.66 万元', () => {
		const [found] = checkStatedRates(rated('47536600', '38242600', '100'), none);
		expect(found).toMatchObject({
			rule_id: 'Q01',
			severity: 'error',
			expected: '80.45',
			actual: '100',
			delta: '19.55 pp',
			record_ids: ['t-B1'],
			message: '部门整体的完成率写为 100%，但 3,824.26 万元 ÷ 4,753.66 万元 = 80.45%'
		});
	});

	it('accepts 86 % for 692.98 of 808.1 万元, which is 85.75 %', () => {
		expect(checkStatedRates(rated('8081000', '6929800', '86'), none)).toEqual([]);
	});

	it('accepts a rate on the initial budget printed beside the adjusted one', () => {
		const line = testLine({
			initial_yuan: '1000000',
			adjusted_yuan: '2000000',
			budget_yuan: '2000000',
			actual_yuan: '900000',
			rate_stated_pct: '90.00'
		});
		expect(checkStatedRates(testRecord({ budget_lines: [line] }), none)).toEqual([]);
	});

	it('reads each amount as exactly as it was printed', () => {
		const line = testLine({
			budget_yuan: '70000',
			actual_yuan: '69543',
			precision_yuan: '1',
			raw: { budget: '7', actual: '6.9543' },
			rate_stated_pct: '98'
		});
		expect(checkStatedRates(testRecord({ budget_lines: [line] }), none)).toEqual([]);
	});
});

describe('Q01 completion rate of an indicator table', () => {
	const money = [testLine({ budget_yuan: '20930290.75', actual_yuan: '20874731.66' })];
	const ratio = (value_pct: string) => [
		testRatio({ ratio_code: 'budget_completion_rate', name_zh: '预算完成率', value_pct })
	];

	it('accepts 99.73 % beside amounts that give 99.7346 %', () => {
		const record = testRecord({ budget_lines: money, stated_ratios: ratio('99.73') });
		expect(checkCompletionRatio(record, none)).toEqual([]);
	});

	it('finds 97.73 % beside them', () => {
		const record = testRecord({ budget_lines: money, stated_ratios: ratio('97.73') });
		expect(summary(checkCompletionRatio(record, none))).toEqual(['Q01 error stated_ratio']);
	});
});

describe('Q26 zero denominator', () => {
	it('tells a rate printed for a budget of 0', () => {
		const record = rated('0.00', '0.00', '0.0');
		expect(checkZeroDenominator(record, none)).toMatchObject([
			{ severity: 'info', expected: 'NULL', actual: '0.0%' }
		]);
	});

	it('is silent where no rate is printed', () => {
		const line = testLine({ budget_yuan: '0.00', actual_yuan: '0.00' });
		expect(checkZeroDenominator(testRecord({ budget_lines: [line] }), none)).toEqual([]);
	});
});
