import { expect, it } from 'vitest';
import { rateRow } from '../../../test/charts/department-rows.ts';
import type { PeerGroupMember } from '../queries/peer-groups.ts';
import { compareSummary } from './compare-summary.ts';

const member: PeerGroupMember = {
	dept_id: 'a',
	kind: 'bureau',
	region_level: 'prefecture',
	peer_group: 'bureau/prefecture',
	unit_scope: 'own_unit',
	years: 1,
	rated_years: 1
};

it('compareSummary takes lowest and highest of one comparable set, and the largest latest amount', () => {
	const rows = [
		rateRow('a', 2020, { execution_pct: 97, actual_yuan: 900 }),
		rateRow('a', 2021, { execution_pct: 95, actual_yuan: 300 }),
		rateRow('b', 2021, { execution_pct: 99, actual_yuan: 400 }),
		rateRow('c', 2021, { execution_pct: 10, unit_scope: 'unknown', actual_yuan: null })
	];
	const summary = compareSummary(rows, [member, { ...member, dept_id: 'b' }]);
	expect(summary).toMatchObject({
		group: { kind: 'bureau' },
		lowest: { dept_id: 'a', year: 2021, value: 95 },
		highest: { dept_id: 'b', year: 2021, value: 99 },
		largest: { dept_id: 'b', value: 400 }
	});
});

it('compareSummary names no group where there are two, and no range of a single rate', () => {
	const other = { ...member, dept_id: 'b', peer_group: 'school/prefecture' };
	expect(compareSummary([rateRow('a', 2020)], [member, other])).toMatchObject({
		group: null,
		lowest: null,
		highest: null
	});
	expect(compareSummary([], [])).toEqual({
		group: null,
		lowest: null,
		highest: null,
		largest: null
	});
});
