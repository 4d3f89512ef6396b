import { describe, expect, it } from 'vitest';
import { departmentNames } from '../format/department-names.ts';
import { chart } from '../messages/chart.ts';
import { execution } from '../messages/execution.ts';
import type { ExecutionByDepartmentYear } from '../queries/execution-by-department-year.ts';
import type { ExecutionOfPeers } from '../queries/execution-of-peers.ts';
import { executionMultiples } from './execution-multiples.ts';

const text = { ...execution.en.multiples, apart: chart.en.apart, qualities: chart.en.qualities };
const row = (
	dept_id: string,
	fiscal_year: number,
	pct: number,
	basis: 'full_year' | 'adjusted' | 'unspecified' | 'initial' = 'full_year'
): ExecutionByDepartmentYear => ({
	dept_id,
	kind: 'bureau',
	region_level: 'county',
	fiscal_year,
	doc_id: `${dept_id}-${fiscal_year}`,
	unit_scope: 'own_unit',
	line_ids: `${dept_id}-${fiscal_year}-B1`,
	comparability: `${basis === 'adjusted' || basis === 'full_year' ? 'in_force' : basis}||self|department|own_unit|year`,
	budget_basis: basis,
	budget_yuan: 10_000,
	actual_yuan: 9_000,
	actual_is_derived: false,
	unit_is_corrected: false,
	precision_yuan: 0.01,
	execution_pct: basis === 'initial' ? null : pct,
	rate_stated_pct: null,
	initial_yuan: null,
	vs_initial_pct: basis === 'initial' ? pct : null,
	errors: 0
});
const peer = (kind: string | null, n: number, median_pct: number): ExecutionOfPeers => ({
	fiscal_year: 2021,
	budget_basis: 'in_force',
	unit_scope: 'own_unit',
	comparability: 'in_force||self|department|own_unit|year',
	kind,
	region_level: kind === null ? null : 'county',
	n,
	lower_pct: median_pct - 1,
	median_pct,
	upper_pct: median_pct + 1
});
const multiples = (
	rows: ExecutionByDepartmentYear[],
	years: number[],
	peers: ExecutionOfPeers[] = []
) => executionMultiples(rows, peers, years, departmentNames([], 'en'), text, 'en');

describe('executionMultiples', () => {
	it('joins neighbouring years of one comparable group and nothing else', () => {
		const rows = [
			row('a', 2018, 99),
			row('a', 2019, 98, 'adjusted'),
			row('a', 2020, 97, 'unspecified'),
			row('a', 2021, 96, 'unspecified'),
			row('a', 2023, 95)
		];
		const model = multiples(rows, [2018, 2019, 2020, 2021, 2022, 2023]);
		expect(model.lines.map(({ run, year }) => [run, year])).toEqual([
			[0, '2018'],
			[0, '2019'],
			[1, '2023']
		]);
		expect(model.joins?.map(({ how, keys }) => [how, keys.length])).toEqual([['line', 2]]);
		expect(model.apart).toEqual({ n: 1, dimensions: ['basis'] });
		expect(model.gaps).toEqual([{ panel: 0, year: '2022' }]);
	});

	it('says the change with its reservation, and none against another measure', () => {
		const rows = [
			row('a', 2020, 139.22, 'initial'),
			row('a', 2021, 99.73),
			row('a', 2022, 99.65, 'unspecified')
		];
		const changes = multiples(rows, [2020, 2021, 2022]).table.rows.map((cells) => cells[3]);
		expect(changes).toEqual([
			'',
			'',
			'−0.08 pp against the year before (not directly comparable: another budget basis)'
		]);
	});

	it('shows a rate on the initial budget apart from the axis', () => {
		const { dots, domain } = multiples([row('a', 2020, 139.22, 'initial')], [2020]);
		expect(dots.map(({ rate, label }) => [rate, label])).toEqual([[null, '139.22%']]);
		expect(domain).toEqual([96, 101]);
	});

	it('keeps the twelve departments with the largest fall, the largest first', () => {
		const rows = Array.from({ length: 14 }, (_, step) => [
			row(`d${String(step).padStart(2, '0')}`, 2020, 100),
			row(`d${String(step).padStart(2, '0')}`, 2021, 100 - step)
		]).flat();
		const model = multiples(rows, [2020, 2021]);
		expect(model.total).toBe(14);
		expect(model.panels).toHaveLength(12);
		expect(model.panels[0]?.title).toBe('d13');
		expect(model.panels.map(({ title }) => title)).not.toContain('d01');
	});

	it('sets a rate against its own kind and level, else against all comparable departments', () => {
		const rows = [row('a', 2021, 96)];
		const of = (peers: ExecutionOfPeers[]) => multiples(rows, [2021], peers).table.rows[0]?.[5];
		expect(of([peer(null, 20, 97), peer('bureau', 6, 95)])).toBe(
			'Same kind and level: median 95.00%, middle half 94.00%–96.00% (n=6)'
		);
		expect(of([peer(null, 20, 97), peer('library', 6, 95)])).toBe(
			'All comparable departments: median 97.00%, middle half 96.00%–98.00% (n=20)'
		);
		expect(of([])).toBe('');
	});

	it('says n and basis of each panel', () => {
		const rows = [row('a', 2020, 99), row('a', 2021, 98, 'unspecified'), row('b', 2021, 97)];
		expect(multiples(rows, [2020, 2021]).panels.map(({ caption }) => caption)).toEqual([
			'n=2 · full-year 1, basis not stated 1',
			'n=1 · full-year'
		]);
	});
});
