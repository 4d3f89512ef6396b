export type SqlValue = string | number | boolean | null;

/** SQL text with positional `?` parameters and their values. */
export interface Statement {
	text: string;
	values: readonly SqlValue[];
}

/** Everything a query may ask of an engine. Rows hold only strings, numbers, booleans and nulls. */
export interface Database {
	/** An engine that can leave a statement out rejects once `signal` says that nobody waits for it. */
	rows(statement: Statement, signal?: AbortSignal): Promise<Record<string, unknown>[]>;
	close(): Promise<void>;
}

/** A database that tables can be put into. Table names come from the schema, never from a reader. */
export interface WritableDatabase extends Database {
	/** Creates `table` from the bytes of one Parquet file. */
	loadParquet(table: string, bytes: Uint8Array): Promise<void>;
	/** Runs a statement of ours that returns nothing (views). */
	define(text: string): Promise<void>;
}

/** A database for statements that readers write. */
export interface ReaderDatabase {
	/** Parses and binds a text without running it; rejects unless it is exactly one statement. */
	check(text: string): Promise<void>;
	/** Runs one statement without values; an error while it runs rejects too. */
	rows(text: string): Promise<Record<string, unknown>[]>;
}

export type DatabaseErrorCode =
	| 'no_webassembly'
	| 'engine_not_found'
	| 'engine_timeout'
	| 'engine_failed'
	| 'statement_timeout'
	| 'statement_stopped'
	| 'statement_failed';

/** An engine that could not start or a statement that did not finish; the code picks the reader's message. */
export class DatabaseError extends Error {
	override name = 'DatabaseError';
	readonly code: DatabaseErrorCode;

	constructor(code: DatabaseErrorCode, message: string, cause?: unknown) {
		super(message, { cause });
		this.code = code;
	}
}
