import { copyDeck, type DeckEdit } from '$lib/decks/deck-edit.ts';
import type { DeckStore } from '$lib/decks/deck-store.ts';
import type { Deck } from '$lib/schema/deck.ts';

/** Keeps what is changed during a show: in the reader's own deck, or in a copy of one that is not theirs. */
export class OwnDeck {
	readonly #store: DeckStore;
	readonly #copyTitle: (title: string) => string;
	/** True from the moment the deck is the reader's own. */
	isOwn = $state(false);
	/** True once a deck of someone else's was copied to be changed. */
	isCopied = $state(false);
	/** False where the browser did not keep the last change. */
	isKept = $state(true);

	constructor(store: DeckStore, isOwn: boolean, copyTitle: (title: string) => string) {
		this.#store = store;
		this.#copyTitle = copyTitle;
		this.isOwn = isOwn;
	}

	/** The deck after a change, at once; it is written meanwhile. */
	async change(deck: Deck, edit: DeckEdit, show: (changed: Deck) => void): Promise<void> {
		if (this.isOwn) {
			show(edit(deck));
			await this.#store.change(deck, edit);
			this.isKept = this.#store.isKept(deck.id);
			return;
		}
		const copy = edit(copyDeck(deck, this.#copyTitle(deck.title)));
		this.isOwn = true;
		this.isCopied = true;
		show(copy);
		await this.#store.put(copy);
		this.isKept = this.#store.isKept(copy.id);
	}
}
