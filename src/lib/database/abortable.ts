import type { Database } from './database.ts';

/** The same database for one who may lose interest: what is still unanswered then rejects and is not begun. */
export function abortable(db: Database, signal: AbortSignal): Database {
	return {
		rows: (statement) => db.rows(statement, signal),
		close: () => db.close()
	};
}
