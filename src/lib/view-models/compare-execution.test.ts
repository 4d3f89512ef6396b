import { describe, expect, it } from 'vitest';
import { departments as names, rateRow, words } from '../../../test/charts/department-rows.ts';
import { compare } from '../messages/compare.ts';
import { site } from '../messages/site.ts';
import type { ExecutionPlace } from '../queries/execution-places.ts';
import { compareExecution } from './compare-execution.ts';

const text = {
	...compare.en.execution,
	...words.en,
	basisNames: site.en.bases,
	scopeNames: site.en.unitScopes
};
const place: ExecutionPlace = {
	dept_id: 'a',
	fiscal_year: 2021,
	doc_id: 'a-2021',
	unit_scope: 'own_unit',
	execution_pct: 99.7346,
	place: 2,
	n: 5,
	comparability: 'in_force||self|department|own_unit|year'
};
const rows = [
	rateRow('a', 2020),
	rateRow('a', 2021),
	rateRow('b', 2021, { budget_basis: 'initial', execution_pct: null, vs_initial_pct: 139.22 })
];
const model = compareExecution(['a', 'b'], [2020, 2021], rows, [place], names, text, 'en');

describe('compareExecution', () => {
	it('keeps what is spent against the initial budget out of the panels, not out of the table', () => {
		expect(model.points.map(({ panel, year }) => [panel, year])).toEqual([
			['a', '2020'],
			['a', '2021']
		]);
		expect(model.table.rows[2]).toEqual([
			'甲市发展和改革局',
			'2021',
			'139.22%',
			'Initial budget',
			'own unit',
			'',
			'against the initial budget, another measure'
		]);
	});

	it('says a place only where there is one, and that a panel has no rate', () => {
		expect(model.panels.map(({ caption }) => caption)).toEqual([
			'2021: place 2 of 5',
			'no year-end rate'
		]);
		expect(model.table.rows.map((row) => row[5])).toEqual(['', '2021: place 2 of 5', '']);
	});

	it('marks the year without a report and joins nothing over it', () => {
		expect(model.gaps.map(({ panel, year }) => [panel, year])).toEqual([['b', '2020']]);
		expect(model.lines.map(({ panel }) => panel)).toEqual(['a']);
		expect(model.joins).toMatchObject([{ how: 'line', of: 'a 2020' }]);
	});

	it('opens proof and report of a dot, and narrows to its year and department', () => {
		expect(model.marks?.[model.points[1]?.mark ?? -1]).toMatchObject({
			record_ids: ['a-2021-B1'],
			doc_id: 'a-2021',
			narrows: { years: [2021], dept_ids: ['a'] }
		});
	});
});
