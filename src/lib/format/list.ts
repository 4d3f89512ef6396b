import type { Lang } from '../messages/lang.ts';

const FORMATS = new Map<Lang, Intl.ListFormat>();

/** A、B和C / A, B and C. */
export function formatList(entries: readonly string[], lang: Lang): string {
	let format = FORMATS.get(lang);
	if (!format) FORMATS.set(lang, (format = new Intl.ListFormat(lang, { type: 'conjunction' })));
	return format.format(entries);
}

/** Years that follow one another as ranges: 2018–2021, 2023. */
export function formatYears(years: readonly number[]): string {
	const sorted = [...new Set(years)].sort((a, b) => a - b);
	const ranges: [number, number][] = [];
	for (const year of sorted) {
		const last = ranges.at(-1);
		if (last && last[1] === year - 1) last[1] = year;
		else ranges.push([year, year]);
	}
	return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
