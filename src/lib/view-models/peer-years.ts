import { median } from 'd3-array';
import { MIN_FOR_SUMMARY } from './comparable.ts';

interface Compared {
	fiscal_year: number;
	comparability: string;
}

/** The peers of one year that compare with the department's own value, itself among them. */
export interface PeerYear<Row> {
	year: number;
	alike: Row[];
	/** Peers of that year whose values do not compare. */
	apart: Row[];
	/** Null where fewer than five compare: then there are only dots and names. */
	median: number | null;
	low: number | null;
	high: number | null;
}

/** Year by year, the peers that share the comparability key of the department's own row. */
export function peerYears<Row extends Compared>(
	own: readonly Compared[],
	peers: readonly Row[],
	valueOf: (row: Row) => number
): PeerYear<Row>[] {
	return own.map(({ fiscal_year, comparability }) => {
		const ofYear = peers.filter((peer) => peer.fiscal_year === fiscal_year);
		const alike = ofYear.filter((peer) => peer.comparability === comparability);
		const isEnough = alike.length >= MIN_FOR_SUMMARY;
		const values = alike.map(valueOf);
		return {
			year: fiscal_year,
			alike,
			apart: ofYear.filter((peer) => peer.comparability !== comparability),
			median: isEnough ? (median(values) ?? null) : null,
			low: isEnough ? Math.min(...values) : null,
			high: isEnough ? Math.max(...values) : null
		};
	});
}
