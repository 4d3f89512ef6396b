import type { Statement } from '../database/database.ts';
import { sql } from '../database/sql.ts';

/** The same identifiers between commas, in order: sorting them at the end is cheaper than an ordered aggregate. */
export function inOrder(ids: Statement): Statement {
	return sql`list_aggr(list_sort(string_split(${ids}, ',')), 'string_agg', ',')`;
}

/** The identifiers of a group between commas, in order, where there are at most as many. */
export function fewIds(id: Statement, most: number): Statement {
	return sql`CASE WHEN count(*) <= ${most} THEN ${inOrder(sql`string_agg(${id}, ',')`)} END`;
}
