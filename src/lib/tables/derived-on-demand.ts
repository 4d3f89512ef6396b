import type { Database, WritableDatabase } from '../database/database.ts';
import type { DerivedTable } from './derived-table.ts';

/** The derived tables a text names, those they are made of before them. */
export function derivedFor(text: string, views: readonly DerivedTable[]): DerivedTable[] {
	const named = new Set(text.match(/\bv_[a-z_]+\b/g));
	const needed = new Set<DerivedTable>();
	for (const view of views.toReversed()) {
		if (!named.has(view.name)) continue;
		needed.add(view);
		for (const name of view.text.match(/\bv_[a-z_]+\b/g) ?? []) named.add(name);
	}
	return views.filter((view) => needed.has(view));
}

/**
 * A database that makes each derived table when the first statement names it: together they take longer than the
 * engine's start, and no page needs them all. `views` stand in the order in which they can be made.
 */
export function derivedOnDemand(db: WritableDatabase, views: readonly DerivedTable[]): Database {
	const made = new Map<DerivedTable, Promise<void>>();
	const known = new Map<string, DerivedTable[]>();

	function make(view: DerivedTable): Promise<void> {
		const making = made.get(view) ?? db.define(view.text);
		made.set(view, making);
		making.catch(() => made.delete(view));
		return making;
	}

	return {
		async rows(statement, signal) {
			const needed = known.get(statement.text) ?? derivedFor(statement.text, views);
			known.set(statement.text, needed);
			// Asked in one turn with what it needs: the engine does them in this order.
			const answer = Promise.all([...needed.map(make), db.rows(statement, signal)]);
			return (await answer).at(-1) as Record<string, unknown>[];
		},
		close: () => db.close()
	};
}
