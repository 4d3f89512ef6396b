import { describe, expect, it } from 'vitest';
import type { DatabaseEvents, DeckDatabase, DeckRecord } from './deck-database.ts';
import { addSlide, newDeck, newSlide, renameDeck } from './deck-edit.ts';
import { DeckStore, type DeckChannel } from './deck-store.ts';

/** A storage in memory that fails, or falls silent, on demand. */
class TestDatabase implements DeckDatabase {
	records = new Map<string, DeckRecord>();
	failure: Error | null = null;
	silence: Promise<void> | null = null;
	isClosed = false;

	async #ready(): Promise<void> {
		if (this.silence) await this.silence;
		if (this.isClosed) throw new DOMException('closing', 'InvalidStateError');
		if (this.failure) throw this.failure;
	}
	async all(): Promise<unknown[]> {
		await this.#ready();
		return structuredClone([...this.records.values()]);
	}
	async get(id: string): Promise<unknown> {
		await this.#ready();
		return structuredClone(this.records.get(id));
	}
	async update(id: string, change: (stored: unknown) => DeckRecord): Promise<void> {
		await this.#ready();
		this.records.set(id, structuredClone(change(structuredClone(this.records.get(id)))));
	}
	async delete(id: string): Promise<void> {
		await this.#ready();
		this.records.delete(id);
	}
	close(): void {
		this.isClosed = true;
	}
}

class TestChannel implements DeckChannel {
	onmessage: ((event: MessageEvent) => void) | null = null;
	others: TestChannel[] = [];
	postMessage(message: string): void {
		for (const { onmessage } of this.others) onmessage?.({ data: message } as MessageEvent);
	}
	close(): void {
		this.onmessage = null;
	}
}

const failing = (name: string) => new DOMException('no', name);
let minute = 0;
const now = () => `2026-11-21T08:${String(minute++ % 60).padStart(2, '0')}:00.000Z`;

function storeOn(db: DeckDatabase, channel: DeckChannel | null = null) {
	return new DeckStore({ open: async () => db, channel, patience: 20, now });
}

const slide = newSlide({ address: 'scores/', chart: 'score-trend' });
const deck = newDeck('季度会', 'public', [{ address: 'execution/', chart: 'execution-strip' }]);

