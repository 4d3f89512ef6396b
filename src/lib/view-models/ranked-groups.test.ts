import { describe, expect, it } from 'vitest';
import { rankedGroups } from './ranked-groups.ts';

const words = {
	basis: { in_force: 'full year', unspecified: 'not stated' },
	scope: { own_unit: 'own', with_subordinates: 'with subordinates' }
};
const row = (value: number, basis: string, scope = 'own_unit') => ({
	value,
	comparability: `${basis}||self|department|${scope}|year`
});
const rank = (rows: ReturnType<typeof row>[]) => rankedGroups(rows, ({ value }) => value, words);

describe('rankedGroups', () => {
	it('ranks one group without a heading', () => {
		const { groups, joins, apart } = rank([row(1, 'in_force'), row(3, 'in_force')]);
		expect(groups).toEqual([{ heading: null, rows: [row(3, 'in_force'), row(1, 'in_force')] }]);
		expect(joins.map(({ how, keys }) => [how, keys.length])).toEqual([['rank', 2]]);
		expect(apart.n).toBe(0);
	});

	it('never ranks over groups: each by itself under what distinguishes it, unstated bases after stated ones', () => {
		const { groups, apart } = rank([row(9, 'unspecified'), row(2, 'in_force')]);
		expect(groups.map(({ heading }) => heading)).toEqual(['full year', 'not stated']);
		expect(apart).toEqual({ n: 1, dimensions: ['basis'] });
	});

	it('names both dimensions where both differ, and puts the largest group first', () => {
		const { groups } = rank([
			row(1, 'in_force'),
			row(5, 'in_force', 'with_subordinates'),
			row(6, 'in_force', 'with_subordinates'),
			row(7, 'unspecified')
		]);
		expect(groups.map(({ heading }) => heading)).toEqual([
			'full year · with subordinates',
			'full year · own',
			'not stated · own'
		]);
		expect(groups[0]?.rows.map(({ value }) => value)).toEqual([6, 5]);
	});

	it('is empty without rows', () => {
		expect(rank([])).toEqual({ groups: [], joins: [], apart: { n: 0, dimensions: [] } });
	});
});
