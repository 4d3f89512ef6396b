import type { Dataset } from '../schema/codes.ts';
import type { Deck } from '../schema/deck.ts';
import type { DeckReading } from '../schema/deck-reading.ts';
import { readDeck } from '../schema/read-deck.ts';
import {
	openDeckDatabase,
	type DeckDatabase,
	type DeckRecord,
	type OpenDeckDatabase
} from './deck-database.ts';
import type { DeckEdit } from './deck-edit.ts';
import { storageStateOf, within, type StorageState } from './storage-state.ts';

/** A deck in a list of decks. */
export interface DeckEntry {
	id: string;
	title: string;
	dataset: Dataset;
	slides: number;
	/** ISO time. */
	saved_at: string;
	/** False where it lives only until this tab closes. */
	isKept: boolean;
}

/** How other tabs are told. */
export interface DeckChannel {
	postMessage(message: string): void;
	onmessage: ((event: MessageEvent) => void) | null;
	close(): void;
}

interface Options {
	open?: OpenDeckDatabase;
	channel?: DeckChannel | null;
	/** Milliseconds the storage has to answer. */
	patience?: number;
	now?: () => string;
}

interface Unsaved {
	deck: Deck;
	saved_at: string;
	/** Not written at the first attempt: what is stored is older. */
	hasFailed: boolean;
}

/** Milliseconds where it has been silent before. */
const SHORT_PATIENCE = 50;

function openChannel(): DeckChannel | null {
	return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('jilan-decks');
}

function recordOf(stored: unknown): { saved_at: string; reading: DeckReading } | null {
	if (typeof stored !== 'object' || stored === null || !('deck' in stored)) return null;
	const saved_at = 'saved_at' in stored ? String(stored.saved_at) : '';
	return { saved_at, reading: readDeck(stored.deck) };
}

/**
 * The decks of this browser. Whatever the storage does, nothing is thrown and no deck is lost: what could not be
 * written stays in memory, `state` says why, and it is written as soon as the storage answers again.
 */
export class DeckStore {
	/** What became of the last decks: anything but `kept` while one of them waits in memory. */
	state: StorageState = 'kept';
	readonly #open: OpenDeckDatabase;
	readonly #channel: DeckChannel | null;
	readonly #patience: number;
	readonly #now: () => string;
	readonly #unsaved = new Map<string, Unsaved>();
	readonly #listeners = new Set<(id: string) => void>();
	#opened: Promise<DeckDatabase> | null = null;

