import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDataset, publicDataset } from '../../scripts/datasets.ts';
import type { ReaderDatabase, WritableDatabase } from '../../src/lib/database/database.ts';
import { openNodeDatabase } from '../../src/lib/database/node.ts';
import { readerDatabase } from '../../src/lib/database/reader-database.ts';
import { showStatement } from '../../src/lib/database/show-statement.ts';
import { preparedTexts } from '../../src/lib/messages/prepared-questions.ts';
import { preparedQuestions, QUESTION_GROUPS } from '../../src/lib/queries/prepared-questions.ts';
import { readerAnswer, NotAQueryError, wholeTable } from '../../src/lib/queries/reader-answer.ts';
import { readStatement } from '../../src/lib/queries/read-statement.ts';
import { derivedRowCounts, tableColumns } from '../../src/lib/queries/table-columns.ts';
import { VIEWS } from '../../src/lib/tables/views.ts';
import { onBothEngines } from '../engines/both-engines.ts';
import { loadParquetTables } from '../engines/load-parquet-tables.ts';
import { openWasm } from '../engines/open-wasm-database.ts';

const SUBJECTS = {
	public: { dept_id: 'gz-beijing-office', doc_id: '001_cf51f5571b29c7d0' },
	demo: { dept_id: 'demo-statistics', doc_id: 'demo-statistics-2021' }
} as const;

async function ask(db: ReaderDatabase, text: string, cap = 1000) {
	const read = readStatement(text);
	if ('code' in read) throw new Error(`refused: ${read.code}`);
	return readerAnswer(db, read, cap);
}

/** Sums of doubles differ in their last digits between the engines. */
function comparable(row: readonly (string | null)[]) {
	return row.map((cell) => (/^-?\d+\.\d{9,}$/.test(cell ?? '') ? Number(cell).toFixed(9) : cell));
}

describe('prepared questions', () => {
	const questions = preparedQuestions(SUBJECTS.public);

	it('have a name, a title in both languages and a group of their own', () => {
		const names = questions.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(names).toHaveLength(35);
		for (const lang of ['zh-CN', 'en'] as const) {
			expect(Object.keys(preparedTexts[lang].titles).toSorted()).toEqual(names.toSorted());
			expect(Object.keys(preparedTexts[lang].groups)).toEqual([...QUESTION_GROUPS]);
		}
	});
});

