import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { addAmounts, agree, amountOf, compareAmounts, exceeds, type Amount } from './amount.ts';
import { testLine } from './test-record.ts';

function amount(yuan: string, printed = yuan): Amount {
	const line = testLine({
		unit_stated: '元',
		unit_effective: '元',
		precision_yuan: '0.01',
		budget_yuan: yuan,
		raw: { budget: printed }
	});
	const found = amountOf(line, 'budget_yuan');
	if (found === null) throw new Error('no amount');
	return found;
}

describe('an amount', () => {
	it('is none where none is printed, and zero where zero is', () => {
		expect(amountOf(testLine({ budget_yuan: null }), 'budget_yuan')).toBeNull();
		expect(amount('0').cents).toBe(0);
		expect(amount('0').isPositive).toBe(false);
		expect(amount('0.01').isPositive).toBe(true);
		expect(amount('-0.01').isPositive).toBe(false);
	});

	it('is exact in cents up to 7,000 亿元, and a decimal above', () => {
		expect(amount('703687441776.64').cents).toBe(70_368_744_177_664);
		expect(amount('703687441776.65').cents).toBeNull();
		expect(amount('9007199254740993.01').yuan.toFixed(2)).toBe('9007199254740993.01');
		expect(amount('9007199254740993.01').isPositive).toBe(true);
	});

	it('has the same cents as its decimal for every ending', () => {
		for (let cents = 0; cents < 100; cents += 1) {
			const printed = `123456789${cents % 10}.${String(cents).padStart(2, '0')}`;
			expect(amount(printed).cents).toBe(new Decimal(printed).times(100).toNumber());
		}
	});

	it.each([
		['1.00', '1.01', -1],
		['1.10', '1.1', 0],
		['9007199254740993.02', '9007199254740993.01', 1],
		['9007199254740993.01', '9007199254740993.01', 0],
		['1.00', '9007199254740993.01', -1]
	])('%s against %s', (one, two, order) => {
		expect(Math.sign(compareAmounts(amount(one), amount(two)))).toBe(order);
	});

	it('adds up exactly, on both sides of what cents can hold', () => {
		const small = addAmounts([amount('0.10'), amount('0.20')]);
		expect([small.cents, small.yuan.toFixed(2)]).toEqual([30, '0.30']);
		const large = addAmounts([amount('703687441776.64'), amount('0.01')]);
		expect([large.cents, large.yuan.toFixed(2)]).toEqual([null, '703687441776.65']);
	});

	it.each(['100', '700000000000', '9007199254740993'])(
		'agrees within half a printed digit of %s, and not beyond',
		(yuan) => {
			const whole = amount(yuan);
			const near = amount(new Decimal(yuan).plus('0.5').toFixed(2));
			const far = amount(new Decimal(yuan).plus('0.51').toFixed(2));
			expect([agree(whole, whole), agree(whole, near), agree(whole, far)]).toEqual([
				true,
				true,
				false
			]);
			expect([exceeds(near, whole), exceeds(far, whole), exceeds(whole, far)]).toEqual([
				false,
				true,
				false
			]);
		}
	);
});
