import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
	Bool,
	Float64,
	Int32,
	Table,
	tableToIPC,
	Utf8,
	vectorFromArray,
	type Vector
} from 'apache-arrow';
import type { WritableDatabase } from '../../src/lib/database/database.ts';
import { openNodeDatabase } from '../../src/lib/database/node.ts';
import { Manifest } from '../../src/lib/schema/manifest.ts';
import { derivedOfQuestions, QUESTION_NAMES, questionText } from './pages/questions.ts';

/** The tables that the three questions need, through the site's derived tables. */
export const TABLES = [
	'region',
	'department',
	'scoring_scheme',
	'document',
	'budget_line',
	'score',
	'problem',
	'problem_measure_link',
	'evidence',
	'quality_finding',
	'quality_finding_record'
] as const;

/** SQL type to cast to, and the Arrow vector of the values. */
function columnForm(type: string): [cast: string, vector: (values: unknown[]) => Vector] {
	if (type === 'BOOLEAN') return ['BOOLEAN', (values) => vectorFromArray(values, new Bool())];
	if (/INT/.test(type)) return ['INTEGER', (values) => vectorFromArray(values, new Int32())];
	if (/^(DECIMAL|DOUBLE|FLOAT)/.test(type)) {
		return ['DOUBLE', (values) => vectorFromArray(values, new Float64())];
	}
	return ['VARCHAR', (values) => vectorFromArray(values, new Utf8())];
}

/** A table of the database as an Arrow stream: decimals as doubles, dates as text. */
async function arrowOf(db: WritableDatabase, table: string): Promise<Uint8Array> {
	const described = await db.rows({ text: `DESCRIBE "${table}"`, values: [] });
	const forms = described.map((row) => ({
		name: String(row['column_name']),
		form: columnForm(String(row['column_type']))
	}));
	const list = forms.map(({ name, form: [cast] }) => `"${name}"::${cast} AS "${name}"`);
	const rows = await db.rows({ text: `SELECT ${list.join(', ')} FROM "${table}"`, values: [] });
	const columns = forms.map(({ name, form: [, vector] }) => [
		name,
		vector(rows.map((row) => row[name] ?? null))
	]);
	return tableToIPC(new Table(Object.fromEntries(columns) as Record<string, Vector>), 'stream');
}

/** Years of reports in a folder of published tables. */
export async function publishedYears(tables: string): Promise<number[]> {
	const db = await openNodeDatabase();
	const manifest = Manifest.parse(
		JSON.parse(await readFile(join(tables, 'manifest.json'), 'utf8'))
	);
	const file = manifest.tables['document']?.file ?? '';
	await db.loadParquet('document', new Uint8Array(await readFile(join(tables, file))));
	const text = 'SELECT DISTINCT fiscal_year FROM document ORDER BY fiscal_year';
	const rows = await db.rows({ text, values: [] });
	await db.close();
	return rows.map((row) => Number(row['fiscal_year']));
}

/** Writes what the comparison pages fetch, made of published Parquet: the same files, Arrow streams, answers as JSON. */
export async function writePageData(tables: string, folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	const manifest = Manifest.parse(
		JSON.parse(await readFile(join(tables, 'manifest.json'), 'utf8'))
	);
	const db = await openNodeDatabase();
	for (const table of TABLES) {
		const file = join(tables, manifest.tables[table]?.file ?? '');
		await copyFile(file, join(folder, `${table}.parquet`));
		await db.loadParquet(table, new Uint8Array(await readFile(file)));
		await writeFile(join(folder, `${table}.arrows`), await arrowOf(db, table));
	}
	for (const view of derivedOfQuestions()) await db.define(view.text);
	for (const question of QUESTION_NAMES) {
		const rows = await db.rows({ text: questionText(question, 0), values: [] });
		await writeFile(join(folder, `${question}.json`), JSON.stringify(rows));
	}
	await writeFile(join(folder, 'tables.json'), JSON.stringify(TABLES));
	await db.close();
}
