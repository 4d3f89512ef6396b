import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeckRecord } from '$lib/decks/deck-database.ts';
import * as edit from '$lib/decks/deck-edit.ts';
import * as file from '$lib/decks/deck-file.ts';
import * as link from '$lib/decks/deck-link.ts';
import { DeckStore } from '$lib/decks/deck-store.ts';
import { Decks } from './decks.svelte.ts';

const records = new Map<string, DeckRecord>();
let failure: Error | null = null;
let minute = 0;

async function load() {
	const ready = async () => {
		if (failure) throw failure;
	};
	const store = new DeckStore({
		channel: null,
		patience: 50,
		now: () => `2026-11-21T${String(10 + (minute++ % 90)).padStart(4, '0')}`,
		open: async () => ({
			all: async () => (await ready(), [...records.values()]),
			get: async (id) => (await ready(), records.get(id)),
			update: async (id, change) => (await ready(), void records.set(id, change(records.get(id)))),
			delete: async (id) => (await ready(), void records.delete(id)),
			close: () => {}
		})
	});
	return { store, edit, link, file };
}

const draft = { address: 'scores/', chart: 'score-trend' };
const titles = ({ deck }: Decks) => deck?.slides.map(({ title }) => title);

beforeEach(() => {
	records.clear();
	failure = null;
	const choices = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => choices.get(key) ?? null,
		setItem: (key: string, value: string) => choices.set(key, value)
	});
});

