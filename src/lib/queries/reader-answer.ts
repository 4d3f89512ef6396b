import type { ReaderDatabase } from '../database/database.ts';
import type { ReadStatement } from './read-statement.ts';

export interface AnswerColumn {
	name: string;
	/** The engine's type, e.g. DECIMAL(18,2). */
	type: string;
}

/** What a reader's query gives: every value as the engine writes it, so that none is rounded on the way. */
export interface ReaderAnswer {
	columns: AnswerColumn[];
	rows: (string | null)[][];
	/** There are more rows than were asked for. */
	isCut: boolean;
}

/** The text is one statement, but not one that can stand in brackets after FROM: it does not only ask. */
export class NotAQueryError extends Error {
	override name = 'NotAQueryError';
}

function bracketed(query: string): string {
	return `(\n${query}\n) AS answer`;
}

function text(value: unknown): string | null {
	return value === null || value === undefined ? null : String(value);
}

async function columnsOf(db: ReaderDatabase, query: string): Promise<AnswerColumn[]> {
	try {
		const rows = await db.rows(`DESCRIBE SELECT * FROM ${bracketed(query)}`);
		return rows.map((row) => ({
			name: String(row['column_name']),
			type: String(row['column_type'])
		}));
	} catch (cause) {
		const message = cause instanceof Error ? cause.message : '';
		if (!/^(Parser|Not implemented) Error/.test(message)) throw cause;
		throw new NotAQueryError(message, { cause });
	}
}

function answerOf(rows: readonly Record<string, unknown>[], columns: AnswerColumn[]): ReaderAnswer {
	const cells = rows.map((row) => columns.map(({ name }) => text(row[name])));
	return { columns, rows: cells, isCut: false };
}

const DESCRIBED: AnswerColumn[] = ['column_name', 'column_type'].map((name) => ({
	name,
	type: 'VARCHAR'
}));

/**
 * Asks a reader's query, at most `cap` rows of it (null: all). Rejects with the engine's error, whose place is one
 * in `query`, or with a NotAQueryError.
 */
export async function readerAnswer(
	db: ReaderDatabase,
	{ kind, query }: ReadStatement,
	cap: number | null
): Promise<ReaderAnswer> {
	await db.check(query);
	const columns = await columnsOf(db, query);
	if (kind === 'describe') {
		const rows = columns.map(({ name, type }) => ({ column_name: name, column_type: type }));
		return answerOf(rows, DESCRIBED);
	}
	if (kind === 'summarize') {
		const rows = await db.rows(`SUMMARIZE SELECT * FROM ${bracketed(query)}`);
		const names = Object.keys(rows[0] ?? {});
		return answerOf(
			rows,
			names.map((name) => ({ name, type: name === 'count' ? 'BIGINT' : 'VARCHAR' }))
		);
	}
	const list = columns
		.map(({ name }, index) => `"${name.replaceAll('"', '""')}"::VARCHAR AS c${index}`)
		.join(', ');
	const limit = cap === null ? '' : ` LIMIT ${cap + 1}`;
	const rows = await db.rows(`SELECT ${list} FROM ${bracketed(query)}${limit}`);
	const cells = rows.map((row) => columns.map((_, index) => text(row[`c${index}`])));
	const isCut = cap !== null && cells.length > cap;
	return { columns, rows: isCut ? cells.slice(0, cap) : cells, isCut };
}

/** Every row of one of the dataset's tables; the name comes from the list of tables. */
export function wholeTable(db: ReaderDatabase, table: string): Promise<ReaderAnswer> {
	return readerAnswer(db, { kind: 'rows', query: `FROM "${table}"`, offset: 0 }, null);
}
