import { group } from 'd3-array';

/** Values that a chart sets against each other, with their comparability keys: all must be the same. */
export interface Joined {
	how: 'line' | 'rank' | 'summary' | 'sum';
	/** What is joined, for the reader of a failed test: a department, a year. */
	of: string;
	keys: readonly string[];
}

interface Comparable {
	comparability: string;
}

/** Fewer than this, and a median or a range would claim more than the dots can bear (G1). */
export const MIN_FOR_SUMMARY = 5;

/** Rows by comparable group, the largest first: only rows of one group may be ranked, averaged or added. */
export function comparableGroups<Row extends Comparable>(rows: readonly Row[]): Row[][] {
	return [...group(rows, (row) => row.comparability).values()].sort((a, b) => b.length - a.length);
}

/** Rows of one department in runs that a line may join: year after year, of one comparable group (G2, G3, G5). */
export function comparableRuns<Row extends Comparable & { fiscal_year: number }>(
	rows: readonly Row[]
): Row[][] {
	const runs: Row[][] = [];
	for (const row of rows.toSorted((a, b) => a.fiscal_year - b.fiscal_year)) {
		const run = runs.at(-1);
		const last = run?.at(-1);
		const continues =
			last?.fiscal_year === row.fiscal_year - 1 && last.comparability === row.comparability;
		if (run && continues) run.push(row);
		else runs.push([row]);
	}
	return runs;
}

/** What a chart says of the rows it joins. */
export function joined(how: Joined['how'], of: string, rows: readonly Comparable[]): Joined {
	return { how, of, keys: rows.map((row) => row.comparability) };
}