describe('Decks', () => {
	it('begins a deck with the first pin and finds it again', async () => {
		const decks = new Decks(load);
		expect(await decks.pin({ ...draft, title: '一' }, 'public', '新演示文稿')).toMatchObject({
			number: 1,
			slide: { title: '一' }
		});
		expect(await decks.pin({ ...draft, title: '二' }, 'public', '新演示文稿')).toMatchObject({
			number: 2
		});
		expect(decks.entries).toMatchObject([{ title: '新演示文稿', slides: 2, isKept: true }]);
		const later = new Decks(load);
		await later.start('demo');
		expect(later.deck).toBeNull();
		await later.start('public');
		expect(titles(later)).toEqual(['一', '二']);
		expect(later.notice).toBeNull();
	});

	it('takes a slide away and puts it back', async () => {
		const decks = new Decks(load);
		for (const title of ['一', '二', '三']) await decks.pin({ ...draft, title }, 'demo', '新');
		await decks.removeSlide(decks.deck?.slides[1]?.id ?? '');
		expect(titles(decks)).toEqual(['一', '三']);
		await decks.putBack();
		expect(titles(decks)).toEqual(['一', '二', '三']);
		await decks.putBack();
		expect(titles(decks)).toEqual(['一', '二', '三']);
	});

	it('keeps the last of two quick changes, whichever is written first', async () => {
		const { store, ...parts } = await load();
		let release: () => void = () => undefined;
		const held = new Promise<void>((resolve) => (release = resolve));
		const decks = new Decks(() => Promise.resolve({ store, ...parts }));
		for (const title of ['一', '二']) await decks.pin({ ...draft, title }, 'demo', '新');
		const change = store.change.bind(store);
		const slow = vi.spyOn(store, 'change').mockImplementationOnce(async (...given) => {
			const written = await change(...given);
			await held;
			return written;
		});
		const [first = { id: '' }, second = { id: '' }] = decks.deck?.slides ?? [];
		const moving = decks.change(edit.moveSlide(first.id, 1));
		await decks.removeSlide(second.id);
		release();
		await moving;
		expect(slow).toHaveBeenCalledTimes(2);
		expect(titles(decks)).toEqual(['一']);
		expect([...records.values()]).toMatchObject([{ deck: { slides: [{ title: '一' }] } }]);
	});

	it('takes a deck away and puts it back', async () => {
		const decks = new Decks(load);
		await decks.pin(draft, 'public', '要删的');
		await decks.removeDeck(decks.deck?.id ?? '');
		expect(decks.deck).toBeNull();
		expect(decks.entries).toEqual([]);
		await decks.putBackDeck();
		expect(decks.deck).toMatchObject({ title: '要删的', slides: [draft] });
		expect(decks.entries).toMatchObject([{ title: '要删的' }]);
	});

	it('says that a deck is in memory only, and keeps it once it can', async () => {
		failure = new DOMException('full', 'QuotaExceededError');
		const decks = new Decks(load);
		await decks.pin(draft, 'public', '新');
		expect(decks).toMatchObject({ storage: 'full', isKept: false, deck: { slides: [draft] } });
		failure = null;
		await decks.keep();
		expect(decks).toMatchObject({ storage: 'kept', isKept: true });
		expect(records.size).toBe(1);
	});

	it('does not keep a deck of a link until it is changed', async () => {
		const decks = new Decks(load);
		const shared = edit.newDeck('给你', 'public', [draft]);
		expect(await decks.importLink(link.deckLink(shared) ?? '')).toBe(true);
		expect(decks).toMatchObject({ isBorrowed: true, deck: { title: '给你' } });
		expect(records.size).toBe(0);
		await decks.change(edit.renameDeck('我的'));
		expect(decks.isBorrowed).toBe(false);
		expect([...records.values()]).toMatchObject([{ deck: { title: '我的', slides: [draft] } }]);
		expect(await decks.importLink('#proof=x')).toBe(false);
	});

	it('explains a broken link and leaves the deck that is open', async () => {
		const decks = new Decks(load);
		await decks.pin(draft, 'public', '新');
		await decks.importLink('#deck=1.xx');
		expect(decks.notice).toEqual({ kind: 'error', error: 'link_broken', dropped: [] });
		expect(decks.deck?.title).toBe('新');
	});

	it('opens a file beside the deck of that name, never over it', async () => {
		const decks = new Decks(load);
		await decks.pin(draft, 'public', '原来');
		const { deck } = decks;
		if (!deck) throw new Error('no deck');
		const saved = file.deckText(deck);
		await decks.importFile(new Blob([saved]));
		expect(decks.notice).toBeNull();
		expect(records.size).toBe(1);
		await decks.change(edit.renameDeck('后来'));
		await decks.importFile(new Blob([saved]));
		expect(decks.notice).toMatchObject({ kind: 'opened', isCopy: true });
		expect(decks.entries.map(({ title }) => title).toSorted()).toEqual(['原来', '后来'].toSorted());
	});

	it('names what it left out of a file', async () => {
		const decks = new Decks(load);
		const { id: _id, ...rest } = edit.newDeck('半', 'public');
		const text = JSON.stringify({ ...rest, slides: [draft, { address: '../x' }] });
		await decks.importFile(new Blob([text]));
		expect(decks.notice).toEqual({
			kind: 'opened',
			dropped: [{ index: 1, name: '../x', reason: 'bad_address' }],
			kept: 1,
			isNewer: false,
			isCopy: false
		});
	});

	it('opens a kept deck of a later version as a copy', async () => {
		const later = { ...edit.newDeck('以后', 'public', [draft]), version: 2 };
		records.set(later.id, { id: later.id, saved_at: '2026', deck: later });
		const decks = new Decks(load);
		await decks.start('public');
		expect(decks.deck).toMatchObject({ title: '以后', slides: [draft] });
		expect(decks.deck?.id).not.toBe(later.id);
		expect(decks.notice).toMatchObject({ kind: 'opened', isNewer: true });
		await decks.change(edit.renameDeck('现在'));
		expect(records.get(later.id)?.deck).toEqual(later);
		expect(decks.isKept).toBe(true);
	});

	it('refuses a slide too many and says so', async () => {
		const decks = new Decks(load);
		decks.borrow(
			edit.newDeck(
				'满',
				'public',
				Array.from({ length: 200 }, () => draft)
			)
		);
		expect(await decks.pin(draft, 'public', '新')).toBeNull();
		expect(decks.notice).toEqual({ kind: 'full' });
	});

	it('tells when it cannot be fetched, and tries again', async () => {
		let tries = 0;
		const decks = new Decks(() => (tries++ === 0 ? Promise.reject(new Error('offline')) : load()));
		expect(await decks.pin(draft, 'public', '新')).toBeNull();
		expect(decks).toMatchObject({ status: 'closed', notice: { kind: 'failed' } });
		expect(await decks.pin(draft, 'public', '新')).toMatchObject({ number: 1 });
	});
});
