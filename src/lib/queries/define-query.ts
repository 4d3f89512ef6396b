import { z } from 'zod';
import type { Database, Statement } from '../database/database.ts';
import { comparabilityKey, type Comparability } from '../schema/comparability.ts';

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

interface QuerySpec<P extends z.ZodType, R extends z.ZodObject, C> {
	name: string;
	params: P;
	row: R;
	/**
	 * What makes two rows comparable; `listed`: single records as printed, found and sorted but not compared;
	 * null: reference data, counts, or one report's own facts.
	 */
	comparability: C;
	statement: (params: z.output<P>) => Statement;
}

/** A row as a query gives it: rows that may be compared carry the key of their comparable group. */
type Row<R extends z.ZodObject, C> = C extends null | 'listed'
	? z.output<R>
	: z.output<R> & { comparability: string };

/** The rows of a query. */
export type RowOf<Q extends (...args: never[]) => Promise<unknown[]>> = Awaited<
	ReturnType<Q>
>[number];

/** One question: its parameters, its statement, the shape of its rows, and what makes two of them comparable. */
export function defineQuery<
	P extends z.ZodType,
	R extends z.ZodObject,
	const C extends Comparability<z.output<R>> | 'listed' | null
>(spec: QuerySpec<P, R, C>) {
	const rows = z.array(spec.row);
	const { comparability } = spec;

	async function run(db: Database, params: z.input<P>): Promise<Row<R, C>[]> {
		try {
			const found = rows.parse(await db.rows(spec.statement(spec.params.parse(params))));
			if (comparability === null || comparability === 'listed') return found as Row<R, C>[];
			return found.map((row) => ({
				...row,
				comparability: comparabilityKey(comparability, row)
			})) as Row<R, C>[];
		} catch (cause) {
			throw new QueryError(spec.name, params, cause);
		}
	}

	return Object.assign(run, { spec });
}
