import { describe, expect, it } from 'vitest';
import { among, sql } from './sql.ts';

describe('sql', () => {
	it('binds every value in order', () => {
		expect(sql`SELECT ${1} WHERE a = ${'x; DROP TABLE a'}`).toEqual({
			text: 'SELECT ? WHERE a = ?',
			values: [1, 'x; DROP TABLE a']
		});
	});

	it('spreads an array over as many parameters, and an empty one into NULL', () => {
		expect(sql`a IN (${[1, 2, 3]})`).toEqual({ text: 'a IN (?, ?, ?)', values: [1, 2, 3] });
		expect(sql`a IN (${[]})`).toEqual({ text: 'a IN (NULL)', values: [] });
	});

	it('splices a statement in with its values between those around it', () => {
		const inner = sql`b = ${2}`;
		expect(sql`a = ${1} AND ${inner} AND c = ${3}`).toEqual({
			text: 'a = ? AND b = ? AND c = ?',
			values: [1, 2, 3]
		});
	});
});

describe('among', () => {
	it('lists values with the types they arrive in, and nothing as what matches nothing', () => {
		expect(sql`year IN (${among([2020, 2021])})`).toEqual({
			text: 'year IN (VALUES (?::DOUBLE), (?::DOUBLE))',
			values: [2020, 2021]
		});
		expect(among(["it's"])).toEqual({ text: 'VALUES (?::VARCHAR)', values: ["it's"] });
		expect(among([])).toEqual({ text: 'NULL', values: [] });
	});
});
