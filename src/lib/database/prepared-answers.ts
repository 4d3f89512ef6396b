import type { RecordBatch } from 'apache-arrow';
import type { Statement } from './database.ts';
import type { Columns } from './columns.ts';

interface Prepared {
	send(...values: unknown[]): Iterable<RecordBatch>;
	close(): void;
}

/** What this file needs of DuckDB-WASM's blocking connection. */
export interface PreparingConnection {
	prepare(text: string): Prepared;
}

/** The batches of an answer as plain values. Nested values do not occur: queries give scalars. */
function columnsOf(batches: readonly RecordBatch[]): Columns {
	const names = batches[0]?.schema.fields.map(({ name }) => name) ?? [];
	const columns = names.map((_, index) => {
		const values: unknown[] = [];
		for (const batch of batches) {
			const vector = batch.getChildAt(index);
			for (let row = 0; row < batch.numRows; row++) values.push(vector?.get(row) ?? null);
		}
		return values;
	});
	return { names, columns, rows: batches.reduce((sum, { numRows }) => sum + numRows, 0) };
}

/**
 * Answers statements with a blocking connection. Statements are kept prepared by their text, the ones used least
 * recently given up beyond `limit`; one that fails is not kept. A new table has the engine plan whatever was prepared
 * before it anew at every run: `forget` gives all of it up, to be prepared once more.
 */
export function preparedAnswers(connection: PreparingConnection, limit: number) {
	const kept = new Map<string, Prepared>();

	function answer({ text, values }: Statement): Columns {
		const statement = kept.get(text) ?? connection.prepare(text);
		kept.delete(text);
		try {
			const columns = columnsOf([...statement.send(...values)]);
			kept.set(text, statement);
			return columns;
		} finally {
			if (!kept.has(text)) statement.close();
			const [oldest] = kept;
			if (oldest && kept.size > limit) {
				kept.delete(oldest[0]);
				oldest[1].close();
			}
		}
	}

	function forget(): void {
		for (const statement of kept.values()) statement.close();
		kept.clear();
	}

	return { answer, forget };
}
