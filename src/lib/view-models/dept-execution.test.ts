import { describe, expect, it } from 'vitest';
import {
	departments as names,
	peerRow,
	words,
	yearRow
} from '../../../test/charts/department-rows.ts';
import { departmentCharts } from '../messages/department-charts.ts';
import { site } from '../messages/site.ts';
import type { DepartmentYear } from '../queries/department-history.ts';
import type { PeerExecution } from '../queries/peer-execution.ts';
import { deptExecution } from './dept-execution.ts';

const text = { ...departmentCharts.en.execution, ...words.en, basisNames: site.en.bases };
const model = (rows: DepartmentYear[], peers: PeerExecution[] = []) =>
	deptExecution('a', rows, peers, names, text, 'en');
const lines = (rows: DepartmentYear[]) =>
	model(rows).lines.map(({ from, to }) => `${from.year}-${to.year}`);

describe('deptExecution', () => {
	it('joins neighbouring years on the full-year and adjusted budget', () => {
		expect(
			lines([yearRow(2020), yearRow(2021, { budget_basis: 'adjusted' }), yearRow(2022)])
		).toEqual(['2020-2021', '2021-2022']);
	});

	it('never joins over a missing year, to another scope or to a budget of unstated basis', () => {
		expect(lines([yearRow(2019), yearRow(2021)])).toEqual([]);
		expect(lines([yearRow(2020), yearRow(2021, { unit_scope: 'unknown' })])).toEqual([]);
		const unstated = { budget_basis: 'unspecified' } as const;
		expect(lines([yearRow(2020), yearRow(2021, unstated), yearRow(2022, unstated)])).toEqual([]);
	});

	it('says the change of −0.09 points with what is unlike about the two years', () => {
		const { points, marks } = model([
			yearRow(2021),
			yearRow(2022, {
				budget_basis: 'unspecified',
				unit_scope: 'unknown',
				execution_pct: 99.6467
			})
		]);
		const label = marks?.[points[1]?.mark ?? -1]?.label.split('\n');
		expect(label?.[0]).toBe('甲市驻京办事处 2022');
		expect(label?.[1]).toBe('99.65% · budget basis not stated');
		expect(label?.[2]).toBe(
			'−0.09 pp against the year before (another budget basis; another scope of units (own unit / with subordinates): with caution)'
		);
		expect(marks?.[points[1]?.mark ?? -1]).toMatchObject({
			record_ids: ['a-2022-B1'],
			doc_id: 'a-2022'
		});
	});

	it('keeps a missing year as a gap of the axis, and one without a rate as no gap and no dot', () => {
		const shown = model([
			yearRow(2019, { execution_pct: 96 }),
			yearRow(2021, { budget_basis: 'initial', execution_pct: null, vs_initial_pct: 139.22 })
		]);
		expect(shown.years).toEqual(['2019', '2020', '2021']);
		expect(shown.gaps).toEqual(['2020']);
		expect(shown.qualities).toEqual(['not_reported']);
		expect(shown.points.map((point) => point.year)).toEqual(['2019']);
		expect(shown.table.rows.map((row) => row.slice(0, 4))).toEqual([
			['2019', '96.00%', '', 'Full-year budget'],
			['2020', '', '', 'no report'],
			['2021', '139.22%', '', 'Initial budget; against the initial budget, another measure']
		]);
	});

	it('is empty without rows', () => {
		expect(model([])).toMatchObject({ isEmpty: true, years: [] });
	});

	it('gives median and range of five alike peers, itself among them', () => {
		const peers = [99, 95, 97, 90].map((pct, index) => peerRow(`p${index}`, 2020, pct));
		const own = peerRow('a', 2020, 96);
		const other = peerRow('q', 2020, 50, { unit_scope: 'unknown' });
		const shown = model([yearRow(2020, { execution_pct: 96 })], [own, ...peers, other]);
		expect(shown.bands).toMatchObject([{ year: '2020', lower: 90, median: 96, upper: 99 }]);
		expect(shown.peers).toEqual([]);
		expect(shown.table.rows[0]?.slice(4, 7)).toEqual(['96.00%', '90.00%–99.00%', '5']);
		expect(shown.joins).toMatchObject([{ how: 'summary' }]);
	});

	it('gives dots and names where fewer than five compare, and none of another scope', () => {
		const shown = model(
			[yearRow(2020, { execution_pct: 96 })],
			[
				peerRow('a', 2020, 96),
				peerRow('b', 2020, 91),
				peerRow('c', 2020, 92, { unit_scope: 'with_subordinates' }),
				peerRow('c', 2019, 93)
			]
		);
		expect(shown.bands).toEqual([]);
		expect(shown.peers.map(({ year, value }) => [year, value])).toEqual([['2020', 91]]);
		expect(shown.table.rows[0]?.slice(4)).toEqual(['', '', '2', '发改局 91.00%']);
	});
});
