import { RowWindow } from '$lib/components/row-window.ts';
import type { CategoryEntry, DepartmentEntry, YearEntry } from '$lib/queries/dataset-scope.ts';
import type { RecordTotals } from '$lib/queries/record-totals.ts';
import { DEFAULT_FILTER, type ViewFilter } from '$lib/schema/default-filter.ts';
import { DEFAULT_LIST, formatListAddress, type ListAddress } from '$lib/schema/record-lists.ts';
import type { AnyRow } from '$lib/view-models/record-cells.ts';
import type { Place } from '../../addresses.ts';
import { engine, failureOf, type Failure } from '../../engine.svelte.ts';
import { knownValues } from '../../known-values.ts';
import type { ViewStatus } from '../../live-view.svelte.ts';

interface RecordsData {
	totals: RecordTotals;
	/** The first records of the default list. */
	first: readonly AnyRow[];
	place: Place;
	years: readonly YearEntry[];
	departments: readonly DepartmentEntry[];
	categories: readonly CategoryEntry[];
}

/** A list as the table shows it; without a window it is the default one, of which the first rows are known. */
interface ShownList {
	filter: ViewFilter;
	address: ListAddress;
	totals: RecordTotals;
	window: RowWindow<AnyRow> | null;
}

type ListOf = Pick<ShownList, 'filter' | 'address'>;

/** Whether two lists hold the same records, in whatever order and columns. */
function isSameSet(one: ListOf, other: ListOf): boolean {
	const [a, b] = [one, other].map(({ filter, address }) =>
		formatListAddress(filter, { ...address, sort: null, cols: [] })
	);
	return a === b;
}

/**
 * The list that the address names. Its order is asked for once; rows come a page at a time as they scroll into view.
 * The last list stays in place until the next one has its first rows, or if that fails.
 */
export class RecordsView {
	#data: () => RecordsData;
	#shown = $state.raw<ShownList | null>(null);
	/** Rises with every page of rows that arrives. */
	#arrived = $state(0);
	#asked = 0;
	#search: string | null = null;
	filter = $state.raw<ViewFilter>(DEFAULT_FILTER);
	address = $state.raw<ListAddress>(DEFAULT_LIST);
	ignored = $state.raw<string[]>([]);
	status = $state<ViewStatus>('ready');
	failure = $state<Failure | null>(null);

	constructor(data: () => RecordsData) {
		this.#data = data;
	}

	get shown(): ShownList {
		const { totals } = this.#data();
		const usual = { filter: DEFAULT_FILTER, address: DEFAULT_LIST, totals, window: null };
		return this.#shown ?? usual;
	}

	/** The record at a position of the shown list; undefined while it has not arrived. */
	row(index: number): AnyRow | undefined {
		void this.#arrived;
		const { window } = this.shown;
		return window ? window.row(index) : this.#data().first[index];
	}

	/** Follows the address; a fragment alone changes nothing. */
	async follow(search: string): Promise<void> {
		if (search === this.#search && this.failure === null) return;
		this.#search = search;
		const asked = ++this.#asked;
		this.failure = null;
		try {
			const parsed = await this.#parse(search);
			if (asked !== this.#asked) return;
			this.filter = parsed.filter;
			this.address = parsed.address;
			this.ignored = parsed.ignored;
			const isDefault = formatListAddress(parsed.filter, parsed.address) === '';
			await this.#show(parsed.filter, parsed.address, asked, isDefault);
		} catch (cause) {
			this.#fail(cause, asked);
		}
	}

	async #parse(search: string) {
		if (search === '') return { filter: DEFAULT_FILTER, address: DEFAULT_LIST, ignored: [] };
		const { parseListAddress } = await import('$lib/schema/list-address.ts');
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- read once, never kept
		return parseListAddress(new URLSearchParams(search), knownValues(this.#data()));
	}

	async #show(filter: ViewFilter, address: ListAddress, asked: number, isDefault: boolean) {
		if (isDefault) {
			this.#shown = null;
			this.status = 'ready';
			return;
		}
		const old = this.#shown;
		if (old?.window && isSameSet(old, { filter, address }) && old.address.sort === address.sort) {
			this.#shown = { ...old, address };
			this.status = 'ready';
			return;
		}
		this.status = 'loading';
		const shown = await this.#open(filter, address);
		await shown.window.show(0, 0);
		if (asked !== this.#asked) return;
		this.#shown = shown;
		this.status = 'ready';
	}

	async #open(filter: ViewFilter, address: ListAddress) {
		const db = await engine.database(this.#data().place.dataset);
		const { listAnswers, listRows } = await import('./answers.ts');
		const known = isSameSet(this.shown, { filter, address }) ? this.shown.totals : null;
		const { totals, pages, pageSize } = await listAnswers(db, filter, address, known);
		const window = new RowWindow<AnyRow>({
			pages,
			pageSize,
			load: (ids) => listRows(db, address.list, ids),
			idOf: (row) => row.id,
			onload: () => this.#arrived++
		});
		return { filter, address, totals, window };
	}

	/** Fetches the rows that came into view; the default list is asked for once its first rows do not reach. */
	async reach(first: number, last: number): Promise<void> {
		const { window, filter, address } = this.shown;
		const asked = this.#asked;
		if (!window && last < this.#data().first.length) return;
		try {
			if (window) await window.show(first, last);
			else await this.#reachDefault(filter, address, first, last, asked);
		} catch (cause) {
			this.#fail(cause, asked);
		}
	}

	#opening: Promise<ShownList> | null = null;

	async #reachDefault(
		filter: ViewFilter,
		address: ListAddress,
		first: number,
		last: number,
		asked: number
	): Promise<void> {
		this.#opening ??= this.#open(filter, address).finally(() => (this.#opening = null));
		const shown = await this.#opening;
		await shown.window?.show(0, 0);
		await shown.window?.show(first, last);
		if (asked === this.#asked && this.#shown === null) this.#shown = shown;
	}

	#fail(cause: unknown, asked: number): void {
		if (asked !== this.#asked) return;
		this.status = 'error';
		this.failure = failureOf(cause);
	}
}
