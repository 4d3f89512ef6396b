import { groups } from 'd3-array';
import type { PeerGroupMember } from '../queries/peer-groups.ts';

/** Panels that can stand beside each other and be read. */
export const MOST_COMPARED = 6;

export interface CompareChoice {
	dept_ids: string[];
	/** chosen by the reader; one chosen and its peers added; what the page starts with: alike, or not. */
	how: 'chosen' | 'completed' | 'default' | 'apart';
	/** Chosen, but more than six. */
	dropped: string[];
	/** Chosen, but without a full self-evaluation. */
	unread: string[];
}

export interface CompareProposal {
	kind: string;
	region_level: string;
	dept_ids: string[];
	/** Departments of the group with a full self-evaluation. */
	n: number;
}

/** Of one peer group: the largest set of one unit scope first, a stated scope before an unstated one. */
function alikeFirst(members: readonly PeerGroupMember[]): PeerGroupMember[] {
	return groups(members, (member) => member.unit_scope)
		.toSorted(
			([a, x], [b, y]) =>
				Number(a === 'unknown') - Number(b === 'unknown') || y.length - x.length || (a < b ? -1 : 1)
		)
		.flatMap(([, of]) => of);
}

/** The set that compares best: the largest of one peer group and one stated scope. */
function mostAlike(members: readonly PeerGroupMember[]): PeerGroupMember[] {
	const stated = members.filter((member) => member.unit_scope !== 'unknown');
	const [first] = groups(stated, (member) => `${member.peer_group} ${member.unit_scope}`).toSorted(
		([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)
	);
	return first && first[1].length > 1 ? first[1] : [...members];
}

const ids = (members: readonly PeerGroupMember[]) =>
	members.slice(0, MOST_COMPARED).map(({ dept_id }) => dept_id);

/** Which departments stand beside each other: the first six chosen, one with its peers, or the set most alike. */
export function compareChoice(
	members: readonly PeerGroupMember[],
	chosen: readonly string[]
): CompareChoice {
	const known = new Map(members.map((member) => [member.dept_id, member]));
	const read = chosen.filter((dept_id) => known.has(dept_id));
	const unread = chosen.filter((dept_id) => !known.has(dept_id));
	const [only] = read;
	const member = only === undefined ? undefined : known.get(only);
	if (!member) {
		const start = mostAlike(members);
		const how = start.length < 2 || start.length === members.length ? 'apart' : 'default';
		return { dept_ids: ids(start), how, dropped: [], unread };
	}
	if (read.length > 1) {
		const dept_ids = read.slice(0, MOST_COMPARED);
		return { dept_ids, how: 'chosen', dropped: read.slice(MOST_COMPARED), unread };
	}
	const peers = members.filter((one) => one.peer_group === member.peer_group && one !== member);
	const alike = peers.toSorted(
		(a, b) =>
			Number(b.unit_scope === member.unit_scope) - Number(a.unit_scope === member.unit_scope)
	);
	return { dept_ids: ids([member, ...alike]), how: 'completed', dropped: [], unread };
}

/** Peer groups of two departments or more, to start from. */
export function compareProposals(members: readonly PeerGroupMember[]): CompareProposal[] {
	return groups(members, (member) => member.peer_group)
		.flatMap(([, of]) => {
			const [first] = of;
			if (!first || of.length < 2) return [];
			const { kind, region_level } = first;
			return [{ kind, region_level, dept_ids: ids(alikeFirst(of)), n: of.length }];
		})
		.toSorted((a, b) => b.n - a.n || (a.kind < b.kind ? -1 : 1));
}
