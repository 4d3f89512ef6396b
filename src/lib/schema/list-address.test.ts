import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_FILTER } from './default-filter.ts';
import { parseListAddress } from './list-address.ts';
import {
	DEFAULT_LIST,
	FACETS,
	formatListAddress,
	LIST_NAMES,
	RECORD_LISTS,
	shownColumns,
	type FacetName,
	type ListAddress
} from './record-lists.ts';
import type { KnownValues } from './view-filter.ts';

const known: KnownValues = {
	years: [2021, 2022],
	dept_ids: ['gz-beijing-office'],
	region_codes: ['440100'],
	categories: ['TGT', 'PMS']
};
const parse = (text: string) => parseListAddress(new URLSearchParams(text), known);

const addresses: fc.Arbitrary<ListAddress> = fc.constantFrom(...LIST_NAMES).chain((list) => {
	const { columns, facets } = RECORD_LISTS[list];
	const ids = columns.map(({ id }) => id);
	const chosen = facets.map((name): [FacetName, fc.Arbitrary<string[]>] => [
		name,
		fc.subarray([...FACETS[name]], { minLength: 1 })
	]);
	return fc.record({
		list: fc.constant(list),
		q: fc
			.string({ unit: 'grapheme', maxLength: 20 })
			.map((text) => text.normalize('NFKC').replace(/\s+/g, ' ').trim())
			.filter((text) => text.length <= 100 && text === text.normalize('NFKC').trim()),
		sort: fc.option(fc.constantFrom(...ids, ...ids.map((id) => `-${id}`))),
		cols: fc.subarray(ids),
		facets: fc.record(Object.fromEntries(chosen), { requiredKeys: [] })
	});
});

describe('parseListAddress', () => {
	it('reads a list, a search, conditions, an order and columns', () => {
		const text =
			'v=1&years=2022&category=PMS&q=采购 预算&answer=none,weak&sort=-year&cols=text,year';
		expect(parse(text)).toEqual({
			filter: { ...DEFAULT_FILTER, years: [2022], categories: ['PMS'] },
			address: {
				list: 'problems',
				q: '采购 预算',
				sort: '-year',
				cols: ['text', 'year'],
				facets: { answer: ['none', 'weak'] }
			},
			ignored: []
		});
	});

	it.each([
		['list=secrets', ['list=secrets']],
		['sort=salary', ['sort=salary']],
		['cols=password', ['cols=password']],
		['answer=perhaps', ['answer=perhaps']],
		['severity=error', ['severity=error']],
		['unadmitted=yes', ['unadmitted=yes']],
		['basis=initial', ['basis=initial']],
		[`q=${'长'.repeat(101)}`, [`q=${'长'.repeat(20)}…`]],
		['colour=red', ['colour=red']]
	])('opens the default list for %s and names it', (text, ignored) => {
		expect(parse(text)).toEqual({ filter: DEFAULT_FILTER, address: DEFAULT_LIST, ignored });
	});

	it('names a category where records have none, and keeps it where they do', () => {
		expect(parse('list=money&category=TGT')).toMatchObject({
			filter: { categories: [] },
			ignored: ['category=TGT']
		});
		expect(parse('list=measures&category=TGT')).toMatchObject({
			filter: { categories: ['TGT'] },
			ignored: []
		});
	});

	it('reads full-width letters and wide spaces as plain ones', () => {
		expect(parse('q=ＣＧ　ys').address.q).toBe('CG ys');
	});

	it('gives back any list that was written as an address', () => {
		fc.assert(
			fc.property(addresses, (address) => {
				const written = formatListAddress(DEFAULT_FILTER, address);
				expect(parse(written)).toEqual({ filter: DEFAULT_FILTER, address, ignored: [] });
			})
		);
	});

	it('never throws, whatever the address says', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(LIST_NAMES).toContain(parse(text).address.list);
			})
		);
	});
});

describe('formatListAddress', () => {
	it('has no parameters for the default, and one version for list and filter', () => {
		expect(formatListAddress(DEFAULT_FILTER, DEFAULT_LIST)).toBe('');
		expect(formatListAddress(DEFAULT_FILTER, { ...DEFAULT_LIST, q: 'a&b' })).toBe('?v=1&q=a%26b');
		expect(
			formatListAddress({ ...DEFAULT_FILTER, years: [2022] }, { ...DEFAULT_LIST, list: 'money' })
		).toBe('?v=1&years=2022&list=money');
	});
});

describe('shownColumns', () => {
	it('always has the first, which says what the record is', () => {
		const ids = (cols: string[]) =>
			shownColumns({ ...DEFAULT_LIST, cols }).map((column) => column.id);
		expect(ids(['points'])).toEqual(['text', 'points']);
		expect(ids([])).not.toContain('confidence');
		expect(ids([])).toContain('answer');
	});
});
