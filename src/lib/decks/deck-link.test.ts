import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../schema/deck.ts';
import { newDeck, newSlide } from './deck-edit.ts';
import { deckLink, isDeckLink, MAX_LINK, readDeckLink } from './deck-link.ts';

const linkOf = (content: string) =>
	`#deck=1.${Buffer.from(deflateSync(strToU8(content))).toString('base64url')}`;
const withoutIds = (deck: Deck | null) =>
	deck && { ...deck, id: '', slides: deck.slides.map((slide) => ({ ...slide, id: '' })) };

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength });
const annotation = fc.oneof(
	fc.record({
		kind: fc.constant('callout' as const),
		id: fc.uuid(),
		text: text(60).map((said) => `看${said}`),
		x: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
		y: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs)
	}),
	fc.record({
		kind: fc.constant('highlight' as const),
		dept_id: fc.constantFrom('demo-housing', null),
		year: fc.integer({ min: 2000, max: 2100 })
	})
);
const draft = fc.record({
	address: fc.constantFrom('', 'scores/', 'scores/?v=1&years=2021', 'departments/demo-housing/'),
	chart: fc.constant(null),
	nth: fc.nat(3),
	title: fc.option(text(40)),
	note: text(120),
	annotations: fc.array(annotation, { maxLength: 3 })
});

describe('deckLink', () => {
	it('gives back what was linked, under names of its own', () => {
		let linked = 0;
		fc.assert(
			fc.property(text(40), fc.array(draft, { maxLength: 12 }), (title, drafts) => {
				const deck = newDeck(title, 'demo', drafts);
				const link = deckLink(deck);
				if (link === null) return;
				linked += 1;
				expect(link).toMatch(/^#deck=1\.[\w-]+$/);
				expect(link.length).toBeLessThanOrEqual(8000);
				const reading = readDeckLink(link);
				expect(withoutIds(reading.deck)).toEqual(withoutIds(deck));
				expect(reading.dropped).toEqual([]);
				expect(reading.deck?.id).not.toBe(deck.id);
			}),
			{ numRuns: 200, seed: 20260 }
		);
		expect(linked).toBeGreaterThan(150);
	});

	it('leaves a deck with long notes to a file', () => {
		let seed = 1;
		const noise = () => (seed = (seed * 48271) % 2147483647);
		const note = Array.from({ length: 3000 }, () =>
			String.fromCodePoint(0x4e00 + (noise() % 20000))
		).join('');
		expect(deckLink(newDeck('长', 'public', [{ address: '', chart: null, note }]))).toBeNull();
	});

	it('leaves what unfolds too far to a file', () => {
		const note = '同'.repeat(4000);
		const slides = Array.from({ length: 100 }, () => newSlide({ address: '', chart: null, note }));
		expect(deckLink({ ...newDeck('多', 'public'), slides })).toBeNull();
	});
});

describe('readDeckLink', () => {
	const good = deckLink(newDeck('好', 'public', [{ address: 'scores/', chart: null }])) ?? '';

	it.each([
		['five megabytes', `#deck=1.${'A'.repeat(5_000_000)}`, 'link_too_long'],
		['just too long', `#deck=1.${'A'.repeat(MAX_LINK)}`, 'link_too_long'],
		['what unfolds to megabytes', linkOf('0'.repeat(4_000_000)), 'link_too_long'],
		['a later version', good.replace('=1.', '=2.'), 'link_newer'],
		['no version', good.replace('=1.', '='), 'link_broken'],
		['nothing', '#deck=', 'link_broken'],
		['no deck', '#deck=1.', 'link_broken'],
		['a cut link', good.slice(0, -20), 'link_broken'],
		['other characters', '#deck=1.%E7%BB%A9', 'link_broken'],
		['no deflated bytes', '#deck=1.AAAA', 'link_broken'],
		['no JSON', linkOf('{"title":'), 'link_broken'],
		['a number', linkOf('7'), 'link_broken'],
		['null', linkOf('null'), 'link_broken'],
		['no slides', linkOf('{"title":"x","dataset":"public"}'), 'not_a_deck'],
		['another dataset', linkOf('{"dataset":"mine","slides":[]}'), 'unknown_dataset'],
		[
			'slides that lead elsewhere',
			linkOf('{"dataset":"public","slides":[{"address":"https://example.org/"}]}'),
			'no_good_slides'
		]
	])('explains %s', (_, link, error) => {
		expect(readDeckLink(link)).toMatchObject({ deck: null, error });
	});

	it('never throws on a damaged link', () => {
		fc.assert(
			fc.property(fc.nat(good.length - 1), fc.string({ unit: 'binary' }), (at, noise) => {
				const reading = readDeckLink(good.slice(0, at) + noise + good.slice(at + 1));
				expect(reading.deck === null || Array.isArray(reading.deck.slides)).toBe(true);
			})
		);
	});

	it('knows a link of a deck from one of a proof', () => {
		expect(isDeckLink(good)).toBe(true);
		expect(isDeckLink('#proof=x')).toBe(false);
		expect(isDeckLink('')).toBe(false);
	});
});
