import type { Database, Statement } from './database.ts';

type Rows = Record<string, unknown>[];

interface Asked {
	answer: Promise<Rows>;
	/** How many wait for it; the statement is dropped when none does. */
	askers: number;
	dropped: AbortController;
	/** Null until the answer is there. */
	rows: number | null;
}

/**
 * A database whose tables do not change: the same statement with the same values is asked once, and its rows are
 * kept, up to `limit` of them in all, those not looked at for longest given up first. Failed ones are asked again.
 */
export function sharedAnswers(db: Pick<Database, 'rows'>, limit: number): Pick<Database, 'rows'> {
	const known = new Map<string, Asked>();
	let held = 0;

	function forget(key: string, asked: Asked): void {
		if (known.get(key) !== asked) return;
		known.delete(key);
		held -= asked.rows === null ? 0 : asked.rows + 1;
	}

	function ask(key: string, statement: Statement): Asked {
		const dropped = new AbortController();
		const asked: Asked = {
			answer: db.rows(statement, dropped.signal),
			askers: 0,
			dropped,
			rows: null
		};
		asked.answer.then(
			(rows) => {
				if (known.get(key) !== asked) return;
				asked.rows = rows.length;
				held += rows.length + 1;
				for (const [oldest, one] of known) {
					if (held <= limit) break;
					if (one.rows !== null) forget(oldest, one);
				}
			},
			() => forget(key, asked)
		);
		return asked;
	}

	return {
		rows(statement, signal) {
			if (signal?.aborted) return Promise.reject(signal.reason as Error);
			const key = JSON.stringify([statement.text, statement.values]);
			const asked = known.get(key) ?? ask(key, statement);
			known.delete(key);
			known.set(key, asked);
			asked.askers++;
			if (!signal || asked.rows !== null) return asked.answer;
			return new Promise((resolve, reject) => {
				const leave = () => {
					reject(signal.reason as Error);
					if (--asked.askers > 0 || asked.rows !== null) return;
					forget(key, asked);
					asked.dropped.abort(signal.reason);
				};
				signal.addEventListener('abort', leave, { once: true });
				const stay = () => signal.removeEventListener('abort', leave);
				asked.answer.then(resolve, reject).finally(stay);
			});
		}
	};
}
