/** The longest passage two texts share, found in O(n·m) time and O(m) memory. */
export function longestCommonPassage(a: string, b: string): string {
	let best = 0;
	let end = 0;
	let previous = new Uint32Array(b.length + 1);
	for (let i = 1; i <= a.length; i++) {
		const current = new Uint32Array(b.length + 1);
		for (let j = 1; j <= b.length; j++) {
			if (a.charCodeAt(i - 1) !== b.charCodeAt(j - 1)) continue;
			const length = (previous[j - 1] ?? 0) + 1;
			current[j] = length;
			if (length > best) {
				best = length;
				end = i;
			}
		}
		previous = current;
	}
	return a.slice(end - best, end);
}
