import { describe, expect, it } from 'vitest';
import { readyMadeDecks } from '../messages/ready-made-decks.ts';
import { parseSlideAddress } from '../schema/slide-address.ts';
import { readDeck } from '../schema/read-deck.ts';
import { hasChart } from '../schema/view-charts.ts';
import { deckLink } from './deck-link.ts';
import { READY_MADE_NAMES, readyMadeDeck, type ReadyMadeScope } from './ready-made-decks.ts';

const SCOPES: ReadyMadeScope[] = [
	{
		dataset: 'public',
		year: 2023,
		department: { dept_id: 'gz-beijing-office', name: '市驻京办' }
	},
	{ dataset: 'demo', year: 2025, department: { dept_id: 'demo-housing', name: '市住建局' } }
];
const CASES = SCOPES.flatMap((scope) =>
	READY_MADE_NAMES.flatMap((name) =>
		(['zh-CN', 'en'] as const).map((lang) => ({ name, lang, scope, dataset: scope.dataset }))
	)
);

describe.each(CASES)('$name of $dataset in $lang', ({ name, lang, scope }) => {
	const words = readyMadeDecks[lang];
	const deck = readyMadeDeck(name, scope, words);

	it('shows charts that its views have', () => {
		for (const { address, chart } of deck.slides) {
			const parsed = parseSlideAddress(address);
			expect(typeof parsed, address).toBe('object');
			if (typeof parsed === 'string' || chart === null) continue;
			expect(hasChart(parsed.view, chart), `${chart} on ${parsed.view}`).toBe(true);
		}
	});

	it('is read back whole', () => {
		expect(readDeck(deck)).toEqual({ deck, dropped: [], isNewer: false });
	});

	it('has 5 to 8 slides, each with a message and notes of its own, and ends with its caveat', () => {
		expect(deck.slides.length).toBeGreaterThanOrEqual(5);
		expect(deck.slides.length).toBeLessThanOrEqual(8);
		const titles = deck.slides.map(({ title }) => title);
		expect(new Set(titles).size).toBe(deck.slides.length);
		expect(titles).not.toContain(null);
		for (const { note } of deck.slides) expect(note.length).toBeGreaterThan(30);
		expect(titles.at(-1)).toBe(words[name].slides['caveat']?.title);
	});

	it('uses every text there is, and fits into a link', () => {
		expect(deck.slides.map(({ title }) => title).toSorted()).toEqual(
			Object.values(words[name].slides)
				.map(({ title }) => title)
				.toSorted()
		);
		expect(deckLink(deck)).not.toBeNull();
	});
});

describe('readyMadeDeck', () => {
	const words = readyMadeDecks['zh-CN'];
	const [real, demo] = SCOPES;
	if (!real || !demo) throw new Error('two datasets');

	it('says that synthetic data is synthetic', () => {
		for (const name of READY_MADE_NAMES) {
			expect(readyMadeDeck(name, demo, words).slides[0]?.note).toContain('合成数据');
			expect(readyMadeDeck(name, real, words).slides[0]?.note).not.toContain('合成数据');
		}
	});

	it('narrows to the last year where one year holds many departments', () => {
		const addresses = (scope: ReadyMadeScope) =>
			readyMadeDeck('execution', scope, words).slides.map(({ address }) => address);
		expect(addresses(demo)[1]).toBe('execution/?v=1&years=2025');
		expect(addresses(real)[1]).toBe('execution/');
		expect(addresses({ ...demo, year: null })[1]).toBe('execution/');
	});

	it('paints the chosen department and no other', () => {
		const portrait = readyMadeDeck('department', demo, words);
		expect(portrait.title).toBe('单位画像 · 市住建局');
		expect(portrait.slides[1]?.annotations).toEqual([
			{ kind: 'highlight', dept_id: 'demo-housing', year: null }
		]);
		expect(portrait.slides.at(-1)?.address).toBe('reports/?v=1&dept=demo-housing');
		expect(readyMadeDeck('department', { ...demo, department: null }, words).slides).toEqual([]);
	});

	it('has the same slides in both languages', () => {
		for (const name of READY_MADE_NAMES) {
			expect(Object.keys(readyMadeDecks.en[name].slides)).toEqual(Object.keys(words[name].slides));
		}
	});
});
