import { openDB } from 'idb';

/** What is kept of a deck: the deck as it was written, by this version or another, and when. */
export interface DeckRecord {
	id: string;
	/** ISO time. */
	saved_at: string;
	deck: unknown;
}

/** The few things that are asked of the browser's storage; any of them may fail or never end. */
export interface DeckDatabase {
	all(): Promise<unknown[]>;
	get(id: string): Promise<unknown>;
	/** Reads, changes and writes in one step, so that two tabs cannot overwrite each other. */
	update(id: string, change: (stored: unknown) => DeckRecord): Promise<void>;
	delete(id: string): Promise<void>;
	close(): void;
}

export interface DatabaseEvents {
	/** The connection is gone: another tab brings a new version, or the browser ended it. */
	onClosed: () => void;
}

export type OpenDeckDatabase = (events: DatabaseEvents) => Promise<DeckDatabase>;

const NAME = 'jilan-decks';
const STORE = 'deck';
const VERSION = 1;

/** The decks of this browser. Rejects where the storage is blocked, of a later version, or broken. */
export const openDeckDatabase: OpenDeckDatabase = async ({ onClosed }) => {
	const db = await openDB(NAME, VERSION, {
		upgrade(opened) {
			if (!opened.objectStoreNames.contains(STORE)) {
				opened.createObjectStore(STORE, { keyPath: 'id' });
			}
		},
		blocking(_current, _blocked, event) {
			if (event.target instanceof IDBDatabase) event.target.close();
			onClosed();
		},
		terminated: onClosed
	});
	return {
		all: () => db.getAll(STORE),
		get: (id) => db.get(STORE, id),
		async update(id, change) {
			const step = db.transaction(STORE, 'readwrite', { durability: 'strict' });
			const stored: unknown = await step.store.get(id);
			await Promise.all([step.store.put(change(stored)), step.done]);
		},
		async delete(id) {
			const step = db.transaction(STORE, 'readwrite', { durability: 'strict' });
			await Promise.all([step.store.delete(id), step.done]);
		},
		close: () => db.close()
	};
};
