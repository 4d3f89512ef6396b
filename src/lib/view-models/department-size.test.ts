import { describe, expect, it } from 'vitest';
import { actualRow, departments as names, words } from '../../../test/charts/department-rows.ts';
import { departments } from '../messages/departments.ts';
import { site } from '../messages/site.ts';
import { departmentSize } from './department-size.ts';

const text = { ...departments.en.size, ...words.en, scopeNames: site.en.unitScopes };

describe('departmentSize', () => {
	it('gives +6.34 % but no slope where basis and scope changed, and says why', () => {
		const after = actualRow('a', 2022, {
			actual_yuan: 22_198_300,
			budget_basis: 'unspecified',
			unit_scope: 'unknown'
		});
		const model = departmentSize([actualRow('a', 2021), after], [2021, 2022], names, text, 'en');
		expect(model.lines).toEqual([]);
		expect(model.labels).toMatchObject([{ year: '2022', text: '驻京办 +6.34%' }]);
		expect(model.broken).toEqual({
			n: 1,
			reasons: ['another budget basis', 'another scope of units (own unit / with subordinates)']
		});
		expect(model.table.rows).toEqual([
			[
				'甲市驻京办事处',
				'2,087.47 万元',
				'2,219.83 万元',
				'+6.34% (another budget basis; another scope of units (own unit / with subordinates))'
			]
		]);
		expect(model.table.record_ids).toEqual([['a-2021-B1', 'a-2022-B1']]);
	});

	it('joins neighbours that compare, never over a gap', () => {
		const rows = [actualRow('a', 2019), actualRow('a', 2020), actualRow('a', 2022)];
		const model = departmentSize(rows, [2019, 2020, 2021, 2022], names, text, 'en');
		expect(model.lines.map(({ from, to }) => [from.year, to.year])).toEqual([['2019', '2020']]);
		expect(model.table.rows[0]?.slice(1, 5)).toEqual([
			'2,087.47 万元',
			'2,087.47 万元',
			'—',
			'2,087.47 万元'
		]);
		expect(model.table.rows[0]?.[5]).toBe('');
	});

	it('is empty without amounts', () => {
		expect(departmentSize([], [2020], names, text, 'en')).toMatchObject({
			isEmpty: true,
			total: 0
		});
	});
});
