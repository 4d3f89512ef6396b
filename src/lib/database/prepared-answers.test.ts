import { describe, expect, it } from 'vitest';
import { openWasm } from '../../../test/engines/open-wasm-database.ts';
import { rowsOfColumns } from './columns.ts';
import { preparedAnswers, type PreparingConnection } from './prepared-answers.ts';

/** DuckDB-WASM's blocking connection, counting what it prepares and gives up. */
async function openCounting() {
	const { connection } = await openWasm();
	const blocking = connection as unknown as PreparingConnection;
	const counts = { prepared: 0, closed: 0 };
	const counting: PreparingConnection = {
		prepare(text) {
			const statement = blocking.prepare(text);
			counts.prepared++;
			return {
				send: (...values) => statement.send(...values),
				close() {
					counts.closed++;
					statement.close();
				}
			};
		}
	};
	return { counting, counts };
}

describe('preparedAnswers', () => {
	it('gives plain values column by column, missing ones as null', async () => {
		const { counting } = await openCounting();
		const { answer } = preparedAnswers(counting, 10);
		const text = `SELECT i::INTEGER AS n, CASE WHEN i = 2 THEN NULL ELSE ? END AS s, i > 1 AS b, 1.5::DECIMAL(9,2) AS d
			FROM generate_series(1, 2) AS t(i)`;
		const columns = answer({ text, values: ['x'] });
		expect(columns).toEqual({
			names: ['n', 's', 'b', 'd'],
			columns: [
				[1, 2],
				['x', null],
				[false, true],
				[1.5, 1.5]
			],
			rows: 2
		});
		expect(rowsOfColumns(columns)[1]).toEqual({ n: 2, s: null, b: true, d: 1.5 });
		expect(rowsOfColumns(answer({ text: 'SELECT 1 AS n WHERE ?', values: [false] }))).toEqual([]);
	});

	it('prepares a text once and answers for each value', async () => {
		const { counting, counts } = await openCounting();
		const { answer } = preparedAnswers(counting, 10);
		const ask = (value: number) =>
			answer({ text: 'SELECT ? + 1 AS n', values: [value] }).columns[0]?.[0];
		expect([ask(1), ask(41)]).toEqual([2, 42]);
		expect(counts).toEqual({ prepared: 1, closed: 0 });
	});

	it('keeps as many as it may, those used last', async () => {
		const { counting, counts } = await openCounting();
		const { answer } = preparedAnswers(counting, 2);
		for (const n of [1, 2, 1, 3, 1]) answer({ text: `SELECT ${n}`, values: [] });
		expect(counts).toEqual({ prepared: 3, closed: 1 });
		answer({ text: 'SELECT 2', values: [] });
		expect(counts.prepared).toBe(4);
	});

	it('does not keep a statement that fails half-way, and answers the next', async () => {
		const { counting, counts } = await openCounting();
		const { answer } = preparedAnswers(counting, 10);
		const text = 'SELECT CAST(s AS INTEGER) FROM (VALUES (?)) AS t(s)';
		expect(() => answer({ text, values: ['x'] })).toThrow(/Could not convert/);
		expect(() => answer({ text: 'SELECT nothing', values: [] })).toThrow(/nothing/);
		expect(answer({ text, values: ['7'] }).columns).toEqual([[7]]);
		expect(counts).toEqual({ prepared: 2, closed: 1 });
	});

	it('prepares anew what was prepared before a table was made', async () => {
		const { counting, counts } = await openCounting();
		const { answer, forget } = preparedAnswers(counting, 10);
		const ask = () => answer({ text: 'SELECT 1 AS n', values: [] }).columns;
		ask();
		answer({ text: 'CREATE TABLE made AS SELECT 1 AS n', values: [] });
		forget();
		expect(counts).toEqual({ prepared: 2, closed: 2 });
		expect([ask(), ask()]).toEqual([[[1]], [[1]]]);
		expect(counts).toEqual({ prepared: 3, closed: 2 });
	});
});
