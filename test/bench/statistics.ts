import { max, median, min, quantile } from 'd3-array';

/** What a list of measured values comes to; null where nothing could be measured. */
export interface Summary {
	n: number;
	min: number;
	median: number;
	p95: number;
	max: number;
}

/** Summary of the values that are numbers; null where there is none. */
export function summarize(values: readonly (number | null)[]): Summary | null {
	const known = values.filter((value) => value !== null);
	const summary = {
		min: min(known),
		median: median(known),
		p95: quantile(known, 0.95),
		max: max(known)
	};
	if (Object.values(summary).some((value) => value === undefined)) return null;
	return { n: known.length, ...summary } as Summary;
}
