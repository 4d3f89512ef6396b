import type { DeckError, DeckReading, Dropped } from '$lib/schema/deck-reading.ts';

/** What a reader must be told about a deck. */
export type DeckNotice =
	| { kind: 'error'; error: DeckError; dropped: readonly Dropped[] }
	| {
			kind: 'opened';
			dropped: readonly Dropped[];
			/** Slides that are there. */
			kept: number;
			isNewer: boolean;
			/** Another deck of that name is here already. */
			isCopy: boolean;
	  }
	| { kind: 'full' }
	| { kind: 'failed'; detail: string };

/** What there is to tell about a deck that was read; null where all went well. */
export function noticeOf(reading: DeckReading, isCopy = false): DeckNotice | null {
	const { dropped } = reading;
	if (!reading.deck) return { kind: 'error', error: reading.error, dropped };
	const { isNewer } = reading;
	if (dropped.length === 0 && !isNewer && !isCopy) return null;
	return { kind: 'opened', dropped, kept: reading.deck.slides.length, isNewer, isCopy };
}
