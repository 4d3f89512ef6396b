import { describe, expect, it } from 'vitest';
import type { Deck } from '../schema/deck.ts';
import {
	addSlide,
	annotate,
	copyDeck,
	duplicateSlide,
	isFull,
	moveSlide,
	newDeck,
	newSlide,
	noteSlide,
	removeAnnotation,
	removeSlide,
	renameDeck,
	renameSlide,
	type DeckEdit
} from './deck-edit.ts';

const slide = (id: string) => ({ ...newSlide({ address: '', chart: null }), id });
const deck: Deck = { ...newDeck('甲', 'public'), slides: ['a', 'b', 'c'].map(slide) };
const order = (edit: DeckEdit) =>
	edit(deck)
		.slides.map(({ id }) => id)
		.join('');

describe('the order of slides', () => {
	it.each([
		[addSlide(slide('d')), 'abcd'],
		[addSlide(slide('d'), 0), 'dabc'],
		[addSlide(slide('d'), -3), 'dabc'],
		[moveSlide('a', 2), 'bca'],
		[moveSlide('c', 0), 'cab'],
		[moveSlide('b', 99), 'acb'],
		[removeSlide('b'), 'ac'],
		[duplicateSlide('a', 'x'), 'axbc']
	])('%#', (edit, expected) => {
		expect(order(edit)).toBe(expected);
		expect(order((same) => same)).toBe('abc');
	});

	it.each([
		[addSlide(slide('b'))],
		[moveSlide('b', 1)],
		[moveSlide('z', 1)],
		[removeSlide('z')],
		[duplicateSlide('z')],
		[noteSlide('z', 'x')]
	])('changes nothing where there is nothing to change: %#', (edit) => {
		expect(edit(deck)).toBe(deck);
	});

	it('ends at 200', () => {
		const full = Array.from({ length: 205 }).reduce<Deck>(
			(all) => addSlide(newSlide({ address: '', chart: null }))(all),
			deck
		);
		expect(full.slides).toHaveLength(200);
		expect(isFull(full)).toBe(true);
		expect(duplicateSlide('a')(full)).toBe(full);
	});
});

describe('the words of slides', () => {
	it('cuts what no file would take', () => {
		expect(renameDeck(`  ${'题'.repeat(300)}`)(deck).title).toBe('题'.repeat(200));
		expect(noteSlide('a', '备'.repeat(5000))(deck).slides[0]?.note).toHaveLength(4000);
		expect(renameSlide('a', `${'a'.repeat(199)}😀`)(deck).slides[0]?.title).toBe('a'.repeat(199));
	});

	it('gives an empty title back to the chart', () => {
		const named = renameSlide('a', ' 新 ')(deck);
		expect(named.slides[0]?.title).toBe('新');
		expect(renameSlide('a', '  ')(named).slides[0]?.title).toBeNull();
	});

	it('copies a deck under a name of its own', () => {
		const copy = copyDeck(deck, '乙');
		expect(copy.id).not.toBe(deck.id);
		expect({ ...copy, id: deck.id }).toEqual({ ...deck, title: '乙' });
	});
});

describe('annotations', () => {
	const of = (...edits: DeckEdit[]) =>
		edits.reduce((all, edit) => edit(all), deck).slides[1]?.annotations;
	const callout = { kind: 'callout', id: 'c1', text: '看这里', x: 0.2, y: 0.5 } as const;
	const highlight = { kind: 'highlight', dept_id: 'demo-housing', year: null } as const;

	it('are added, moved and taken away', () => {
		expect(of(annotate('b', callout), annotate('b', highlight))).toEqual([callout, highlight]);
		expect(of(annotate('b', callout), annotate('b', { ...callout, x: 0.9 }))).toEqual([
			{ ...callout, x: 0.9 }
		]);
		expect(of(annotate('b', callout), annotate('b', { ...callout, text: '  ' }))).toEqual([]);
		expect(
			of(annotate('b', highlight), annotate('b', highlight), removeAnnotation('b', highlight))
		).toEqual([]);
	});

	it('stay inside the drawing and point at something', () => {
		expect(of(annotate('b', { ...callout, x: -3, y: 7 }))).toEqual([{ ...callout, x: 0, y: 1 }]);
		expect(of(annotate('b', { ...callout, x: NaN }))).toEqual([{ ...callout, x: 0 }]);
		expect(of(annotate('b', { kind: 'highlight', dept_id: null, year: null }))).toEqual([]);
	});
});
