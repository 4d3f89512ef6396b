import { z } from 'zod';
import type { Database, Statement } from '../database/database.ts';

/** A query that failed, with its name and parameters: bad parameters, the engine, or rows of another shape. */
export class QueryError extends Error {
	override name = 'QueryError';
	readonly query: string;
	readonly params: unknown;

	constructor(query: string, params: unknown, cause: unknown) {
		const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : cause;
		super(`${query} failed: ${reason instanceof Error ? reason.message : String(reason)}`, {
			cause
		});
		this.query = query;
		this.params = params;
	}
}

interface QuerySpec<P extends z.ZodType, R extends z.ZodType> {
	name: string;
	params: P;
	row: R;
	statement: (params: z.output<P>) => Statement;
}

/** One question: its parameters, its statement and the shape of its rows, checked on the way in and out. */
export function defineQuery<P extends z.ZodType, R extends z.ZodType>(spec: QuerySpec<P, R>) {
	const rows = z.array(spec.row);

	async function run(db: Database, params: z.input<P>): Promise<z.output<R>[]> {
		try {
			return rows.parse(await db.rows(spec.statement(spec.params.parse(params))));
		} catch (cause) {
			throw new QueryError(spec.name, params, cause);
		}
	}

	return Object.assign(run, { spec });
}
