import { tick } from 'svelte';
import { allDrawn, nearDrawn, whenIdle } from '$lib/charts/draw-queue.ts';
import type { Database } from '$lib/database/database.ts';
import { abortable } from '$lib/database/abortable.ts';
import type { CategoryEntry, DepartmentEntry, YearEntry } from '$lib/queries/dataset-scope.ts';
import {
	DEFAULT_FILTER,
	formatFilter,
	type OwnParams,
	type ViewFilter
} from '$lib/schema/default-filter.ts';
import type { Place } from './addresses.ts';
import type { AskAhead } from './ask-ahead.ts';
import { engine, failureOf, type Failure } from './engine.svelte.ts';
import { knownValues } from './known-values.ts';
import { ownParams } from './own-params.ts';
import type { ViewContext } from './views/view-content.ts';

export type ViewStatus = 'ready' | 'loading' | 'error';

/** What a page's `data` holds for a view: its prerendered answers and what a filter may name. */
interface ViewData<A> {
	answers: A;
	place: Place;
	years: readonly YearEntry[];
	departments: readonly DepartmentEntry[];
	categories: readonly CategoryEntry[];
}

/** Asks a page's questions. */
type Answer<A> = (db: Database, filter: ViewFilter, own: OwnParams) => Promise<A>;

/** What answers belong to. */
interface Asked {
	filter: ViewFilter;
	own: OwnParams;
}

/** What the page came with. The same object every time: nothing is composed again where nothing changed. */
const PRERENDERED: Asked = { filter: DEFAULT_FILTER, own: {} };

/**
 * The answers a view shows: the prerendered ones for the default filter, else those of the browser's engine.
 * The address is the state; a failed or slow query leaves the last answers in place.
 */
export class LiveView<A> {
	#data: () => ViewData<A>;
	#load: () => Promise<Answer<A>>;
	#allowed: Readonly<Record<string, readonly string[]>>;
	#computed = $state.raw<A | null>(null);
	/** What the answers shown were asked with; `filter` and `own` are ahead of it while others are on their way. */
	#shown = $state.raw<Asked>(PRERENDERED);
	#asked = 0;
	#asking = new AbortController();
	#isWarm = false;
	#changed = 0;
	#ahead: AskAhead | null = null;
	filter = $state.raw<ViewFilter>(DEFAULT_FILTER);
	/** Parameters of the view's own that differ from their default. */
	own = $state.raw<OwnParams>(PRERENDERED.own);
	ignored = $state.raw<string[]>([]);
	status = $state<ViewStatus>('ready');
	failure = $state<Failure | null>(null);
	/** Addresses that the reader is likely to choose next, the likeliest first: whoever offers choices says. */
	likely: () => readonly string[] = () => [];

	/**
	 * `load` fetches what asks the page's questions of the browser's engine: once another filter is likely.
	 * `allowed` names the view's own parameters with the values that mean something.
	 */
	constructor(
		data: () => ViewData<A>,
		load: () => Promise<Answer<A>>,
		allowed: Readonly<Record<string, readonly string[]>> = {}
	) {
		this.#data = data;
		this.#load = load;
		this.#allowed = allowed;
	}

	/** The address of another filter, the view's own parameters kept. */
	addressOf = (filter: ViewFilter): string => formatFilter(filter, this.own);