	constructor({ open = openDeckDatabase, channel, patience = 4000, now }: Options = {}) {
		this.#open = open;
		this.#patience = patience;
		this.#now = now ?? (() => new Date().toISOString());
		this.#channel = channel === undefined ? openChannel() : channel;
		if (this.#channel) this.#channel.onmessage = ({ data }) => this.#tell(String(data));
	}

	/** Calls back when a deck changed in another tab, or was written late. Gives the way to end it. */
	onChange(listener: (id: string) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Whether a deck outlives the tab. */
	isKept(id: string): boolean {
		return !this.#unsaved.has(id);
	}

	/** Every deck that can be read, the last saved first. */
	async list(): Promise<DeckEntry[]> {
		const stored = (await this.#ask((db) => db.all(), [])).flatMap((one) => recordOf(one) ?? []);
		const entries = new Map<string, DeckEntry>();
		const add = (deck: Deck, saved_at: string, isKept: boolean) => {
			const { id, title, dataset, slides } = deck;
			entries.set(id, { id, title, dataset, slides: slides.length, saved_at, isKept });
		};
		for (const { saved_at, reading } of stored) if (reading.deck) add(reading.deck, saved_at, true);
		for (const { deck, saved_at } of this.#unsaved.values()) add(deck, saved_at, false);
		return [...entries.values()].toSorted((a, b) => (a.saved_at < b.saved_at ? 1 : -1));
	}

	/** A deck as it is kept; null where there is none, or the storage does not answer. */
	async get(id: string): Promise<DeckReading | null> {
		const unsaved = this.#unsaved.get(id);
		if (unsaved) return { deck: unsaved.deck, dropped: [], isNewer: false };
		return recordOf(await this.#ask((db) => db.get(id), undefined))?.reading ?? null;
	}

	/** Keeps a deck whole. */
	put(deck: Deck): Promise<Deck> {
		return this.#write(deck, () => deck);
	}

	/**
	 * Changes what is kept, which another tab may have changed since; gives the deck as it is then. One that is not
	 * kept yet is changed as given.
	 */
	change(deck: Deck, edit: DeckEdit): Promise<Deck> {
		const unsaved = this.#unsaved.get(deck.id);
		const next = edit(unsaved?.deck ?? deck);
		return this.#write(next, (stored) => (unsaved?.hasFailed || !stored ? next : edit(stored)));
	}

	/** Forgets a deck. Where the storage does not answer it is still there at the next visit. */
	async remove(id: string): Promise<void> {
		this.#unsaved.delete(id);
		await this.#ask(async (db) => {
			await db.delete(id);
			this.#channel?.postMessage(id);
		}, undefined);
	}

	/** Ends the connection and the talk with other tabs. */
	async close(): Promise<void> {
		this.#listeners.clear();
		this.#channel?.close();
		const opened = this.#opened;
		this.#opened = null;
		if (opened) (await opened).close();
	}

	/** Holds a deck in memory until it is written, here or late. `merge` gives what to write over what is stored. */
	async #write(deck: Deck, merge: (stored: Deck | null) => Deck): Promise<Deck> {
		const { id } = deck;
		const waiting: Unsaved = { deck, saved_at: this.#now(), hasFailed: false };
		this.#unsaved.set(id, waiting);
		let written = deck;
		const change = (stored: unknown): DeckRecord => {
			const reading = recordOf(stored)?.reading;
			// What this program cannot read of a deck must not be written over.
			if (reading?.deck && (reading.isNewer || reading.dropped.length > 0)) {
				throw new DOMException('the deck is of a later version', 'VersionError');
			}
			written = merge(reading?.deck ?? null);
			return { id, saved_at: waiting.saved_at, deck: written };
		};
		let isLate = false;
		const isWritten = await this.#ask(async (db) => {
			await db.update(id, change).catch((cause: unknown) => {
				waiting.hasFailed = true;
				throw cause;
			});
			if (this.#unsaved.get(id) === waiting) this.#unsaved.delete(id);
			this.#channel?.postMessage(id);
			this.#settle();
			if (isLate) this.#tell(id);
			return true;
		}, false);
		isLate = !isWritten;
		waiting.hasFailed = !isWritten;
		if (isWritten) await this.#writeOthers();
		return written;
	}

	/** What earlier failures left in memory, once something could be written. */
	async #writeOthers(): Promise<void> {
		for (const [id, waiting] of this.#unsaved) {
			if (!waiting.hasFailed) continue;
			const { deck, saved_at } = waiting;
			await this.#ask(async (db) => {
				await db.update(id, () => ({ id, saved_at, deck }));
				if (this.#unsaved.get(id) === waiting) this.#unsaved.delete(id);
				this.#settle();
				this.#tell(id);
			}, undefined);
		}
	}

	/** The storage answered: all is well once nothing waits in memory. */
	#settle(): void {
		if (this.#unsaved.size === 0) this.state = 'kept';
	}

	#tell(id: string): void {
		for (const listener of this.#listeners) listener(id);
	}

	/** Asks the storage; where it fails or stays silent, `state` says so and the other answer is given. */
	async #ask<T>(question: (db: DeckDatabase) => Promise<T>, otherwise: T): Promise<T> {
		const patience = this.state === 'stuck' ? SHORT_PATIENCE : this.#patience;
		try {
			const answer = await within(this.#run(question), patience);
			this.#settle();
			return answer;
		} catch (cause) {
			this.state = storageStateOf(cause);
			return otherwise;
		}
	}

	/** Runs on the open connection; one that was closed meanwhile is opened again, once. */
	async #run<T>(question: (db: DeckDatabase) => Promise<T>): Promise<T> {
		const opened = this.#connection();
		try {
			return await question(await opened);
		} catch (cause) {
			const isClosed = cause instanceof DOMException && cause.name === 'InvalidStateError';
			if (!isClosed || this.#opened !== opened) throw cause;
			this.#opened = null;
			return question(await this.#connection());
		}
	}

	#connection(): Promise<DeckDatabase> {
		if (this.#opened) return this.#opened;
		const opened = this.#open({
			onClosed: () => {
				if (this.#opened === opened) this.#opened = null;
			}
		});
		this.#opened = opened;
		opened.catch(() => {
			if (this.#opened === opened) this.#opened = null;
		});
		return opened;
	}
}
