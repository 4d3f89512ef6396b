import type { LegendEntry } from '$lib/charts/legend-entry.ts';

/** An entry of a legend where its mark is drawn, to be spread among the others. */
export function legendWhen(isDrawn: boolean, entry: LegendEntry): LegendEntry[] {
	return isDrawn ? [entry] : [];
}
