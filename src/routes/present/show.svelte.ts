import type { Highlight } from '$lib/charts/highlight.ts';
import type { Deck, Slide } from '$lib/schema/deck.ts';
import type { ViewScope } from '../views/load-view.ts';
import type { ViewChart } from '../views/view-content.ts';
import { departmentsOfMarks } from './departments-by-initial.ts';
import { chartOfSlide, LoadedSlides, type LoadedSlide } from './loaded-slides.svelte.ts';

/** What lies over the slide, if anything. */
export type Layer = 'overview' | 'highlight' | 'annotate' | 'help' | null;

/** A running show: which slide is on, which screen of it, and what lies over it. */
export class Show {
	deck = $state.raw<Deck>() as Deck;
	/** The slide that is on, from 0. */
	index = $state(0);
	/** The screen of a slide that is higher than the stage, from 0. */
	screen = $state(0);
	screens = $state(1);
	layer = $state<Layer>(null);
	isBlank = $state(false);
	isSpotlit = $state(false);
	/** A slide number that is being typed. */
	digits = $state('');
	/** A department pointed at by its initial; it stays until it is taken back or the slide changes. */
	pointed = $state<string | null>(null);
	/** What was last said: announced, and shown for a moment. */
	said = $state('');
	/** Addresses of slides whose filter was changed during this show. */
	#changed = $state.raw<Readonly<Record<string, string>>>({});
	readonly slides: LoadedSlides;
	readonly scope: ViewScope;

	constructor(deck: Deck, scope: ViewScope, index: number) {
		this.scope = scope;
		this.deck = deck;
		this.slides = new LoadedSlides(scope);
		this.index = Math.max(0, Math.min(index, deck.slides.length - 1));
	}

	get count(): number {
		return this.deck.slides.length;
	}

	get slide(): Slide {
		return this.deck.slides[this.index] as Slide;
	}

	get next(): Slide | null {
		return this.deck.slides[this.index + 1] ?? null;
	}

	addressOf = (slide: Slide): string => this.#changed[slide.id] ?? slide.address;

	/** True where the filter of the slide is not the deck's. */
	get isChanged(): boolean {
		return this.addressOf(this.slide) !== this.slide.address;
	}

	get loaded(): LoadedSlide {
		return this.slides.at(this.addressOf(this.slide));
	}

	get chart(): ViewChart | null {
		const { loaded } = this;
		return loaded.status === 'ready' ? chartOfSlide(loaded.view.content.charts, this.slide) : null;
	}

	/** The departments that the chart of the slide shows. */
	get departments(): string[] {
		return departmentsOfMarks(this.chart?.model.marks ?? []);
	}

	/** What stands out: what was pointed at last, else what is stored with the slide. */
	get highlight(): Highlight | null {
		if (this.pointed !== null) return { dept_ids: [this.pointed], years: [] };
		const stored = this.slide.annotations.filter((one) => one.kind === 'highlight');
		const dept_ids = stored.flatMap(({ dept_id }) => dept_id ?? []);
		const years = stored.flatMap(({ year }) => year ?? []);
		return dept_ids.length + years.length > 0 ? { dept_ids, years } : null;
	}

	/** The address of this slide for this show alone; null gives it back the deck's. */
	changeFilter(address: string | null): void {
		const { [this.slide.id]: _, ...others } = this.#changed;
		this.#changed = address === null ? others : { ...others, [this.slide.id]: address };
		this.screen = 0;
		void this.prepare();
	}

	/** Asks for this slide and its neighbours. */
	async prepare(isRetry = false): Promise<void> {
		const { slides } = this.deck;
		const near = [this.slide, this.next, slides[this.index - 1], slides[this.index + 2]];
		const addresses = near.flatMap((slide) => (slide ? [this.addressOf(slide)] : []));
		await this.slides.prepare(addresses, isRetry);
	}

	/** Shows a slide from its top; false where there is none. */
	goTo(index: number): boolean {
		if (!(index >= 0 && index < this.count)) return false;
		if (index !== this.index) this.pointed = null;
		this.index = index;
		this.screen = 0;
		this.screens = 1;
		void this.prepare();
		return true;
	}

	/** The next screen of the slide, then the next slide; false at the end. */
	forward(): boolean {
		if (this.screen < this.screens - 1) {
			this.screen += 1;
			return true;
		}
		return this.goTo(this.index + 1);
	}

	/** The screen before, then the slide before; false at the beginning. */
	back(): boolean {
		if (this.screen > 0) {
			this.screen -= 1;
			return true;
		}
		return this.goTo(this.index - 1);
	}
}
