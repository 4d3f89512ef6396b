import { expect, it } from 'vitest';
import { interleave } from './interleave.ts';

it('measures all in every round, beginning with another each time', () => {
	expect(interleave(['a', 'b', 'c'], 4)).toEqual([
		['a', 'b', 'c'],
		['b', 'c', 'a'],
		['c', 'a', 'b'],
		['a', 'b', 'c']
	]);
	expect(interleave([], 2)).toEqual([[], []]);
});
