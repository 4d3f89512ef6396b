import { describe, expect, it } from 'vitest';
import { DEFAULT_FILTER } from '../lib/schema/default-filter.ts';
import { isNarrowedTo, narrow, singleRestrictions } from './narrow.ts';

describe('narrow', () => {
	it('keeps the other restrictions and takes its own back when chosen again', () => {
		const filter = { ...DEFAULT_FILTER, dept_ids: ['a'], years: [2021, 2022] };
		const once = narrow(filter, { years: [2021] });
		expect(once).toEqual({ ...DEFAULT_FILTER, dept_ids: ['a'], years: [2021] });
		expect(isNarrowedTo(once, { years: [2021] })).toBe(true);
		expect(narrow(once, { years: [2021] })).toEqual({ ...DEFAULT_FILTER, dept_ids: ['a'] });
	});

	it('offers each restriction of a cell by itself', () => {
		expect(singleRestrictions({ categories: ['PMS'], years: [2021] })).toEqual([
			{ years: [2021] },
			{ categories: ['PMS'] }
		]);
	});
});
