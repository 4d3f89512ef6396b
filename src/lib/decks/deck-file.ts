import type { Deck } from '../schema/deck.ts';
import type { DeckReading } from '../schema/deck-reading.ts';
import { DECK_LIMITS } from '../schema/deck-limits.ts';
import { parseDeck } from '../schema/read-deck.ts';

/** Ends the name of every deck file. */
export const DECK_EXTENSION = 'jilan-deck.json';

/** A deck as the text of a file that people can read and compare. */
export function deckText(deck: Deck): string {
	return `${JSON.stringify(deck, null, '\t')}\n`;
}

/** Reads a file a reader chose. One that is too large, or no text, is refused with a reason; nothing is thrown. */
export async function readDeckFile(file: Blob): Promise<DeckReading> {
	const none = (error: 'too_large' | 'unreadable') => ({ deck: null, error, dropped: [] });
	// A character takes at most three bytes for each of its UTF-16 units.
	if (file.size > DECK_LIMITS.file * 3) return none('too_large');
	try {
		return parseDeck(await file.text());
	} catch {
		return none('unreadable');
	}
}
