import { describe, expect, it } from 'vitest';
import { DEFAULT_FILTER, formatFilter, type ViewFilter } from './default-filter.ts';
import { parseFilter } from './view-filter.ts';

const known = {
	years: [2018, 2019, 2020, 2021, 2022, 2023],
	dept_ids: ['gz-beijing-office', 'demo-statistics', 'demo-housing'],
	region_codes: ['440100', '990100'],
	categories: ['BUD', 'TGT', 'TGT-01']
};

/**
 * Addresses of version 1 as they stand in mails and slides. A line may be added; none may be changed or removed: a
 * later format must go on reading them.
 */
const VERSION_1: [string, Partial<ViewFilter>][] = [
	['', {}],
	['?v=1', {}],
	['?v=1&years=2021', { years: [2021] }],
	['?years=2021', { years: [2021] }],
	['?v=1&years=2021,2022', { years: [2021, 2022] }],
	['?v=1&years=2021%2C2022', { years: [2021, 2022] }],
	['?v=1&years=2021&years=2022', { years: [2021, 2022] }],
	['?v=1&dept=gz-beijing-office', { dept_ids: ['gz-beijing-office'] }],
	['?v=1&dept=demo-statistics,demo-housing', { dept_ids: ['demo-statistics', 'demo-housing'] }],
	['?v=1&kind=bureau,liaison_office', { kinds: ['bureau', 'liaison_office'] }],
	['?v=1&region=440100', { region_codes: ['440100'] }],
	['?v=1&category=TGT,TGT-01', { categories: ['TGT', 'TGT-01'] }],
	['?v=1&basis=full_year,unspecified', { bases: ['full_year', 'unspecified'] }],
	['?v=1&band=under-90,99-100', { bands: ['under-90', '99-100'] }],
	[
		'?v=1&years=2020&dept=demo-housing&kind=bureau&region=990100&category=BUD&basis=initial&band=95-98',
		{
			years: [2020],
			dept_ids: ['demo-housing'],
			kinds: ['bureau'],
			region_codes: ['990100'],
			categories: ['BUD'],
			bases: ['initial'],
			bands: ['95-98']
		}
	],
	['?band=98-99&v=1&years=2019', { years: [2019], bands: ['98-99'] }]
];

describe('addresses of version 1', () => {
	it.each(VERSION_1)('%s is read as ever', (address, filter) => {
		expect(parseFilter(new URLSearchParams(address), known)).toEqual({
			filter: { ...DEFAULT_FILTER, ...filter },
			ignored: []
		});
	});

	it.each(VERSION_1)('%s stays what it is when it is written again', (address) => {
		const { filter } = parseFilter(new URLSearchParams(address), known);
		const again = parseFilter(new URLSearchParams(formatFilter(filter)), known);
		expect(again).toEqual({ filter, ignored: [] });
	});
});

/** What mail programs, hands and other programs make of an address: the rest of it is kept, the broken part named. */
const BROKEN: [string, Partial<ViewFilter>, string[]][] = [
	['?v=2&years=2021', { years: [2021] }, ['v=2']],
	['?v=1&years=2021，2022', {}, ['years=2021，2022']],
	['?v=1&years=2021;2022', {}, ['years=2021;2022']],
	['?v=1&years=2021.5', {}, ['years=2021.5']],
	['?v=1&years=-1', {}, ['years=-1']],
	['?v=1&years=1e9', {}, ['years=1e9']],
	['?v=1&years=,,2021,', { years: [2021] }, []],
	['?v=1&years=2021,2021', { years: [2021] }, []],
	['?v=1&years', {}, []],
	['?v=1&dept=GZ-Beijing-Office', {}, ['dept=GZ-Beijing-Office']],
	['?v=1&dept=../../etc', {}, ['dept=../../etc']],
	['?v=1&dept=demo-removed,demo-housing', { dept_ids: ['demo-housing'] }, ['dept=demo-removed']],
	['?v=1&region=44', {}, ['region=44']],
	['?v=1&kind=__proto__', {}, ['kind=__proto__']],
	['?v=1&constructor=x', {}, ['constructor=x']],
	['?v=1&band=98–99', {}, ['band=98–99']],
	['?v=1&years=%E0%A4%A', {}, ['years=�%A']],
	['?v=1&amp;years=2021', {}, ['amp;years=2021']],
	['?utm_source=mail&v=1&years=2021', { years: [2021] }, ['utm_source=mail']]
];

describe('broken addresses', () => {
	it.each(BROKEN)('%s keeps what it means', (address, filter, ignored) => {
		expect(parseFilter(new URLSearchParams(address), known)).toEqual({
			filter: { ...DEFAULT_FILTER, ...filter },
			ignored
		});
	});

	it('of five megabytes are read; what is left out is named in short', () => {
		const long = `?v=1&dept=${'x'.repeat(5_000_000)}&years=2021`;
		const { filter, ignored } = parseFilter(new URLSearchParams(long), known);
		expect(filter.years).toEqual([2021]);
		expect(ignored).toEqual([`dept=${'x'.repeat(74)}…`]);
	});
});
