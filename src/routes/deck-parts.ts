/** What decks need, fetched when they are first used: the store, changes, links and files. */
export async function loadDeckParts() {
	const [{ DeckStore }, edit, link, file] = await Promise.all([
		import('$lib/decks/deck-store.ts'),
		import('$lib/decks/deck-edit.ts'),
		import('$lib/decks/deck-link.ts'),
		import('$lib/decks/deck-file.ts')
	]);
	return { store: new DeckStore(), edit, link, file };
}

export type DeckParts = Awaited<ReturnType<typeof loadDeckParts>>;
