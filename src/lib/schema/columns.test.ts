import { describe, expect, it } from 'vitest';
import { columnsOf } from './columns.ts';
import { TABLE_NAMES, TABLES } from './tables.ts';

describe('columnsOf', () => {
	it('knows type, unit and null of an amount', () => {
		const column = columnsOf(TABLES.budget_line.row).find(({ name }) => name === 'initial_yuan');
		expect(column).toEqual({
			name: 'initial_yuan',
			sql: 'DECIMAL(18,2)',
			nullable: true,
			unit: 'yuan',
			description: '年初预算',
			values: null
		});
	});

	it('lists the codes of an enumeration', () => {
		const column = columnsOf(TABLES.document.row).find(({ name }) => name === 'completeness');
		expect(column?.sql).toBe('VARCHAR');
		expect(column?.values).toEqual(['full', 'partial']);
	});

	it.each(TABLE_NAMES)('finds a type for every column of %s, and its key among them', (name) => {
		const columns = columnsOf(TABLES[name].row);
		expect(columns.every(({ sql }) => sql.length > 0)).toBe(true);
		expect(columns.map((column) => column.name)).toEqual(
			expect.arrayContaining([...TABLES[name].key])
		);
	});
});
