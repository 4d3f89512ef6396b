import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillTable, GatheredRows } from './engine-rows.ts';

const OUTPUT = {
	output_id: 'c1-2024-O1',
	ordinal: 1,
	name_zh: '走访企业',
	name_en: null,
	value: '12.50',
	raw: { value: '12.5' }
};

let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
	instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	connection = await instance.connect();
});
afterAll(() => {
	connection.closeSync();
	instance.closeSync();
});

async function ask(text: string): Promise<unknown[]> {
	return (await connection.runAndReadAll(text)).getRowObjectsJson();
}

const evidence = (n: number, quote: string | null) => ({
	section: null,
	line_start: n,
	quote,
	record_table: 'score',
	record_id: 'c1-2024-S1',
	doc_id: 'c1-2024',
	n
});

describe('rows put into the engine', () => {
	it('keeps no value, an empty text, the word null and zero apart', async () => {
		const quotes = [null, '', 'null', '0', ' '];
		await fillTable(
			connection,
			'evidence',
			quotes.map((quote, n) => evidence(n, quote))
		);
		expect(await ask('SELECT line_start, quote FROM evidence')).toEqual(
			quotes.map((quote, n) => ({ line_start: n, quote }))
		);
	});

	it('keeps every character of a text', async () => {
		const quotes = [
			'“引号”和"quotes"',
			'a,b;c\td',
			'一行\n另一行\r\n',
			'\\n \\ \u0000 \u0001 𠮷',
			'[1,2]'
		];
		await fillTable(
			connection,
			'evidence',
			quotes.map((quote, n) => evidence(n, quote))
		);
		const rows = (await ask('SELECT quote FROM evidence')) as { quote: string }[];
		expect(rows.map(({ quote }) => quote)).toEqual(quotes);
	});

	it('keeps the order of many additions, types from the schema, and leaves other keys out', async () => {
		const gathered = new GatheredRows('evidence');
		for (let start = 0; start < 6000; start += 60) {
			const rows = Array.from({ length: 60 }, (_, n) => evidence(start + n, `第${start + n}行`));
			gathered.add(rows.map((row) => ({ ...row, other: { not: 'a column' } })));
			gathered.add([]);
		}
		await gathered.fill(connection);
		expect(gathered.count).toBe(6000);
		expect(
			await ask(`
				SELECT count(*)::INTEGER AS rows, bool_and(line_start = rowid AND quote = '第' || rowid || '行') AS ordered,
					any_value(typeof(line_start)) AS type
				FROM evidence`)
		).toEqual([{ rows: 6000, ordered: true, type: 'INTEGER' }]);
	});

	it('keeps decimals exact, days as days, flags as flags and objects as JSON', async () => {
		await fillTable(connection, 'budget_line', [
			{
				line_id: 'c1-2024-B1',
				budget_yuan: '9007199254740993.01',
				actual_yuan: '-0.10',
				initial_yuan: null,
				is_primary: false,
				raw: { budget: '9,007,199,254,740,993.01', note: '“a”' }
			}
		]);
		expect(
			await ask(`SELECT budget_yuan::VARCHAR AS budget, actual_yuan::VARCHAR AS actual, initial_yuan, is_primary, raw,
				typeof(budget_yuan) AS type FROM budget_line`)
		).toEqual([
			{
				budget: '9007199254740993.01',
				actual: '-0.10',
				initial_yuan: null,
				is_primary: false,
				raw: '{"budget":"9,007,199,254,740,993.01","note":"“a”"}',
				type: 'DECIMAL(18,2)'
			}
		]);
		await fillTable(connection, 'document', [{ doc_id: 'c1-2024', report_date: '2024-02-29' }]);
		expect(
			await ask('SELECT report_date::VARCHAR AS day, typeof(report_date) AS type FROM document')
		).toEqual([{ day: '2024-02-29', type: 'DATE' }]);
	});

	it('makes an empty table of no rows', async () => {
		await fillTable(connection, 'output', [OUTPUT]);
		await fillTable(connection, 'output', []);
		expect(await ask('SELECT count(*)::INTEGER AS n FROM output')).toEqual([{ n: 0 }]);
	});

	it.each([
		['a text for a number', { line_start: 'x' }],
		['a number too large', { line_start: 3e9 }]
	])('rejects %s', async (_, wrong) => {
		await expect(
			fillTable(connection, 'evidence', [{ ...evidence(1, null), ...wrong }])
		).rejects.toThrow();
	});

	it.each([
		['an amount that is none', 'budget_line', { budget_yuan: '12 万元' }],
		['an amount too large', 'budget_line', { budget_yuan: '12345678901234567.00' }],
		['a day that is none', 'document', { report_date: '2023-02-29' }]
	] as const)('rejects %s', async (_, table, wrong) => {
		await expect(fillTable(connection, table, [wrong])).rejects.toThrow();
	});
});
