import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { runChartPage, type Frames } from './chart-page.ts';
import { PLOT_CHARTS } from './plot-charts.ts';
import {
	derivedOfQuestions,
	QUESTION_NAMES,
	questionText,
	type Answers,
	type Question
} from './questions.ts';

export interface EngineFiles {
	worker: string;
	module: string;
}

/** Puts one fetched table into the engine. */
export type LoadTable = (
	engine: AsyncDuckDB,
	connection: AsyncDuckDBConnection,
	table: string,
	bytes: Uint8Array
) => Promise<void>;

type Start = (worker: Worker) => AsyncDuckDB;

async function bytesOf(address: string): Promise<Uint8Array> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}

async function tableNames(): Promise<string[]> {
	const response = await fetch('tables/tables.json');
	return (await response.json()) as string[];
}

/** Starts an engine and fetches the tables at the same time; then loads them and computes the site's derived tables. */
export async function openTables(
	start: Start,
	files: EngineFiles,
	load: { ending: string; table: LoadTable }
): Promise<{ engine: AsyncDuckDB; connection: AsyncDuckDBConnection }> {
	const engine = start(new Worker(files.worker));
	const started = engine
		.instantiate(new URL(files.module, location.href).href)
		.then(() => engine.connect());
	const names = await tableNames();
	const tables = await Promise.all(names.map((name) => bytesOf(`tables/${name}.${load.ending}`)));
	const connection = await started;
	for (const [index, name] of names.entries()) {
		await load.table(engine, connection, name, tables[index] ?? new Uint8Array());
	}
	for (const view of derivedOfQuestions()) await connection.query(view.text);
	return { engine, connection };
}

async function rowsOf<Q extends Question>(
	connection: AsyncDuckDBConnection,
	question: Q,
	years: readonly number[]
): Promise<Answers[Q]> {
	const statement = await connection.prepare(questionText(question, years.length));
	try {
		const table = await statement.query(...years);
		return table.toArray().map((row: { toJSON(): unknown }) => row.toJSON()) as Answers[Q];
	} finally {
		await statement.close();
	}
}

/** An engine-first page: engine, tables, questions, charts, all in the reader's browser. */
export async function runEnginePage(
	open: () => Promise<{ connection: AsyncDuckDBConnection }>
): Promise<void> {
	let connection: AsyncDuckDBConnection;
	await runChartPage({
		hasEngine: true,
		async open() {
			({ connection } = await open());
		},
		async draw(frames: Frames, years, drawn) {
			for (const question of QUESTION_NAMES) {
				const rows = await rowsOf(connection, question, years);
				const answers = { execution: [], scores: [], problems: [], [question]: rows } as Answers;
				frames[question].replaceChildren(PLOT_CHARTS[question](answers));
				drawn();
			}
		}
	});
}
