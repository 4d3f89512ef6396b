import { describe, expect, it } from 'vitest';
import { summarize } from './statistics.ts';

describe('summarize', () => {
	it('gives the middle, the 95th percentile and the ends', () => {
		const values = [30, 10, 20, 50, 40];
		expect(summarize(values)).toEqual({ n: 5, min: 10, median: 30, p95: 48, max: 50 });
	});

	it('leaves out what could not be measured, and never calls it zero', () => {
		expect(summarize([null, 4, null, 8])).toEqual({ n: 2, min: 4, median: 6, p95: 7.8, max: 8 });
		expect(summarize([null, null])).toBeNull();
		expect(summarize([])).toBeNull();
	});

	it('keeps a real zero', () => {
		expect(summarize([0])).toEqual({ n: 1, min: 0, median: 0, p95: 0, max: 0 });
	});
});
