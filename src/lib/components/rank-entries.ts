export interface PaletteEntry {
	/** Unique among all entries. */
	key: string;
	href: string;
	label: string;
	detail: string | null;
	/** What else finds it: names in the other language, pinyin initials, an id. */
	terms: readonly string[];
}

export interface PaletteGroup {
	heading: string;
	entries: readonly PaletteEntry[];
}

const normalize = (text: string) => text.normalize('NFKC').toLowerCase().trim();

/** How well a word meets a text: whole, from its start, from the start of a word, inside it, not at all. */
function nearness(text: string, word: string): number {
	if (text === word) return 4;
	if (text.startsWith(word)) return 3;
	const at = text.indexOf(word);
	if (at < 0) return 0;
	return text.includes(` ${word}`) ? 2 : 1;
}

function score(entry: PaletteEntry, words: readonly string[]): number {
	const texts = [entry.label, ...entry.terms].map(normalize);
	const best = words.map((word) => Math.max(...texts.map((text) => nearness(text, word))));
	return best.includes(0) ? 0 : best.reduce((sum, one) => sum + one, 0);
}

/** The entries that hold every word of the query, best first, in their groups, the group of the best first. */
export function rankEntries(groups: readonly PaletteGroup[], query: string): PaletteGroup[] {
	const words = normalize(query).split(/\s+/).filter(Boolean);
	if (words.length === 0) return [...groups];
	return groups
		.map(({ heading, entries }) => {
			const found = entries
				.map((entry) => ({ entry, points: score(entry, words) }))
				.filter(({ points }) => points > 0)
				.toSorted((a, b) => b.points - a.points);
			return {
				heading,
				entries: found.map(({ entry }) => entry),
				best: found[0]?.points ?? 0
			};
		})
		.filter(({ best }) => best > 0)
		.toSorted((a, b) => b.best - a.best)
		.map(({ heading, entries }) => ({ heading, entries }));
}