describe('DeckStore', () => {
	it('keeps, lists and forgets decks', async () => {
		const store = storeOn(new TestDatabase());
		const other = newDeck('共性问题', 'demo');
		expect(await store.list()).toEqual([]);
		await store.put(deck);
		await store.put(other);
		expect(await store.get(deck.id)).toEqual({ deck, dropped: [], isNewer: false });
		expect(
			(await store.list()).map(({ title, slides, isKept }) => [title, slides, isKept])
		).toEqual([
			['共性问题', 0, true],
			['季度会', 1, true]
		]);
		await store.remove(deck.id);
		expect(await store.get(deck.id)).toBeNull();
		expect(store.state).toBe('kept');
	});

	it.each([
		['SecurityError', 'blocked'],
		['InvalidStateError', 'blocked'],
		['VersionError', 'newer'],
		['UnknownError', 'failed']
	])('holds decks in memory where opening fails with %s', async (name, state) => {
		let opened = 0;
		const open = async () => {
			opened += 1;
			throw failing(name);
		};
		const store = new DeckStore({ open, channel: null, patience: 20, now });
		const written = await store.change(deck, addSlide(slide));
		expect(written.slides).toHaveLength(2);
		expect(store.state).toBe(state);
		expect(store.isKept(deck.id)).toBe(false);
		expect(await store.get(deck.id)).toMatchObject({ deck: written });
		expect(await store.list()).toMatchObject([{ id: deck.id, slides: 2, isKept: false }]);
		expect(opened).toBeGreaterThan(1);
	});

	it('holds a deck that does not fit any more, and writes it once there is room', async () => {
		const db = new TestDatabase();
		const store = storeOn(db);
		await store.put(deck);
		db.failure = failing('QuotaExceededError');
		await store.change(deck, addSlide(slide));
		expect(store.state).toBe('full');
		expect(store.isKept(deck.id)).toBe(false);
		await store.change(deck, renameDeck('新名'));
		expect(await store.get(deck.id)).toMatchObject({
			deck: { title: '新名', slides: [{}, slide] }
		});
		db.failure = null;
		const other = newDeck('另一份', 'public');
		await store.put(other);
		expect(store.state).toBe('kept');
		expect(store.isKept(deck.id)).toBe(true);
		expect(db.records.get(deck.id)?.deck).toMatchObject({ title: '新名', slides: [{}, slide] });
		expect(db.records.has(other.id)).toBe(true);
	});

	it('does not wait for a storage that is silent, and writes once it speaks', async () => {
		const db = new TestDatabase();
		let speak = () => {};
		const open = () =>
			new Promise<DeckDatabase>((resolve) => {
				speak = () => resolve(db);
			});
		const store = new DeckStore({ open, channel: null, patience: 20, now });
		await store.put(deck);
		await store.change(deck, addSlide(slide));
		expect(store.state).toBe('stuck');
		expect(await store.get(deck.id)).toMatchObject({ deck: { slides: [{}, slide] } });
		const told = new Promise((resolve) => store.onChange(resolve));
		speak();
		expect(await told).toBe(deck.id);
		await new Promise((resolve) => setTimeout(resolve, 5));
		expect(store.state).toBe('kept');
		expect(store.isKept(deck.id)).toBe(true);
		expect(db.records.get(deck.id)?.deck).toMatchObject({ slides: [{}, slide] });
	});

	it('opens again what another tab closed', async () => {
		const first = new TestDatabase();
		const second = new TestDatabase();
		const waiting = [first, second];
		let closed = () => {};
		const open = async ({ onClosed }: DatabaseEvents) => {
			closed = onClosed;
			const db = waiting.shift();
			if (!db) throw failing('UnknownError');
			return db;
		};
		const store = new DeckStore({ open, channel: null, patience: 20, now });
		await store.put(deck);
		first.close();
		await store.put(deck);
		expect(second.records.has(deck.id)).toBe(true);
		closed();
		await store.put(deck);
		expect(store.state).toBe('failed');
		expect(store.isKept(deck.id)).toBe(false);
	});

	it('tells other tabs, and changes what they left', async () => {
		const db = new TestDatabase();
		const channels = [new TestChannel(), new TestChannel()] as const;
		channels[0].others = [channels[1]];
		channels[1].others = [channels[0]];
		const here = storeOn(db, channels[0]);
		const there = storeOn(db, channels[1]);
		const heard: string[] = [];
		const stop = there.onChange((id) => heard.push(id));
		await here.put(deck);
		const fromHere = await here.change(deck, addSlide(slide));
		expect(heard).toEqual([deck.id, deck.id]);
		const fromThere = await there.change(deck, renameDeck('一起改'));
		expect(fromThere).toEqual({ ...fromHere, title: '一起改' });
		stop();
		await here.remove(deck.id);
		expect(heard).toHaveLength(2);
		await there.close();
		expect(db.isClosed).toBe(true);
	});

	it('loses no change of two tabs that change at once', async () => {
		const db = new TestDatabase();
		const here = storeOn(db);
		const there = storeOn(db);
		await here.put(deck);
		const other = newSlide({ address: 'problems/', chart: null });
		await Promise.all([
			there.change(deck, addSlide(slide)),
			here.change(deck, addSlide(other)),
			here.change(deck, renameDeck('同时'))
		]);
		expect(await there.get(deck.id)).toMatchObject({
			deck: { title: '同时', slides: [deck.slides[0], slide, other] }
		});
	});

	it('does not write over a deck of a later version', async () => {
		const db = new TestDatabase();
		const later = { ...deck, version: 2, film: 'x' };
		db.records.set(deck.id, { id: deck.id, saved_at: '2026-11-21', deck: later });
		const store = storeOn(db);
		expect(await store.get(deck.id)).toMatchObject({ isNewer: true });
		const changed = await store.change(deck, addSlide(slide));
		expect(store.state).toBe('newer');
		expect(store.isKept(deck.id)).toBe(false);
		expect(changed.slides).toHaveLength(2);
		expect(db.records.get(deck.id)?.deck).toEqual(later);
	});

	it('does not stumble over what it cannot read', async () => {
		const db = new TestDatabase();
		db.records.set('x', { id: 'x', saved_at: '2026-11-21', deck: 'nonsense' });
		const store = storeOn(db);
		await store.put(deck);
		expect((await store.list()).map(({ id }) => id)).toEqual([deck.id]);
		expect(await store.get('x')).toMatchObject({ deck: null, error: 'not_a_deck' });
	});
});
