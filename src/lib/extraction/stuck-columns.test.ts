import { describe, expect, it } from 'vitest';
import { separateStuck } from './stuck-columns.ts';
import type { MoneyRole } from './money-columns.ts';

const FORM: MoneyRole[] = ['initial', 'full_year', 'actual', 'weight', 'rate', 'score'];

describe('separateStuck(text, roles)', () => {
	it('separates columns whose rate and points prove one reading', () => {
		expect(separateStuck('37.537.530.01080%8', FORM)).toEqual([
			'37.5',
			'37.5',
			'30.0',
			'10',
			'80',
			'8'
		]);
	});

	it('leaves alone what nothing proves or what can be read in two ways', () => {
		expect(separateStuck('37.537.530.01090%9', FORM)).toBeNull();
		expect(separateStuck('11111111100%', ['full_year', 'actual', 'rate'])).toBeNull();
		expect(separateStuck('37.537.530.0', FORM)).toBeNull();
		expect(separateStuck('80%', FORM)).toBeNull();
	});
});
