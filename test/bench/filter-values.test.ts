import { describe, expect, it } from 'vitest';
import { filterHref, yearChoices } from './filter-values.ts';

describe('yearChoices', () => {
	it('gives single years, then pairs', () => {
		expect(yearChoices([2019, 2020, 2021], 5)).toEqual([
			[2019],
			[2020],
			[2021],
			[2019, 2020],
			[2019, 2021]
		]);
	});

	it('repeats nothing, and leaves out all years at once', () => {
		const choices = yearChoices([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025], 30);
		expect(choices).toHaveLength(30);
		expect(new Set(choices.map(String)).size).toBe(30);
		expect(yearChoices([2019, 2020], 30)).toEqual([[2019], [2020]]);
		expect(yearChoices([], 30)).toEqual([]);
	});
});

describe('filterHref', () => {
	it('is the address format of the site', () => {
		expect(filterHref([2021, 2023])).toBe('?v=1&years=2021,2023');
	});
});
