import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BudgetBasis, DeptKind, ScoreBand } from './codes.ts';
import { DEFAULT_FILTER, formatFilter, type ViewFilter } from './default-filter.ts';
import { parseFilter, type KnownValues } from './view-filter.ts';

const known: KnownValues = {
	years: [2020, 2021, 2022, 2023],
	dept_ids: ['gz-beijing-office', 'zj-guangzhou-office'],
	region_codes: ['440100', '440800'],
	categories: ['TGT', 'PMS', 'RES']
};
const parse = (text: string) => parseFilter(new URLSearchParams(text), known);

describe('parseFilter', () => {
	it('reads every field', () => {
		const text =
			'v=1&years=2021,2022&dept=gz-beijing-office&kind=liaison_office&region=440100&category=TGT&basis=full_year&band=98-99';
		expect(parse(text)).toEqual({
			filter: {
				years: [2021, 2022],
				dept_ids: ['gz-beijing-office'],
				kinds: ['liaison_office'],
				region_codes: ['440100'],
				categories: ['TGT'],
				bases: ['full_year'],
				bands: ['98-99']
			},
			ignored: []
		});
	});

	it.each([
		['years=20x1', ['years=20x1']],
		['years=1949', ['years=1949']],
		['dept=no-such-office', ['dept=no-such-office']],
		['kind=ministry', ['kind=ministry']],
		['basis=%27%20OR%201=1', ["basis=' OR 1=1"]],
		['v=99', ['v=99']],
		['colour=red', ['colour=red']],
		['category=<script>', ['category=<script>']]
	])('opens the default view for %s and names it', (text, ignored) => {
		expect(parse(text)).toEqual({ filter: DEFAULT_FILTER, ignored });
	});

	it('keeps what it understands beside what it does not', () => {
		const { filter, ignored } = parse('years=2021,3021&dept=gz-beijing-office,nobody');
		expect(filter.years).toEqual([2021]);
		expect(filter.dept_ids).toEqual(['gz-beijing-office']);
		expect(ignored).toEqual(['years=3021', 'dept=nobody']);
	});

	it('leaves the default as it is', () => {
		parse('years=2021');
		expect(DEFAULT_FILTER.years).toEqual([]);
	});

	it('gives back any filter that was written as an address', () => {
		const filters: fc.Arbitrary<ViewFilter> = fc.record({
			years: fc.subarray([...known.years]),
			dept_ids: fc.subarray([...known.dept_ids]),
			kinds: fc.subarray([...DeptKind.options]),
			region_codes: fc.subarray([...known.region_codes]),
			categories: fc.subarray([...known.categories]),
			bases: fc.subarray([...BudgetBasis.options]),
			bands: fc.subarray([...ScoreBand.options])
		});
		fc.assert(
			fc.property(filters, (filter) => {
				expect(parse(formatFilter(filter))).toEqual({ filter, ignored: [] });
			})
		);
	});

	it('never throws, whatever the address says', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(parse(text).filter).toBeDefined();
			})
		);
	});
});
