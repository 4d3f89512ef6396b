import { describe, expect, it } from 'vitest';
import type { PeerGroupMember } from '../queries/peer-groups.ts';
import { compareChoice, compareProposals } from './compare-choice.ts';

const member = (
	dept_id: string,
	kind: 'bureau' | 'school',
	unit_scope: PeerGroupMember['unit_scope'] = 'own_unit'
): PeerGroupMember => ({
	dept_id,
	kind,
	region_level: 'prefecture',
	peer_group: `${kind}/prefecture`,
	unit_scope,
	years: 3,
	rated_years: 3
});
const bureaus = [
	member('b1', 'bureau', 'unknown'),
	member('b2', 'bureau', 'with_subordinates'),
	member('b3', 'bureau'),
	member('b4', 'bureau')
];
const members = [...bureaus, member('s1', 'school'), member('s2', 'school', 'unknown')];

describe('compareChoice', () => {
	it('keeps the first six of seven, names the rest, and what has no full report', () => {
		const many = Array.from({ length: 7 }, (_, index) => member(`m${index}`, 'bureau'));
		const chosen = ['unread', ...many.map(({ dept_id }) => dept_id)];
		expect(compareChoice(many, chosen)).toEqual({
			dept_ids: ['m0', 'm1', 'm2', 'm3', 'm4', 'm5'],
			how: 'chosen',
			dropped: ['m6'],
			unread: ['unread']
		});
	});

	it('adds the peers of a single department, those of its scope first', () => {
		expect(compareChoice(members, ['b2'])).toMatchObject({
			how: 'completed',
			dept_ids: ['b2', 'b1', 'b3', 'b4']
		});
		expect(compareChoice(members, ['b4']).dept_ids).toEqual(['b4', 'b3', 'b1', 'b2']);
	});

	it('starts with the largest set of one group and one stated scope', () => {
		expect(compareChoice(members, [])).toMatchObject({ how: 'default', dept_ids: ['b3', 'b4'] });
	});

	it('starts with all, and says that they stand apart, where no two are alike', () => {
		const unlike = [member('b1', 'bureau'), member('s1', 'school')];
		expect(compareChoice(unlike, [])).toMatchObject({ how: 'apart', dept_ids: ['b1', 's1'] });
		expect(compareChoice([], [])).toMatchObject({ how: 'apart', dept_ids: [] });
	});
});

describe('compareProposals', () => {
	it('proposes groups of two or more, the largest first, alike departments first in each', () => {
		expect(compareProposals([...members, member('alone', 'school')])).toEqual([
			{ kind: 'bureau', region_level: 'prefecture', dept_ids: ['b3', 'b4', 'b2', 'b1'], n: 4 },
			{ kind: 'school', region_level: 'prefecture', dept_ids: ['s1', 'alone', 's2'], n: 3 }
		]);
		expect(compareProposals([member('b1', 'bureau')])).toEqual([]);
	});
});
