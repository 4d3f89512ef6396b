import type { DeckEdit, SlideDraft } from '$lib/decks/deck-edit.ts';
import type { DeckEntry } from '$lib/decks/deck-store.ts';
import type { StorageState } from '$lib/decks/storage-state.ts';
import type { Dataset } from '$lib/schema/codes.ts';
import type { Deck, Slide } from '$lib/schema/deck.ts';
import type { DeckReading } from '$lib/schema/deck-reading.ts';
import { noticeOf, type DeckNotice } from './deck-notice.ts';
import { loadDeckParts, type DeckParts } from './deck-parts.ts';
import { storeChoice, storedChoice } from './stored-choice.ts';

/** Something taken away, until the next is. */
interface Removed<T> {
	what: T;
	/** Its place, from 0. */
	at: number;
}

const choiceKey = (dataset: Dataset) => `jilan-deck-${dataset}`;

/**
 * The decks of this browser, for pages. Everything behind it is fetched at the first call; a deck that is shown stays
 * in memory whatever happens, and every change is kept at once.
 */
export class Decks {
	status = $state<'closed' | 'opening' | 'ready'>('closed');
	/** The deck that pins go to and that is shown. */
	deck = $state.raw<Deck | null>(null);
	/** All decks, the last saved first. */
	entries = $state.raw<readonly DeckEntry[]>([]);
	/** What the storage said last. */
	storage = $state<StorageState>('kept');
	/** False where the shown deck could not be written: it is in memory until it can. */
	isKept = $state(true);
	/** Opened from a link or ready-made: kept once it is changed, or by `keep`. */
	isBorrowed = $state(false);
	notice = $state.raw<DeckNotice | null>(null);
	removedSlide = $state.raw<Removed<Slide> | null>(null);
	removedDeck = $state.raw<Deck | null>(null);
	readonly #load: () => Promise<DeckParts>;
	#parts: Promise<DeckParts> | null = null;
	/** Changes that are being written. */
	#writing = 0;
	/** Changes so far: an answer of the storage to an earlier one says nothing of the deck as it is. */
	#changes = 0;

	constructor(load: () => Promise<DeckParts> = loadDeckParts) {
		this.#load = load;
	}

