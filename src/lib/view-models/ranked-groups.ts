import { basisClass, comparabilityValue } from '../schema/comparability.ts';
import { comparableGroups, joined, type Joined } from './comparable.ts';
import { allApart, NOTHING_APART, setApart, type SetApart } from './set-apart.ts';

/** What distinguishes one comparable group from another, in words. */
export interface GroupWords {
	basis: Record<string, string>;
	scope: Record<string, string>;
}

export interface RankedGroup<Row> {
	/** What is alike in this group and not in the others; null where there is one group only. */
	heading: string | null;
	rows: Row[];
}

export interface RankedGroups<Row> {
	groups: RankedGroup<Row>[];
	joins: Joined[];
	/** Rows that are not ranked with the first group. */
	apart: SetApart;
}

/** Rows ranked by a value, the highest first, each comparable group by itself: larger groups first, stated bases before unstated. */
export function rankedGroups<Row extends { comparability: string }>(
	rows: readonly Row[],
	valueOf: (row: Row) => number,
	words: GroupWords
): RankedGroups<Row> {
	const found = comparableGroups(rows)
		.map((group) => ({
			key: group[0]?.comparability ?? '',
			rows: group.toSorted((a, b) => valueOf(b) - valueOf(a))
		}))
		.toSorted((a, b) => b.rows.length - a.rows.length || isStated(b.key) - isStated(a.key));
	const dimensions = (['basis', 'scope'] as const).filter(
		(dimension) => new Set(found.map(({ key }) => comparabilityValue(key, dimension))).size > 1
	);
	const headingOf = (key: string) =>
		dimensions
			.map((dimension) => {
				const value = comparabilityValue(key, dimension);
				return words[dimension][value] ?? value;
			})
			.join(' · ');
	const first = found[0]?.rows[0];
	return {
		groups: found.map(({ key, rows: ranked }) => ({
			heading: found.length > 1 ? headingOf(key) : null,
			rows: ranked
		})),
		joins: found.map(({ key, rows: ranked }) => joined('rank', key, ranked)),
		apart: first
			? allApart(found.slice(1).map(({ rows: ranked }) => setApart(first, ranked)))
			: NOTHING_APART
	};
}

function isStated(key: string): number {
	return comparabilityValue(key, 'basis') === basisClass('unspecified') ? 0 : 1;
}
