/**
 * The order of every round: each begins with the next entry, so that none is always measured first, and what slows
 * the machine for a while slows all of them.
 */
export function interleave<T>(entries: readonly T[], rounds: number): T[][] {
	return Array.from({ length: rounds }, (_, round) => {
		const start = entries.length === 0 ? 0 : round % entries.length;
		return [...entries.slice(start), ...entries.slice(0, start)];
	});
}