	/** Opens the deck that was used last with a dataset, if there is one. False where decks cannot be fetched. */
	async start(dataset: Dataset): Promise<boolean> {
		const isStarted = await this.#with(async (parts) => {
			await this.#refresh(parts);
			if (this.deck?.dataset === dataset) return true;
			this.#show(null);
			const of = this.entries.filter((entry) => entry.dataset === dataset);
			const chosen = storedChoice(choiceKey(dataset));
			const entry = of.find(({ id }) => id === chosen) ?? of[0];
			if (entry) this.#take(parts, await parts.store.get(entry.id));
			return true;
		});
		return isStarted === true;
	}

	/** Opens a kept deck. */
	async open(id: string): Promise<void> {
		await this.#with(async (parts) => this.#take(parts, await parts.store.get(id)));
	}

	/** Shows a deck without keeping it yet: ready-made, or from a link. */
	borrow(deck: Deck): void {
		this.#show(deck);
		this.isBorrowed = true;
	}

	/** Keeps the shown deck as it is; also tries again what could not be kept. */
	async keep(): Promise<void> {
		await this.#with(async (parts) => {
			const { deck } = this;
			if (deck) await this.#write(parts, deck, () => parts.store.put(deck));
		});
	}

	async create(title: string, dataset: Dataset): Promise<void> {
		await this.#with(async (parts) => {
			const deck = parts.edit.newDeck(title, dataset);
			this.#show(deck);
			await this.#write(parts, deck, () => parts.store.put(deck));
		});
	}

	/**
	 * Adds a slide to the deck of a dataset, which is begun under `newTitle` where there is none. Gives the slide and its
	 * number; null where it could not be added, which `notice` explains.
	 */
	async pin(
		draft: SlideDraft,
		dataset: Dataset,
		newTitle: string
	): Promise<{ slide: Slide; number: number } | null> {
		if (this.deck?.dataset !== dataset && !(await this.start(dataset))) return null;
		return this.#with(async (parts) => {
			const { edit } = parts;
			const deck = this.deck ?? edit.newDeck(newTitle, dataset);
			if (edit.isFull(deck)) {
				this.notice = { kind: 'full' };
				return null;
			}
			if (!this.deck) this.#show(deck);
			const slide = edit.newSlide(draft);
			await this.change(edit.addSlide(slide));
			const at = this.deck?.slides.findIndex(({ id }) => id === slide.id) ?? -1;
			return at < 0 ? null : { slide, number: at + 1 };
		});
	}

	/** Changes the shown deck: at once on the page, then where it is kept. */
	async change(edit: DeckEdit): Promise<void> {
		const before = this.deck;
		if (!before) return;
		const next = edit(before);
		if (next === before) return;
		this.deck = next;
		await this.#with((parts) => this.#write(parts, next, () => parts.store.change(before, edit)));
	}

	/** Takes a slide away; `putBack` undoes it. */
	async removeSlide(id: string): Promise<void> {
		await this.#with(async ({ edit }) => {
			const at = this.deck?.slides.findIndex((slide) => slide.id === id) ?? -1;
			const what = this.deck?.slides[at];
			if (!what) return;
			this.removedSlide = { what, at };
			await this.change(edit.removeSlide(id));
		});
	}

	async putBack(): Promise<void> {
		await this.#with(async ({ edit }) => {
			const removed = this.removedSlide;
			if (!removed) return;
			this.removedSlide = null;
			await this.change(edit.addSlide(removed.what, removed.at));
		});
	}

	/** Forgets a deck; `putBackDeck` undoes it. */
	async removeDeck(id: string): Promise<void> {
		await this.#with(async (parts) => {
			const reading = this.deck?.id === id ? { deck: this.deck } : await parts.store.get(id);
			this.removedDeck = reading?.deck ?? null;
			await parts.store.remove(id);
			if (this.deck?.id === id) this.#show(null);
			await this.#refresh(parts);
		});
	}

	async putBackDeck(): Promise<void> {
		const deck = this.removedDeck;
		if (!deck) return;
		this.removedDeck = null;
		this.#show(deck);
		await this.keep();
	}

	/** Opens a file as a kept deck; one that is here already is opened as a copy. */
	async importFile(file: Blob): Promise<void> {
		await this.#with(async (parts) => {
			const reading = await parts.file.readDeckFile(file);
			if (!reading.deck) {
				this.notice = noticeOf(reading);
				return;
			}
			const here = await parts.store.get(reading.deck.id);
			const isOther = here !== null && JSON.stringify(here.deck) !== JSON.stringify(reading.deck);
			const deck = isOther ? parts.edit.copyDeck(reading.deck) : reading.deck;
			this.#show(deck);
			this.notice = noticeOf(reading, isOther);
			await this.#write(parts, deck, () => parts.store.put(deck));
		});
	}

	/** Opens the deck of an address part `#deck=…`, borrowed; false where the address holds none. */
	async importLink(hash: string): Promise<boolean> {
		if (!hash.startsWith('#deck=')) return false;
		await this.#with(({ link }) => {
			const reading = link.readDeckLink(hash);
			if (reading.deck) this.borrow(reading.deck);
			this.notice = noticeOf(reading);
			return Promise.resolve();
		});
		return true;
	}

	/** The shown deck as the last part of an address; null where it is too long for one. */
	async link(): Promise<string | null> {
		return this.#with(({ link }) => Promise.resolve(this.deck && link.deckLink(this.deck)));
	}

	/** Hands the shown deck to the reader's downloads. */
	async saveAsFile(untitled: string): Promise<void> {
		await this.#with(async ({ file }) => {
			const { fileName, saveFile } = await import('$lib/exports/save-file.ts');
			const { deck } = this;
			if (!deck) return;
			const content = new Blob([file.deckText(deck)], { type: 'application/json' });
			saveFile(content, fileName(deck.title || untitled, file.DECK_EXTENSION));
		});
	}

	/** Runs with what is fetched at the first call; a failure is told, not thrown. */
	async #with<T>(step: (parts: DeckParts) => Promise<T>): Promise<T | null> {
		try {
			if (!this.#parts) {
				this.status = 'opening';
				this.#parts = this.#load();
				const { store } = await this.#parts;
				store.onChange((id) => void this.#follow(id));
			}
			const parts = await this.#parts;
			this.status = 'ready';
			return await step(parts);
		} catch (cause) {
			if (this.status !== 'ready') {
				this.#parts = null;
				this.status = 'closed';
			}
			this.notice = { kind: 'failed', detail: String(cause) };
			return null;
		}
	}

	async #write(parts: DeckParts, shown: Deck, step: () => Promise<Deck>): Promise<void> {
		this.isBorrowed = false;
		this.#writing += 1;
		const change = ++this.#changes;
		const written = await step();
		this.#writing -= 1;
		// What another tab changed meanwhile; not over a later change of this tab.
		if (change === this.#changes && this.deck?.id === shown.id) this.deck = written;
		storeChoice(choiceKey(shown.dataset), shown.id);
		await this.#refresh(parts);
	}

	async #refresh({ store }: DeckParts): Promise<void> {
		this.entries = await store.list();
		this.storage = store.state;
		this.isKept = this.deck === null || store.isKept(this.deck.id);
	}

	/** A deck changed in another tab, or was written late. */
	async #follow(id: string): Promise<void> {
		await this.#with(async (parts) => {
			if (this.deck?.id === id && this.#writing === 0) {
				const changes = this.#changes;
				const reading = await parts.store.get(id);
				const isWhole = reading?.deck && !reading.isNewer && reading.dropped.length === 0;
				if (isWhole && this.deck.id === id && changes === this.#changes) this.deck = reading.deck;
			}
			await this.#refresh(parts);
		});
	}

	/** Shows a kept deck. One that is not understood in full becomes a copy, so that the kept one stays whole. */
	#take({ edit }: DeckParts, reading: DeckReading | null): void {
		if (!reading) return;
		if (reading.deck) {
			const isWhole = !reading.isNewer && reading.dropped.length === 0;
			this.#show(isWhole ? reading.deck : edit.copyDeck(reading.deck));
			this.isBorrowed = !isWhole;
			storeChoice(choiceKey(reading.deck.dataset), reading.deck.id);
		}
		this.notice = noticeOf(reading);
	}

	#show(deck: Deck | null): void {
		this.deck = deck;
		this.isBorrowed = false;
		this.removedSlide = null;
		this.notice = null;
	}
}

export const decks = new Decks();
