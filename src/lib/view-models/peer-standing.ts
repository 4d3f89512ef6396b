import { formatPercent } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { ExecutionByDepartmentYear } from '../queries/execution-by-department-year.ts';
import type { ExecutionOfPeers } from '../queries/execution-of-peers.ts';
import { executionStanding } from './execution-standing.ts';

export interface PeerText {
	/** “Same kind and level” or “all departments”, then median, middle half and n. */
	peersOf: (of: 'kind' | 'all', median: string, lower: string, upper: string, n: number) => string;
}

/** A department-year's peers: of the same kind and level where there are at least five, else all comparable ones. */
export function peersOf(
	row: ExecutionByDepartmentYear,
	peers: readonly ExecutionOfPeers[]
): ExecutionOfPeers | null {
	if (executionStanding(row) !== 'comparable') return null;
	const alike = peers.filter(
		(peer) => peer.fiscal_year === row.fiscal_year && peer.comparability === row.comparability
	);
	return (
		alike.find((peer) => peer.kind === row.kind && peer.region_level === row.region_level) ??
		alike.find((peer) => peer.kind === null) ??
		null
	);
}

/** What is usual among its peers, in words. */
export function peerLine(peer: ExecutionOfPeers, text: PeerText, lang: Lang): string {
	return text.peersOf(
		peer.kind === null ? 'all' : 'kind',
		formatPercent(peer.median_pct, lang),
		formatPercent(peer.lower_pct, lang),
		formatPercent(peer.upper_pct, lang),
		peer.n
	);
}
