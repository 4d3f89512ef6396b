import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStatedRates } from './rate-recalc.ts';
import { meets, printedInterval, printedPercent, quotient } from './printed-interval.ts';
import { testContext, testLine, testRecord } from './test-record.ts';

describe('printed numbers', () => {
	it('stand for half a unit of their last digit on either side', () => {
		const { low, high } = printedInterval('2227.70', '0.01');
		expect([low.toString(), high.toString()]).toEqual(['2227.695', '2227.705']);
	});

	it('take the decimals of the string unless they are given', () => {
		expect(printedPercent('99.5').low.toString()).toBe('99.45');
		expect(printedPercent('100', 2).high.toString()).toBe('100.005');
	});

	it('agree where their intervals touch', () => {
		expect(meets(printedInterval('86', 1), printedInterval('85.75', '0.01'))).toBe(true);
		expect(meets(printedInterval('62.11', '0.01'), printedInterval('61.70', '0.01'))).toBe(false);
	});

	it('have no quotient by what may be 0', () => {
		expect(quotient(printedInterval(1, 1), printedInterval(0, 1))).toBeNull();
	});
});

describe('rounding', () => {
	const yuan = fc.integer({ min: 1_000_000, max: 9_000_000_000 });
	const share = fc.integer({ min: 0, max: 20_000 });
	const decimals = fc.integer({ min: 0, max: 4 });

	it('of exact amounts and of their rate never makes a stated rate wrong', () => {
		fc.assert(
			fc.property(yuan, share, decimals, decimals, (cents, bp, moneyDecimals, rateDecimals) => {
				const unit = new Decimal(10).pow(4 - moneyDecimals);
				const printed = (value: Decimal) => value.div(unit).toFixed(0);
				const budget = new Decimal(cents).div(100);
				const actual = budget.times(bp).div(10_000);
				const line = testLine({
					budget_yuan: new Decimal(printed(budget)).times(unit).toFixed(2),
					actual_yuan: new Decimal(printed(actual)).times(unit).toFixed(2),
					precision_yuan: unit.toFixed(2),
					rate_stated_pct: actual.times(100).div(budget).toFixed(rateDecimals),
					rate_decimals: rateDecimals
				});
				const record = testRecord({ budget_lines: [line] });
				expect(checkStatedRates(record, testContext())).toEqual([]);
			})
		);
	});

	it('never hides a rate that is off by two units of its last digit', () => {
		fc.assert(
			fc.property(yuan, fc.integer({ min: 1, max: 9_000 }), (cents, bp) => {
				const budget = new Decimal(cents).div(100);
				const actual = budget.times(bp).div(10_000);
				const line = testLine({
					budget_yuan: budget.toFixed(2),
					actual_yuan: actual.toFixed(2),
					precision_yuan: '0.01',
					rate_stated_pct: actual.times(100).div(budget).plus('0.2').toFixed(1),
					rate_decimals: 1
				});
				const record = testRecord({ budget_lines: [line] });
				expect(checkStatedRates(record, testContext())).toHaveLength(1);
			})
		);
	});
});
