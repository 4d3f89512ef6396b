import type { Quality } from '../messages/chart.ts';
import type { ChartModel } from './chart-model.ts';

export interface YearPoint {
	mark: number;
	year: string;
	value: number;
	isHollow: boolean;
	isContradicted: boolean;
	isUnitCorrected: boolean;
	label: string;
}

/** What the peers did in a year: their range and median, where at least five compare. */
export interface YearBand {
	mark: number;
	year: string;
	lower: number;
	median: number;
	upper: number;
}

/** One peer, where too few compare for a median. */
export interface YearPeer {
	mark: number;
	year: string;
	value: number;
}

/** Dots by year; lines only where two neighbouring years may be joined. */
export interface YearSeries extends ChartModel {
	years: string[];
	points: YearPoint[];
	lines: { from: YearPoint; to: YearPoint }[];
	/** The same value before it was made comparable: small and grey. */
	raw: { mark: number; year: string; value: number }[];
	bands: YearBand[];
	peers: YearPeer[];
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

/** The cautions that occur among points and gaps, in the order of the legend. */
export function seriesQualities(
	points: readonly Pick<YearPoint, 'isHollow' | 'isContradicted' | 'isUnitCorrected'>[],
	gaps: readonly unknown[],
	isHollowBasis = true
): Quality[] {
	return [
		...(isHollowBasis && points.some((point) => point.isHollow)
			? (['unspecified_basis'] as const)
			: []),
		...(points.some((point) => point.isContradicted) ? (['contradicted'] as const) : []),
		...(points.some((point) => point.isUnitCorrected) ? (['unit_corrected'] as const) : []),
		...(gaps.length > 0 ? (['not_reported'] as const) : [])
	];
}
