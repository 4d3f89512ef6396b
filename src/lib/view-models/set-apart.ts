import {
	COMPARABILITY_DIMENSIONS,
	differingDimensions,
	type ComparabilityDimension
} from '../schema/comparability.ts';

interface Comparable {
	comparability: string;
}

/** Values that stand apart from a chart's summary, ranking or line, and on what they differ. */
export interface SetApart {
	n: number;
	dimensions: ComparabilityDimension[];
}

export const NOTHING_APART: SetApart = { n: 0, dimensions: [] };

/** Rows that are not of the same comparable group as `alike`. */
export function setApart(alike: Comparable, others: readonly Comparable[]): SetApart {
	const differing = others
		.map((other) => differingDimensions(alike.comparability, other.comparability))
		.filter((dimensions) => dimensions.length > 0);
	return { n: differing.length, dimensions: inOrder(differing.flat()) };
}

/** Several of them as one, for one note under the chart. */
export function allApart(parts: readonly SetApart[]): SetApart {
	return {
		n: parts.reduce((sum, part) => sum + part.n, 0),
		dimensions: inOrder(parts.flatMap((part) => part.dimensions))
	};
}

function inOrder(dimensions: readonly ComparabilityDimension[]): ComparabilityDimension[] {
	return COMPARABILITY_DIMENSIONS.filter((dimension) => dimensions.includes(dimension));
}
