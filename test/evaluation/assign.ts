export interface Candidate {
	weight: number;
	expected: number;
	found: number;
}

/** Matches expected facts with found ones, best pairs first, each used once: expected index to found index. */
export function assign(candidates: readonly Candidate[]): Map<number, number> {
	const matched = new Map<number, number>();
	const used = new Set<number>();
	const sorted = [...candidates].sort(
		(a, b) => b.weight - a.weight || a.expected - b.expected || a.found - b.found
	);
	for (const { expected, found } of sorted) {
		if (matched.has(expected) || used.has(found)) continue;
		matched.set(expected, found);
		used.add(found);
	}
	return matched;
}

/** Candidates of every expected with every found fact; a weight of null is no pair. */
export function weigh<E, F>(
	expected: readonly E[],
	found: readonly F[],
	weightOf: (expected: E, found: F) => number | null
): Candidate[] {
	return expected.flatMap((e, i) =>
		found.flatMap((f, j) => {
			const weight = weightOf(e, f);
			return weight === null ? [] : [{ weight, expected: i, found: j }];
		})
	);
}
