import { goto } from '$app/navigation';
import { DEFAULT_FILTER, formatFilter } from '$lib/schema/default-filter.ts';
import type { DrillView } from './county-choice.ts';

/** A choice of counties as an address; empty for none. */
export function countyAddress(
	region_codes: readonly string[],
	years: readonly number[],
	view: DrillView
): string {
	const filter = { ...DEFAULT_FILTER, region_codes: [...region_codes], years: [...years] };
	if (region_codes.length === 0) return '?';
	return formatFilter(filter, view === 'execution' ? {} : { view });
}

export function openCounties(address: string): void {
	void goto(address, { noScroll: true, keepFocus: true });
}
