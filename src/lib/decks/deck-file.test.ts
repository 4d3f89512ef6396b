import { describe, expect, it } from 'vitest';
import { deckText, readDeckFile } from './deck-file.ts';
import { newDeck } from './deck-edit.ts';

const deck = newDeck('季度会', 'public', [
	{ address: 'execution/?v=1&years=2021', chart: 'execution-strip', note: '先说结论' },
	{ address: '', chart: null }
]);

describe('deck files', () => {
	it('give back the deck they were written from', async () => {
		const reading = await readDeckFile(new Blob([deckText(deck)]));
		expect(reading).toEqual({ deck, dropped: [], isNewer: false });
	});

	it('are text that people can read', () => {
		expect(deckText(deck)).toContain('\t"title": "季度会"');
		expect(deckText(deck).endsWith('}\n')).toBe(true);
	});

	it.each([
		['too large', new Blob(['x'.repeat(3_000_001)]), 'too_large'],
		['no JSON', new Blob([new Uint8Array([0x50, 0x4b, 3, 4])]), 'not_json'],
		['empty', new Blob([]), 'not_json']
	])('explain one that is %s', async (_, file, error) => {
		expect(await readDeckFile(file)).toEqual({ deck: null, error, dropped: [] });
	});

	it('explain one that is gone before it is read', async () => {
		const file = new Blob(['{}']);
		file.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
		expect(await readDeckFile(file)).toEqual({ deck: null, error: 'unreadable', dropped: [] });
	});
});
