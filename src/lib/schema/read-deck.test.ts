import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECK_LIMITS } from './deck-limits.ts';
import type { DeckReading } from './deck-reading.ts';
import { parseDeck, readDeck } from './read-deck.ts';

const slide = { id: 'a', address: 'execution/?v=1&years=2021', chart: 'execution-strip' };
const file = (slides: unknown[], more: Record<string, unknown> = {}) => ({
	format: 'jilan-deck',
	version: 1,
	id: 'deck-1',
	title: '年度执行情况',
	dataset: 'public',
	slides,
	...more
});

function kept(reading: DeckReading) {
	if (!reading.deck) throw new Error(reading.error);
	return reading;
}

describe('parseDeck', () => {
	it('reads a whole deck', () => {
		const text = JSON.stringify(
			file([
				{
					...slide,
					title: '钱花出去了吗',
					note: '先说结论',
					annotations: [
						{ kind: 'callout', id: 'c1', text: '看这里', x: 0.25, y: 1 },
						{ kind: 'highlight', dept_id: 'gz-beijing-office', year: null },
						{ kind: 'highlight', dept_id: null, year: 2021 }
					]
				},
				{ id: 'b', address: '', chart: null, title: null, note: '', annotations: [] },
				{ id: 'c', address: 'departments/gz-beijing-office/', chart: 'score-waterfall', nth: 1 }
			])
		);
		expect(parseDeck(text)).toEqual({
			deck: {
				format: 'jilan-deck',
				version: 1,
				id: 'deck-1',
				title: '年度执行情况',
				dataset: 'public',
				slides: [
					{
						id: 'a',
						address: 'execution/?v=1&years=2021',
						chart: 'execution-strip',
						nth: 0,
						title: '钱花出去了吗',
						note: '先说结论',
						annotations: [
							{ kind: 'callout', id: 'c1', text: '看这里', x: 0.25, y: 1 },
							{ kind: 'highlight', dept_id: 'gz-beijing-office', year: null },
							{ kind: 'highlight', dept_id: null, year: 2021 }
						]
					},
					{ id: 'b', address: '', chart: null, nth: 0, title: null, note: '', annotations: [] },
					{
						id: 'c',
						address: 'departments/gz-beijing-office/',
						chart: 'score-waterfall',
						nth: 1,
						title: null,
						note: '',
						annotations: []
					}
				]
			},
			dropped: [],
			isNewer: false
		});
	});

	it('keeps the good slides and names the others', () => {
		const { deck, dropped } = kept(
			readDeck(
				file([
					slide,
					{ address: 'budgets/', title: '预算' },
					{ address: 'scores/', chart: 'pie' },
					'execution/',
					{ address: '//example.org/', title: '别处' },
					{ id: 'z', address: 'scores/', chart: 'score-trend' }
				])
			)
		);
		expect(deck.slides.map(({ id }) => id)).toEqual(['a', 'z']);
		expect(dropped).toEqual([
			{ index: 1, name: '预算', reason: 'unknown_view' },
			{ index: 2, name: 'pie', reason: 'unknown_chart' },
			{ index: 3, name: '', reason: 'not_a_slide' },
			{ index: 4, name: '别处', reason: 'bad_address' }
		]);
	});

	it('keeps a slide whose annotation, title or note is broken', () => {
		const { deck, dropped } = kept(
			readDeck(
				file([
					{
						...slide,
						title: 7,
						note: '长'.repeat(DECK_LIMITS.note + 1),
						annotations: [
							{ kind: 'callout', id: 'c', text: '在外面', x: 1.2, y: 0 },
							{ kind: 'arrow' },
							{ kind: 'highlight', dept_id: null, year: null },
							{ kind: 'callout', id: 'c', text: '留下', x: 0, y: 0 }
						]
					}
				])
			)
		);
		expect(deck.slides).toHaveLength(1);
		expect(deck.slides[0]?.note).toBe('长'.repeat(4000));
		expect(deck.slides[0]?.annotations).toEqual([
			{ kind: 'callout', id: 'c', text: '留下', x: 0, y: 0 }
		]);
		expect(dropped.map(({ reason }) => reason)).toEqual([
			'bad_title',
			'text_cut',
			'bad_annotation',
			'bad_annotation',
			'bad_annotation'
		]);
	});

	it('reads what it understands of a later version', () => {
		const reading = kept(
			readDeck(file([{ ...slide, film: 'x' }, { film: 'y' }], { version: 2, theme: 'dark' }))
		);
		expect(reading.isNewer).toBe(true);
		expect(reading.deck.version).toBe(1);
		expect(reading.deck.slides).toHaveLength(1);
		expect(Object.keys(reading.deck)).not.toContain('theme');
		expect(reading.dropped).toEqual([{ index: 1, name: '', reason: 'not_a_slide' }]);
	});

	it('gives slides with one name names of their own', () => {
		const ids = kept(readDeck(file([slide, slide, { address: '' }]))).deck.slides.map(
			({ id }) => id
		);
		expect(ids[0]).toBe('a');
		expect(new Set(ids).size).toBe(3);
	});

	it('reads no more slides than a deck may have', () => {
		const { deck, dropped } = kept(readDeck(file(Array.from({ length: 203 }, () => slide))));
		expect(deck.slides).toHaveLength(200);
		expect(dropped.map(({ index, reason }) => `${index} ${reason}`)).toEqual([
			'200 too_many',
			'201 too_many',
			'202 too_many'
		]);
	});

	it.each([
		['nothing', '', 'not_json'],
		['a cut file', '{"format":"jilan-deck","version":1,"slides":[', 'not_json'],
		['five megabytes', ' '.repeat(5_000_000), 'too_large'],
		['brackets without end', '['.repeat(400_000), 'not_json'],
		['null', 'null', 'not_a_deck'],
		['a list', '[]', 'not_a_deck'],
		['another format', JSON.stringify(file([slide], { format: 'other' })), 'not_a_deck'],
		['a version in words', JSON.stringify(file([slide], { version: '1' })), 'not_a_deck'],
		['no list of slides', JSON.stringify(file([slide], { slides: {} })), 'not_a_deck'],
		['another dataset', JSON.stringify(file([slide], { dataset: 'mine' })), 'unknown_dataset'],
		['no good slide', JSON.stringify(file([1, 2])), 'no_good_slides']
	])('refuses %s', (_, text, error) => {
		expect(parseDeck(text)).toMatchObject({ deck: null, error });
	});

	it('opens an empty deck, and one behind a byte order mark', () => {
		expect(kept(parseDeck(`\uFEFF${JSON.stringify(file([]))}`)).deck.slides).toEqual([]);
	});

	it('takes nothing from keys that reach for the prototype', () => {
		const text = `{"__proto__":{"isPolluted":1},"constructor":{"prototype":{"isPolluted":1}},"format":"jilan-deck",
			"version":1,"dataset":"demo","title":"t","slides":[{"__proto__":{"isPolluted":1,"note":"x"},"address":"scores/"},
			{"address":"constructor/"},{"address":"toString/x/"}]}`;
		const { deck, dropped } = kept(parseDeck(text));
		expect(({} as Record<string, unknown>)['isPolluted']).toBeUndefined();
		expect(Object.getPrototypeOf(deck.slides[0])).toBe(Object.prototype);
		expect(deck.slides.map(({ address, note }) => ({ address, note }))).toEqual([
			{ address: 'scores/', note: '' }
		]);
		expect(dropped.map(({ reason }) => reason)).toEqual(['unknown_view', 'bad_address']);
	});

	it('never throws, and reads back whatever it kept', () => {
		const hostile = fc.oneof(
			fc.json().map((text) => text),
			fc.string({ unit: 'binary' }),
			fc
				.array(
					fc.record(
						{
							id: fc.oneof(fc.string(), fc.constant('a'), fc.anything()),
							address: fc.oneof(
								fc.constantFrom('', 'scores/', 'departments/x/', 'problems/?v=1', '../', '//x/'),
								fc.string({ unit: 'binary' })
							),
							chart: fc.oneof(fc.constantFrom(null, 'score-trend'), fc.anything()),
							nth: fc.oneof(fc.nat(3), fc.anything()),
							title: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
							note: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
							annotations: fc.oneof(
								fc.array(
									fc.record({
										kind: fc.constantFrom('callout', 'highlight'),
										id: fc.constantFrom('a', 'b'),
										text: fc.string({ unit: 'binary' }),
										x: fc.double(),
										y: fc.double(),
										dept_id: fc.constantFrom(null, 'a'),
										year: fc.constantFrom(null, 2020, 1)
									})
								),
								fc.anything()
							)
						},
						{ requiredKeys: [] }
					)
				)
				.map((slides) => JSON.stringify(file(slides, { version: 1 + (slides.length % 2) })))
		);
		let read = 0;
		fc.assert(
			fc.property(hostile, (text) => {
				const reading = parseDeck(text);
				if (!reading.deck) return;
				read += 1;
				expect(parseDeck(JSON.stringify(reading.deck))).toEqual({
					deck: reading.deck,
					dropped: [],
					isNewer: false
				});
			}),
			{ numRuns: 1000, seed: 20260 }
		);
		expect(read).toBeGreaterThan(100);
	});

	it('never throws on a file that was cut or damaged', () => {
		const whole = JSON.stringify(file([{ ...slide, note: '备注'.repeat(50) }, { address: '' }]));
		fc.assert(
			fc.property(fc.nat(whole.length - 1), fc.string({ unit: 'binary' }), (at, text) => {
				expect(parseDeck(whole.slice(0, at)).deck).toBeNull();
				expect(parseDeck(whole.slice(0, at) + text + whole.slice(at + 1))).toBeDefined();
			})
		);
	});
});
