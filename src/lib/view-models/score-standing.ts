import { median } from 'd3-array';
import { formatDifference, formatPercent } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { ScoreByDepartmentYear } from '../queries/score-by-department-year.ts';
import { differingDimensions, type ComparabilityDimension } from '../schema/comparability.ts';
import { MIN_FOR_SUMMARY } from './comparable.ts';

/** What the marks of every score chart say besides their own value. */
export interface ScoreMarkText {
	qualities: Record<Quality, string>;
	apart: Record<ComparabilityDimension, string>;
	change(points: string): string;
	unlike(reasons: string): string;
	peers(middle: string, lowest: string, highest: string, n: number): string;
}

interface Comparable {
	comparability: string;
}

/** The cautions that a department-year's score carries wherever it is drawn. */
export function scoreQualities(row: Pick<ScoreByDepartmentYear, 'errors'>): Quality[] {
	return row.errors > 0 ? ['contradicted'] : [];
}

/** Departments of the same kind and region level as one of the chosen: the peers they are set against. */
export function samePeers<Row extends Pick<ScoreByDepartmentYear, 'kind' | 'region_level'>>(
	own: readonly Row[],
	all: readonly Row[]
): Row[] {
	const keyOf = ({ kind, region_level }: Row) => `${kind}/${region_level}`;
	const keys = new Set(own.map(keyOf));
	return all.filter((row) => keys.has(keyOf(row)));
}

export interface PeerRange {
	n: number;
	median: number;
	lowest: number;
	highest: number;
}

/** Median and range in per cent of one comparable group; null below five values. */
export function peerRange(values: readonly number[]): PeerRange | null {
	const middle = median(values);
	if (values.length < MIN_FOR_SUMMARY || middle === undefined) return null;
	return {
		n: values.length,
		median: middle,
		lowest: Math.min(...values),
		highest: Math.max(...values)
	};
}

/** How a value stands among its peers, in words; nothing where they are too few. */
export function peerLine(range: PeerRange | null, text: ScoreMarkText, lang: Lang): string[] {
	if (range === null) return [];
	const [middle, lowest, highest] = [range.median, range.lowest, range.highest].map((value) =>
		formatPercent(value, lang)
	);
	return [text.peers(middle ?? '', lowest ?? '', highest ?? '', range.n)];
}

/** The change against the year before, or why there is none to speak of. */
export function changeLine(
	before: Comparable | undefined,
	row: Comparable,
	difference: number | null,
	text: ScoreMarkText,
	lang: Lang
): string[] {
	if (!before || difference === null) return [];
	if (before.comparability === row.comparability) {
		return [text.change(formatDifference(difference, lang))];
	}
	const reasons = differingDimensions(before.comparability, row.comparability);
	return [text.unlike(reasons.map((dimension) => text.apart[dimension]).join('; '))];
}

/** Each row's predecessor: the same department the year before. */
export function yearBefore<Row extends { dept_id: string; fiscal_year: number }>(
	rows: readonly Row[]
): (row: Row) => Row | undefined {
	const byKey = new Map(rows.map((row) => [`${row.dept_id}/${row.fiscal_year}`, row]));
	return (row) => byKey.get(`${row.dept_id}/${row.fiscal_year - 1}`);
}