for (const dataset of ['public', 'demo'] as const) {
	describe(`readers' statements over the ${dataset} dataset`, () => {
		let node: WritableDatabase;
		let onNode: ReaderDatabase;
		let onWasm: ReaderDatabase;
		beforeAll(async () => {
			const { rows } = dataset === 'demo' ? await demoDataset('data') : await publicDataset('data');
			node = await openNodeDatabase();
			await loadParquetTables(node, rows);
			onNode = {
				check: async (text) => void (await node.rows({ text: `EXPLAIN ${text}`, values: [] })),
				rows: (text) => node.rows({ text, values: [] })
			};
			const { db, connection } = await openWasm();
			await loadParquetTables(db, rows);
			onWasm = await readerDatabase(connection);
		});
		afterAll(() => node.close());

		it.each(preparedQuestions(SUBJECTS[dataset]))(
			'$name gives the same on both engines as text',
			async ({ statement }) => {
				const text = showStatement(statement);
				const [first, second] = [await ask(onNode, text), await ask(onWasm, text)];
				expect(second.columns.map(({ name }) => name)).toEqual(
					first.columns.map(({ name }) => name)
				);
				expect(second.rows.length).toBe(first.rows.length);
				expect(second.rows.map(comparable)).toEqual(first.rows.map(comparable));
			}
		);

		if (dataset === 'demo') return;

		it('knows 99.73 % of 2021', async () => {
			const { rows, isCut } = await ask(
				onWasm,
				`SELECT round(execution_pct, 2) AS pct FROM v_dept_year
				WHERE dept_id = 'gz-beijing-office' ORDER BY fiscal_year`
			);
			expect(rows).toEqual([['99.73'], ['99.65']]);
			expect(isCut).toBe(false);
		});

		it('keeps order and cents, and says when it is cut', async () => {
			const answer = await ask(
				onWasm,
				`SELECT line_id, budget_yuan, fiscal_year AS line_id FROM budget_line
				WHERE line_id LIKE '001-%' AND budget_yuan IS NOT NULL ORDER BY budget_yuan DESC -- most`,
				1
			);
			expect(answer.rows).toEqual([['001-B1', '20930290.75', '2021']]);
			expect(answer.isCut).toBe(true);
			expect(answer.columns.map(({ type }) => type)).toEqual([
				'VARCHAR',
				'DECIMAL(18,2)',
				'INTEGER'
			]);
		});

		it('describes and summarizes', async () => {
			expect((await ask(onWasm, 'DESCRIBE score_component')).rows).toContainEqual([
				'max_score',
				'DECIMAL(9,3)'
			]);
			const { columns, rows } = await ask(onWasm, 'SUMMARIZE SELECT fiscal_year FROM v_dept_year');
			const cells = Object.fromEntries(columns.map(({ name }, index) => [name, rows[0]?.[index]]));
			expect(cells).toMatchObject({ column_name: 'fiscal_year', min: '2020', max: '2023' });
		});

		it('gives every row of a table for a download', async () => {
			const { columns, rows } = await wholeTable(onWasm, 'evidence');
			expect(columns).toHaveLength(13);
			expect(rows.length).toBeGreaterThan(300);
		});

		it('tells an error that happens half-way, and a name that does not exist', async () => {
			await expect(
				ask(onWasm, `SELECT CASE WHEN range = 5 THEN 'x' ELSE '1' END::INTEGER AS a FROM range(9)`)
			).rejects.toThrow('Could not convert');
			await expect(ask(onWasm, 'SELECT nosuch FROM score')).rejects.toThrow('LINE 1');
		});

		it.each([
			'WITH a AS (SELECT 1) INSERT INTO cause SELECT code, name_zh, name_en FROM cause',
			'WITH a AS (DELETE FROM cause RETURNING code) SELECT * FROM a',
			'WITH a AS (SELECT 1) UPDATE cause SET name_en = 1',
			'FROM cause; DELETE FROM cause'
		])('does not run %s', async (query) => {
			const before = await ask(onWasm, 'FROM cause ORDER BY code');
			await expect(readerAnswer(onWasm, { kind: 'rows', query, offset: 0 }, 10)).rejects.toThrow();
			expect(await ask(onWasm, 'FROM cause ORDER BY code')).toEqual(before);
			expect(before.rows.length).toBe(5);
		});

		it('says that a statement is no query where the engine would take it', async () => {
			await expect(
				readerAnswer(
					onWasm,
					{ kind: 'rows', query: 'WITH a AS (SELECT 1) DELETE FROM cause', offset: 0 },
					10
				)
			).rejects.toThrow(NotAQueryError);
		});

		it('does not let a bracket close its own', async () => {
			const query = 'SELECT 1) AS a; DROP TABLE cause; SELECT * FROM (SELECT 1';
			await expect(readerAnswer(onWasm, { kind: 'rows', query, offset: 0 }, 10)).rejects.toThrow(
				'syntax error at or near ")"'
			);
			expect((await ask(onWasm, 'FROM cause')).rows).toHaveLength(5);
		});

		it.each([
			`FROM read_parquet('http://127.0.0.1:9/a.parquet')`,
			`FROM parquet_scan('https://example.org/a.parquet')`,
			`FROM 'https://example.org/a.parquet'`,
			`FROM read_csv_auto('https://example.org/a.csv')`,
			`FROM read_csv('/etc/passwd', columns = {'a': 'VARCHAR'})`,
			`FROM 'score.parquet'`,
			`FROM glob('*')`,
			`FROM parquet_metadata('score.parquet')`
		])('reaches nothing outside by %s', async (text) => {
			await expect(ask(onWasm, text)).rejects.toThrow(
				/disabled through configuration|does not exist/
			);
		});

		it.each([
			'SET enable_external_access = true',
			'RESET enable_external_access',
			'INSTALL httpfs',
			'LOAD httpfs',
			`COPY cause TO 'a.csv'`,
			`ATTACH 'a.db'`
		])('its engine refuses %s even without the gates', async (text) => {
			await expect(onWasm.rows(text)).rejects.toThrow();
		});
	});
}

onBothEngines('public', (db) => {
	it('lists the columns of every table and the rows of the derived ones', async () => {
		const columns = await tableColumns(db(), {});
		expect(
			columns.filter(({ table_name }) => table_name === 'cause').map((row) => row.column_name)
		).toEqual(['code', 'name_zh', 'name_en']);
		const counts = await derivedRowCounts(db(), {});
		expect(counts.map(({ table_name }) => table_name)).toEqual(
			VIEWS.map(({ name }) => name).toSorted()
		);
		expect(counts.find(({ table_name }) => table_name === 'v_dept_year')?.rows).toBe(4);
	});
});
