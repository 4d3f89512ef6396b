import type { EmbedProblem } from '$lib/messages/embed.ts';
import { parseEmbed, type EmbedAddress } from '../../embed-address.ts';
import { engine, failureOf } from '../../engine.svelte.ts';
import type { LoadedView, ViewScope } from '../../views/load-view.ts';
import type { ViewChart } from '../../views/view-content.ts';

/** The chart of a frame with the view it belongs to. */
export interface ShownChart {
	view: LoadedView;
	chart: ViewChart;
}

/** Why a frame shows no chart; `known` where the address is at fault. */
interface Problem {
	code: string;
	known: EmbedProblem | null;
	detail: string;
}

const ADDRESS_PROBLEMS: readonly string[] = ['unknown_view', 'unknown_department'];

/** What the address of a frame shows. */
export class EmbedView {
	readonly #scope: () => ViewScope;
	address = $state.raw<EmbedAddress>({ at: null, chart: null, nth: 0, theme: null });
	status = $state<'loading' | 'ready' | 'error'>('loading');
	shown = $state.raw<ShownChart | null>(null);
	problem = $state.raw<Problem | null>(null);

	constructor(scope: () => ViewScope) {
		this.#scope = scope;
	}

	/** Asks for the chart of an address. Never rejects. */
	async follow(search: string): Promise<void> {
		this.status = 'loading';
		this.problem = null;
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- read once, never kept
		this.address = parseEmbed(new URLSearchParams(search));
		const { at, chart: name, nth } = this.address;
		if (at === null) {
			this.#fail('no_address', 'no_address', search);
			return;
		}
		try {
			const scope = this.#scope();
			const { loadView, viewPath } = await import('../../views/load-view.ts');
			// A wrong address is told before the engine starts.
			viewPath(at);
			const view = await loadView(await engine.database(scope.place.dataset), scope, at);
			const { charts } = view.content;
			const chart = name === null ? charts[0] : charts.filter((one) => one.name === name)[nth];
			if (chart) {
				this.shown = { view, chart };
				this.status = 'ready';
			} else if (name === null) this.#fail('no_chart', 'no_chart', at);
			else this.#fail('unknown_chart', 'unknown_chart', nth === 0 ? name : `${name} ${nth}`);
		} catch (cause) {
			const { code, detail } = failureOf(cause);
			const isKnown = ADDRESS_PROBLEMS.includes(code);
			this.#fail(code, isKnown ? (code as EmbedProblem) : null, detail);
		}
	}

	#fail(code: string, known: EmbedProblem | null, detail: string): void {
		this.problem = { code, known, detail };
		this.status = 'error';
	}
}