	/** What the view's words and models depend on, besides its answers. */
	get context(): ViewContext {
		const { place, departments, years, categories } = this.#data();
		return { place, departments, years, categories, ...this.#shown };
	}

	get answers(): A {
		return this.#computed ?? this.#data().answers;
	}

	/** True while the page shows what was prerendered and no chart has to be drawn. */
	get isPrerendered(): boolean {
		return this.#computed === null;
	}

	/**
	 * At the first sign that the reader will narrow the view: starts the engine, fetches what draws, and asks the
	 * page's questions once, so that their derived tables are made and nothing runs for the first time later.
	 */
	warm(): void {
		engine.warm(this.#data().place.dataset);
		if (this.#isWarm || engine.status === 'failed') return;
		this.#isWarm = true;
		this.#fetchCode();
		this.#ask(DEFAULT_FILTER, {}, this.#asking.signal).then(
			() => this.#ahead?.goOn(),
			() => (this.#isWarm = false)
		);
	}

	/** What a link or a choice with this address would show is asked ahead, so that its answers are there when it is chosen. */
	consider(search: string): void {
		this.#ahead?.consider(search);
	}

	/** The reader looks at a choice of these addresses. */
	offer(searches: readonly string[]): void {
		this.#ahead?.offer(searches);
	}

	/** What reads an address, asks ahead and draws, fetched while the engine starts; where it is needed, a failure is told. */
	#fetchCode(): void {
		const parts = [
			import('$lib/schema/view-filter.ts'),
			import('$lib/charts/chart-functions.ts'),
			import('./ask-ahead.ts').then(({ AskAhead }) => {
				this.#ahead ??= new AskAhead({
					ask: async (search, signal) => {
						const { filter, own } = await this.#parse(search);
						await this.#ask(filter, own, signal);
					},
					whenIdle,
					isReady: () => engine.status === 'ready' && this.status === 'ready',
					likely: () => this.likely()
				});
			})
		];
		void Promise.allSettled(parts);
	}

	async #ask(filter: ViewFilter, own: OwnParams, signal: AbortSignal): Promise<A> {
		const [answer, db] = await Promise.all([
			this.#load(),
			engine.database(this.#data().place.dataset)
		]);
		return answer(abortable(db, signal), filter, own);
	}

	async #parse(search: string): Promise<Asked & { ignored: string[] }> {
		const { parseFilter } = await import('$lib/schema/view-filter.ts');
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- read once, never kept
		const params = new URLSearchParams(search);
		const parsed = parseFilter(params, knownValues(this.#data()), Object.keys(this.#allowed));
		const { own, ignored } = ownParams(params, this.#allowed);
		return { filter: parsed.filter, own, ignored: [...parsed.ignored, ...ignored] };
	}

	/** Follows the address: called whenever it changes. */
	async follow(search: string): Promise<void> {
		const asked = ++this.#asked;
		this.#ahead?.stop(search);
		// What the last filter still waits for is left out.
		this.#asking.abort();
		this.#asking = new AbortController();
		const { signal } = this.#asking;
		this.failure = null;
		performance.mark('filter-change');
		this.#changed = performance.now();
		if (search === '') {
			this.#settle(PRERENDERED, [], null);
			return;
		}
		let turn: ReturnType<typeof setTimeout> | undefined;
		let show: (status: ViewStatus) => void = (status) => (this.status = status);
		try {
			this.#fetchCode();
			const { filter, own, ignored } = await this.#parse(search);
			if (asked !== this.#asked) return;
			if (formatFilter(filter, own) === '') {
				this.#settle(PRERENDERED, ignored, null);
				return;
			}
			show = (status) => {
				if (asked !== this.#asked) return;
				this.filter = filter;
				this.own = own;
				this.ignored = ignored;
				this.status = status;
			};
			// Answers that are kept come within this turn: the page then changes once.
			turn = setTimeout(() => show('loading'));
			const answers = await this.#ask(filter, own, signal);
			if (asked === this.#asked) this.#settle({ filter, own }, ignored, answers);
		} catch (cause) {
			if (asked !== this.#asked) return;
			show('error');
			this.failure = failureOf(cause);
		} finally {
			clearTimeout(turn);
		}
	}

	#settle(shown: Asked, ignored: string[], answers: A | null): void {
		this.#shown = shown;
		this.filter = shown.filter;
		this.own = shown.own;
		this.ignored = ignored;
		this.#computed = answers;
		this.status = 'ready';
		void this.#measure(this.#asked, this.#changed);
	}

	/** How long the reader waited: for the charts on the screen, and for those further down. */
	async #measure(asked: number, start: number): Promise<void> {
		await tick();
		for (const [name, drawn] of [
			['filter-redraw', nearDrawn],
			['filter-redraw-all', allDrawn]
		] as const) {
			await drawn();
			await new Promise(requestAnimationFrame);
			if (asked !== this.#asked) return;
			performance.measure(name, { start });
		}
		this.#ahead?.goOn();
	}
}
