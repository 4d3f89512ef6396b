import type { ChartModel } from './chart-model.ts';

export interface YearPoint {
	doc_id: string;
	year: string;
	value: number;
	isHollow: boolean;
	label: string;
	title: string;
}

export interface YearBand {
	year: string;
	lower: number;
	median: number;
	upper: number;
}

/** Dots by year; lines only where two neighbouring years may be joined. */
export interface YearSeries extends ChartModel {
	years: string[];
	points: YearPoint[];
	lines: { from: YearPoint; to: YearPoint }[];
	/** The same value before it was made comparable: small and grey. */
	raw: { year: string; value: number }[];
	/** What the peers did: middle half and median. */
	bands: YearBand[];
	/** A change of measure between two neighbouring years of the axis. */
	breaks: { from: string; to: string }[];
	/** Years without a report. */
	gaps: string[];
	domain: [number, number];
	axis: string;
	breakLabel: string;
}

/** Every year from the first to the last with a report: one without stays as a gap. */
export function yearSpan(years: readonly number[]): number[] {
	if (years.length === 0) return [];
	const first = Math.min(...years);
	return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** A cut axis around values that crowd near 100, with room for labels. */
export function cutDomain(values: readonly number[], floor: number): [number, number] {
	return [Math.floor(Math.min(floor, ...values)) - 1, Math.ceil(Math.max(100, ...values)) + 1];
}
