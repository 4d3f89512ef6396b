import { describe, expect, it } from 'vitest';
import { departmentNames } from '../format/department-names.ts';
import { chart } from '../messages/chart.ts';
import { execution } from '../messages/execution.ts';
import type { ExecutionByDepartmentYear } from '../queries/execution-by-department-year.ts';
import { executionMatrix } from './execution-matrix.ts';

const text = {
	...execution.en.matrix,
	basisNames: { full_year: 'Full-year budget' },
	qualities: chart.en.qualities
};
const row = (
	dept_id: string,
	fiscal_year: number,
	pct: number | null
): ExecutionByDepartmentYear => ({
	dept_id,
	kind: 'bureau',
	region_level: 'prefecture',
	fiscal_year,
	doc_id: `${dept_id}-${fiscal_year}`,
	unit_scope: 'own_unit',
	comparability: 'in_force||self|department|own_unit|year',
	line_ids: null,
	budget_basis: 'full_year',
	budget_yuan: 10_000,
	actual_yuan: 9_000,
	actual_is_derived: false,
	unit_is_corrected: false,
	precision_yuan: 0.01,
	execution_pct: pct,
	rate_stated_pct: null,
	initial_yuan: null,
	vs_initial_pct: null,
	errors: 0
});
const matrixOf = (rows: ExecutionByDepartmentYear[], years: number[]) =>
	executionMatrix(rows, years, departmentNames([], 'en'), text, 'en');

describe('executionMatrix', () => {
	it('is empty without rows', () => {
		expect(matrixOf([], [2021])).toMatchObject({ isEmpty: true, cells: [], labels: [] });
	});

	it('leaves a missing year as a gap, never 0', () => {
		const { cells, table } = matrixOf([row('a', 2020, 98), row('a', 2022, 97)], [2020, 2021, 2022]);
		expect(cells.map(({ standing, text: shown }) => [standing, shown])).toEqual([
			['comparable', '98.00'],
			['missing', ''],
			['comparable', '97.00']
		]);
		expect(table.rows[1]).toEqual(['a', '2021', '', '', '', '', 'no report']);
	});

	it('puts the department with the lowest latest rate first, ties by id, those without a rate last', () => {
		const rows = [
			row('none', 2021, null),
			row('b', 2021, 95),
			row('a', 2021, 95),
			row('c', 2021, 90)
		];
		expect(matrixOf(rows, [2021]).labels).toEqual(['c', 'a', 'b', 'none']);
	});

	it('shades by shortfall and knows no shade above the budget but the lightest', () => {
		const rows = [100.4, 99.5, 98, 95, 90, 89.9].map((pct, index) => row(`d${index}`, 2021, pct));
		const shades = matrixOf(rows, [2021]).cells.map((cell) => [cell.label, cell.shade]);
		expect(Object.fromEntries(shades)).toEqual({ d0: 0, d1: 0, d2: 1, d3: 2, d4: 3, d5: 4 });
	});

	it('gives exact yuan where the report prints yuan', () => {
		expect(matrixOf([row('a', 2021, 90)], [2021]).table.rows[0]?.[3]).toBe('10,000.00 yuan');
	});
});
