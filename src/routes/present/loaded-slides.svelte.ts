import { SvelteMap } from 'svelte/reactivity';
import { engine, failureOf, type Failure } from '../engine.svelte.ts';
import type { LoadedView, ViewScope } from '../views/load-view.ts';
import type { ViewChart } from '../views/view-content.ts';

export type LoadedSlide =
	| { status: 'loading' }
	| { status: 'failed'; failure: Failure }
	| { status: 'ready'; view: LoadedView };

/** The answers of a show's slides by their address: each asked once, and kept. */
export class LoadedSlides {
	readonly #scope: ViewScope;
	readonly #found = new SvelteMap<string, LoadedSlide>();
	/** Addresses to be asked for, the nearest first. */
	#waiting: string[] = [];
	#isLoading = false;

	constructor(scope: ViewScope) {
		this.#scope = scope;
	}

	/** What is known of an address; nothing is asked. */
	at(address: string): LoadedSlide {
		return this.#found.get(address) ?? { status: 'loading' };
	}

	/**
	 * Asks for addresses, the nearest first, before any that still wait: one at a time, for the slide that is on must
	 * not share the engine with others. Those that failed are asked again only on a retry.
	 */
	async prepare(addresses: readonly string[], isRetry = false): Promise<void> {
		const wanted = addresses.filter((address) => {
			const known = this.#found.get(address);
			return !known || known.status === 'loading' || (isRetry && known.status === 'failed');
		});
		this.#waiting = [...wanted, ...this.#waiting.filter((address) => !wanted.includes(address))];
		if (this.#isLoading) return;
		this.#isLoading = true;
		for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
			const known = this.#found.get(next);
			if (known?.status !== 'ready') await this.#load(next);
		}
		this.#isLoading = false;
	}

	async #load(address: string): Promise<void> {
		this.#found.set(address, { status: 'loading' });
		try {
			const [{ loadView }, db] = await Promise.all([
				import('../views/load-view.ts'),
				engine.database(this.#scope.place.dataset)
			]);
			const view = await loadView(db, this.#scope, address);
			this.#found.set(address, { status: 'ready', view });
		} catch (cause) {
			this.#found.set(address, { status: 'failed', failure: failureOf(cause) });
		}
	}
}

/** The chart a slide names, or the first that shows something; null where there is none. */
export function chartOfSlide(
	charts: readonly ViewChart[],
	{ chart, nth }: { chart: string | null; nth: number }
): ViewChart | null {
	if (chart === null) return charts.find(({ model }) => !model.isEmpty) ?? null;
	return charts.filter(({ name }) => name === chart)[nth] ?? null;
}
