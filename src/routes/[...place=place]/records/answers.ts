import type { Database } from '$lib/database/database.ts';
import { findingRecords } from '$lib/queries/finding-records.ts';
import { indicatorRecords } from '$lib/queries/indicator-records.ts';
import { measureRecords } from '$lib/queries/measure-records.ts';
import { moneyRecords } from '$lib/queries/money-records.ts';
import { problemRecords } from '$lib/queries/problem-records.ts';
import { PAGE_SIZE, recordPages } from '$lib/queries/record-pages.ts';
import { recordTotals, type RecordTotals } from '$lib/queries/record-totals.ts';
import type { ViewFilter } from '$lib/schema/default-filter.ts';
import type { ListAddress, ListName } from '$lib/schema/record-lists.ts';
import type { AnyRow } from '$lib/view-models/record-cells.ts';

/** What a list holds: its totals, and the identifiers of its records in order, page by page. */
export interface ListAnswers {
	totals: RecordTotals;
	pages: string[];
	pageSize: number;
}

const NOTHING: RecordTotals = { records: 0, reports: 0, all_records: 0, left_out: 0 };

/** Which records match, and in which order? Asked of either engine; totals that are known are not counted again. */
export async function listAnswers(
	db: Database,
	filter: ViewFilter,
	address: ListAddress,
	known: RecordTotals | null = null
): Promise<ListAnswers> {
	const [[totals = NOTHING], pages] = await Promise.all([
		known ? [known] : recordTotals(db, { filter, address }),
		recordPages(db, { filter, address })
	]);
	return { totals, pages: pages.map(({ ids }) => ids), pageSize: PAGE_SIZE };
}

const ROWS: Record<ListName, (db: Database, params: { ids: string[] }) => Promise<AnyRow[]>> = {
	problems: problemRecords,
	measures: measureRecords,
	indicators: indicatorRecords,
	money: moneyRecords,
	findings: findingRecords
};

/** The records of one page, in the order of their identifiers. */
export async function listRows(db: Database, list: ListName, ids: string[]): Promise<AnyRow[]> {
	const byId = new Map((await ROWS[list](db, { ids })).map((row) => [row.id, row]));
	return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Every record of a list in order, a page at a time: for downloads, which hold as many rows as the page claims. */
export async function* everyRow(
	db: Database,
	list: ListName,
	{ pages }: ListAnswers
): AsyncGenerator<AnyRow> {
	for (const page of pages) yield* await listRows(db, list, page.split(','));
}
