import { differingDimensions, type ComparabilityDimension } from '../schema/comparability.ts';

interface Compared {
	comparability: string;
}

/** Why two rows do not compare, in words; empty if they do. */
export function apartReasons(
	a: Compared,
	b: Compared,
	words: Record<ComparabilityDimension, string>
): string[] {
	return differingDimensions(a.comparability, b.comparability).map((dimension) => words[dimension]);
}
