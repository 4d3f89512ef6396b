import { describe, expect, it } from 'vitest';
import { columnsOfRows, rowsOfColumns } from './columns.ts';

const rows = [
	{ dept_id: 'a', pct: 99.5 },
	{ dept_id: 'b', pct: null }
];

describe('columnsOfRows', () => {
	it('is undone by rowsOfColumns', () => {
		const columns = columnsOfRows(rows, 2);
		expect(columns).toEqual({
			names: ['dept_id', 'pct'],
			columns: [
				['a', 'b'],
				[99.5, null]
			],
			rows: 2
		});
		expect(columns && rowsOfColumns(columns)).toEqual(rows);
	});

	it.each([
		['too few', rows.slice(0, 1)],
		['no rows', { dept_id: 'a' }],
		['other names', [...rows, { dept_id: 'c' }]],
		['another order', [...rows, { pct: 1, dept_id: 'c' }]],
		['values, not rows', [1, 2, 3]],
		['lists', [[1], [2]]],
		['rows without names', [{}, {}]],
		['something undefined', [...rows, { dept_id: 'c', pct: undefined }]]
	])('leaves alone what is not alike: %s', (_, value) => {
		expect(columnsOfRows(value, 2)).toBeNull();
	});
});
