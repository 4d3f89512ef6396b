import { describe, expect, it } from 'vitest';
import { executionStanding } from './execution-standing.ts';

describe('executionStanding', () => {
	it.each([
		['full_year', 99.73, null, 'comparable'],
		['adjusted', 100, 104, 'comparable'],
		['full_year', null, null, 'no_rate'],
		['unspecified', 99.65, null, 'unspecified'],
		['initial', null, 139.22, 'initial_only'],
		['initial', null, null, 'no_rate'],
		['none', null, null, 'no_rate'],
		[null, null, null, 'no_rate']
	] as const)(
		'%s with rate %s and initial ratio %s is %s',
		(budget_basis, execution_pct, vs_initial_pct, standing) => {
			expect(executionStanding({ budget_basis, execution_pct, vs_initial_pct })).toBe(standing);
		}
	);
});
