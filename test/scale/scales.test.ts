import { describe, expect, it } from 'vitest';
import { scalePlan } from '../../scripts/scale/scales.ts';

describe('scalePlan', () => {
	it('is 6,250 departments over 8 years, and a country over 10', () => {
		const m = scalePlan(['--scale', 'M', '--out', 'm']);
		expect(m).toMatchObject({ counties: 125, years: { first: 2018, last: 2025 }, workers: 2 });
		const l = scalePlan(['--scale', 'L', '--out', 'l']);
		expect(l).toMatchObject({ counties: 3000, years: { first: 2016, last: 2025 } });
	});

	it('takes a thin slice', () => {
		const slice = scalePlan(['--scale', 'L', '--out', 'l', '--regions', '2', '--years', '3']);
		expect(slice).toMatchObject({ counties: 2, years: { first: 2023, last: 2025 } });
	});

	it('is none without a scale, and says what is wrong', () => {
		expect(scalePlan([])).toBeNull();
		expect(() => scalePlan(['--out', 'x'])).toThrow('--out needs --scale M or L');
		expect(() => scalePlan(['--scale', 'XL', '--out', 'x'])).toThrow(
			'--scale must be M or L, not XL'
		);
		expect(() => scalePlan(['--scale', 'M'])).toThrow('--out must name a folder');
		expect(() => scalePlan(['--scale', 'M', '--out', 'x', '--regions', '0'])).toThrow(
			'--regions must be a whole number from 1 to 3000, not 0'
		);
	});
});
