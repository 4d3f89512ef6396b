import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WritableDatabase } from './database.ts';
import { openNodeDatabase } from './node.ts';
import { showStatement } from './show-statement.ts';
import { sql } from './sql.ts';

describe('showStatement', () => {
	let db: WritableDatabase;
	beforeAll(async () => {
		db = await openNodeDatabase();
	});
	afterAll(() => db.close());

	it('writes values as literals and takes the shared indentation off', () => {
		const statement = sql`
			SELECT a
			FROM t
				JOIN u
			WHERE b = ${"it's"}
				${sql`
					AND f
				`}
				AND c = ${2021} AND d IS ${null} AND e = ${true}
		`;
		expect(showStatement(statement)).toBe(
			"SELECT a\nFROM t\n  JOIN u\nWHERE b = 'it''s'\n    AND f\n  AND c = 2021 AND d IS NULL AND e = true"
		);
	});

	it('leaves a question mark in a text, a name or a comment alone', () => {
		const statement = { text: `SELECT '?', "a?" -- why?\n/* ? */ , ?`, values: [1] };
		expect(showStatement(statement)).toBe(`SELECT '?', "a?" -- why?\n/* ? */ , 1`);
	});

	it('refuses values without parameters and parameters without values', () => {
		expect(() => showStatement({ text: 'SELECT ?', values: [] })).toThrow('fewer values');
		expect(() => showStatement({ text: 'SELECT 1', values: [1] })).toThrow('more values');
		expect(() => showStatement({ text: 'SELECT ?', values: [Number.NaN] })).toThrow('NaN');
	});

	it('means what the bound statement means, whatever the text holds', async () => {
		const text = fc.oneof(fc.string(), fc.stringMatching(/^['"\\?;\-/*$\n ]*$/));
		await fc.assert(
			fc.asyncProperty(text, text, async (first, second) => {
				fc.pre(!`${first}${second}`.includes('\0'));
				const shown = showStatement(sql`SELECT ${first} AS a, ${second} AS b`);
				expect(await db.rows({ text: shown, values: [] })).toEqual([{ a: first, b: second }]);
			}),
			{ numRuns: 200 }
		);
	});
});
