import { describe, expect, it } from 'vitest';
import { allApart, setApart } from './set-apart.ts';

const row = (comparability: string) => ({ comparability });
const alike = row('in_force||self|department|own_unit|year');

describe('setApart', () => {
	it('counts the rows of other groups and names what differs, each once', () => {
		const others = [
			alike,
			row('in_force||self|department|with_subordinates|year'),
			row('unspecified||self|department|with_subordinates|year')
		];
		expect(setApart(alike, others)).toEqual({ n: 2, dimensions: ['basis', 'scope'] });
	});

	it('finds nothing among its own group', () => {
		expect(setApart(alike, [alike])).toEqual({ n: 0, dimensions: [] });
	});
});

describe('allApart', () => {
	it('adds the counts and keeps the dimensions in their order', () => {
		const scope = setApart(alike, [row('in_force||self|department|unknown|year')]);
		const basis = setApart(alike, [row('initial||self|department|own_unit|year')]);
		expect(allApart([scope, basis])).toEqual({ n: 2, dimensions: ['basis', 'scope'] });
	});
});
