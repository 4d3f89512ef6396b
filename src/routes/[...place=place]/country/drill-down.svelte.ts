import { abortable } from '$lib/database/abortable.ts';
import type { Database } from '$lib/database/database.ts';
import type { Partition, ProvinceList } from '$lib/schema/partition-manifest.ts';
import { DEFAULT_FILTER } from '$lib/schema/default-filter.ts';
import type { PartitionedDataset } from '$lib/tables/load-partition.ts';
import type { Place } from '../../addresses.ts';
import { allOf } from '../../all-of.ts';
import { failureOf, type Failure } from '../../engine.svelte.ts';
import type { ViewContent, ViewContext } from '../../views/view-content.ts';
import { cacheBudget, memorySigns } from './cache-budget.ts';
import type { CountrySession } from './country-session.svelte.ts';
import { distinctNames } from './distinct-names.ts';
import {
	namedProvinces,
	parseCountyChoice,
	type CountyChoice,
	type DrillView
} from './county-choice.ts';

/** What is on the page: always all of the counties it names. */
export interface ShownCounties {
	partitions: readonly Partition[];
	view: DrillView;
	context: ViewContext;
	content: ViewContent;
}

export interface LoadProgress {
	done: number;
	of: number;
	/** What the session had received when loading began, and what this choice needs. */
	from: number;
	bytes: number;
}

export type DrillStatus = 'ready' | 'loading' | 'cancelled' | 'error';

class Cancelled extends Error {}

const NOTHING: CountyChoice = {
	province: null,
	partitions: [],
	years: [],
	view: 'execution',
	ignored: []
};

/** The counties an address chooses: loads exactly them, asks a view's questions, and keeps the last whole answer. */
export class DrillDown {
	status = $state<DrillStatus>('ready');
	choice = $state.raw<CountyChoice>(NOTHING);
	shown = $state.raw<ShownCounties | null>(null);
	progress = $state.raw<LoadProgress | null>(null);
	failure = $state.raw<Failure | null>(null);
	/** Lists of the provinces that were opened, by code. */
	lists = $state.raw<Readonly<Record<string, ProvinceList>>>({});
	/** Names of regions by code. */
	names = $state.raw<Readonly<Record<string, { zh: string; en: string }>>>({});
	#session: CountrySession;
	#hasReference = new WeakSet<PartitionedDataset>();
	#place: () => Place;
	#asking = new AbortController();
	#running: Promise<void> = Promise.resolve();

	constructor(session: CountrySession, place: () => Place) {
		this.#session = session;
		this.#place = place;
	}

	/** Follows the address; what the last one still waits for is given up. */
	follow(search: string): Promise<void> {
		this.#asking.abort(new Cancelled());
		const asking = new AbortController();
		this.#asking = asking;
		const before = this.#running;
		this.#running = this.#follow(search, asking.signal, before);
		return this.#running;
	}

	/** Gives up what is being loaded; what was shown before stays. */
	cancel(): void {
		this.#asking.abort(new Cancelled());
		this.status = 'cancelled';
		this.progress = null;
	}

	async #follow(search: string, signal: AbortSignal, before: Promise<void>): Promise<void> {
		this.failure = null;
		this.progress = null;
		this.status = 'loading';
		try {
			// A change of the tables that has begun ends before the next is looked at.
			await before;
			if (signal.aborted) return;
			const { db, dataset } = await this.#session.open();
			// eslint-disable-next-line svelte/prefer-svelte-reactivity -- read once, never kept
			const params = new URLSearchParams(search);
			const provinces = namedProvinces(params, dataset.manifest);
			const lists = await this.#openLists(db, dataset, provinces, signal);
			const choice = parseCountyChoice(params, dataset.manifest, lists);
			this.choice = choice;
			const shown =
				choice.partitions.length === 0 ? null : await this.#load(db, dataset, choice, signal);
			if (signal.aborted) return;
			this.shown = shown;
			this.status = 'ready';
		} catch (cause) {
			if (signal.aborted) return;
			this.status = 'error';
			this.failure = failureOf(cause);
		} finally {
			if (!signal.aborted) this.progress = null;
		}
	}

	/** The dataset is opened anew: its lists may be others. */
	forgetLists(): void {
		this.lists = {};
	}

	/** Reads the list of a province that the reader opens. */
	async openProvince(code: string): Promise<void> {
		if (this.lists[code]) return;
		const { db, dataset } = await this.#session.open();
		await this.#openLists(db, dataset, [code], new AbortController().signal);
	}

	async #openLists(
		db: Database,
		dataset: PartitionedDataset,
		provinces: readonly string[],
		signal: AbortSignal
	): Promise<ProvinceList[]> {
		if (provinces.length === 0) return [];
		if (!this.#hasReference.has(dataset)) {
			await dataset.loadReference({ signal });
			this.#hasReference.add(dataset);
		}
		const [lists, { regionNames }] = await Promise.all([
			dataset.listsOf(
				provinces.map((code) => `${code}0000`),
				{ signal }
			),
			import('$lib/queries/region-names.ts')
		]);
		const named = await Promise.all(provinces.map((stem) => regionNames(db, { stem })));
		const found = named
			.flat()
			.map(({ region_code, name_zh: zh, name_en: en }) => [region_code, { zh, en }] as const);
		this.names = { ...this.names, ...Object.fromEntries(found) };
		const opened = lists.map((list) => [list.province_code, list] as const);
		this.lists = { ...this.lists, ...Object.fromEntries(opened) };
		return lists;
	}

	async #load(
		db: Database,
		dataset: PartitionedDataset,
		{ partitions, years, view }: CountyChoice,
		signal: AbortSignal
	): Promise<ShownCounties> {
		const wanted = partitions.map(({ region_code }) => region_code);
		const isHeld =
			wanted.length === dataset.counties.length &&
			wanted.every((code) => dataset.counties.includes(code));
		if (!isHeld) {
			const { transferOf } = await import('$lib/tables/partitions.ts');
			const files = { from: this.#session.received, bytes: transferOf(partitions, true) };
			this.progress = { done: 0, of: 2 * partitions.length, ...files };
			dataset.limitCache(cacheBudget(memorySigns()));
			await dataset.loadCounties(partitions, {
				signal,
				// The views' questions about contradicted figures read it.
				evidence: true,
				progress: (done, of) => {
					if (!signal.aborted) this.progress = { done, of, ...files };
				}
			});
		}
		const asked = abortable(db, signal);
		const [{ VIEW_MODULES }, scope] = await Promise.all([
			import('../../views/view-modules.ts'),
			import('$lib/queries/dataset-scope.ts')
		]);
		const [module, known] = await Promise.all([
			VIEW_MODULES[view](),
			allOf({
				departments: scope.departmentEntries(asked, {}),
				years: scope.yearEntries(asked, {}),
				categories: scope.categoryEntries(asked, {})
			})
		]);
		const filter = { ...DEFAULT_FILTER, years };
		const departments = distinctNames(known.departments);
		const place = this.#place();
		const context: ViewContext = { ...known, departments, place, filter, own: {} };
		const compose = await module.load(asked, filter, {}, null);
		return { partitions, view, context, content: compose(context) };
	}

	/** The reader has left. */
	close(): void {
		this.#asking.abort(new Cancelled());
	}
}
