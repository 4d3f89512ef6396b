import type { Statement } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import type { FacetName, ListAddress } from '../schema/record-lists.ts';

/** One list of records: where they are, what they are searched by, and in which orders they may stand. */
export interface RecordSource {
	/** The tables; `document` and `department` are among them. */
	from: Statement;
	id: Statement;
	/** Everything a reader may look for in it, and the pinyin initials of that. */
	texts: Statement;
	initials: Statement;
	/** Its place within its report. */
	ordinal: Statement;
	/** An expression for each column; Chinese is ordered by pinyin initials, for the engines know no Chinese order. */
	orders: Readonly<Record<string, Statement>>;
	/** Its own conditions, each for the chosen codes. */
	conditions: Partial<Record<FacetName, (codes: readonly string[]) => Statement>>;
}

/** Orders that every list has. */
export const COMMON_ORDERS = {
	department: sql`department.name_initials`,
	year: sql`document.fiscal_year`,
	place: sql`document.doc_id`
};

const all = (parts: readonly Statement[]): Statement =>
	parts.reduce((left, right) => sql`${left} AND ${right}`, sql`true`);

const INITIALS = /^[a-z]{2,}$/;

/** Every word occurs in the texts; one of letters alone may be the initials of what it looks for. */
function searchWhere(source: RecordSource, q: string): Statement {
	const words = q.toLowerCase().split(' ').filter(Boolean);
	return all(
		words.map((word) =>
			INITIALS.test(word)
				? sql`(contains(lower(${source.texts}), ${word}) OR contains(${source.initials}, ${word}))`
				: sql`contains(lower(${source.texts}), ${word})`
		)
	);
}

/** What the reader looks for and the list's own conditions. */
export function listWhere(source: RecordSource, { q, facets }: ListAddress): Statement {
	const chosen = Object.entries(facets) as [FacetName, string[]][];
	return all([
		searchWhere(source, q),
		...chosen.flatMap(([name, codes]) => source.conditions[name]?.(codes) ?? [])
	]);
}

/** The address's order, then the newest report, then the order in the report. */
export function orderOf(source: RecordSource, sort: string | null): Statement {
	const usual = sql`document.fiscal_year DESC, document.doc_id, ${source.ordinal}, ${source.id}`;
	const column = sort?.replace('-', '') ?? '';
	const order = source.orders[column];
	if (!order) return usual;
	return sort?.startsWith('-')
		? sql`${order} DESC NULLS LAST, ${usual}`
		: sql`${order} ASC NULLS LAST, ${usual}`;
}
