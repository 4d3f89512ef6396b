/**
 * Different choices of years, at most `wanted`: single years first, then pairs, then three at a time, each in the
 * order of the calendar. No two are the same, so that no earlier answer serves a later one. All years at once, the
 * same as none, is left out.
 */
export function yearChoices(years: readonly number[], wanted: number): number[][] {
	const choices: number[][] = [];
	for (let size = 1; size < years.length && choices.length < wanted; size += 1) {
		choices.push(...combinations(years, size));
	}
	return choices.slice(0, wanted);
}

function combinations(years: readonly number[], size: number): number[][] {
	if (size === 0) return [[]];
	return years.flatMap((year, index) =>
		combinations(years.slice(index + 1), size - 1).map((rest) => [year, ...rest])
	);
}

/** The address of a choice, as the site writes it. */
export function filterHref(years: readonly number[]): string {
	return `?v=1&years=${years.join(',')}`;
}
