import type { Deck } from './deck.ts';

const PART_REASONS = ['bad_annotation', 'bad_title', 'bad_note', 'text_cut'] as const;

/** Why a slide was left out; or what of a slide was left out or cut while the slide itself stays. */
export type DropReason =
	| 'not_a_slide'
	| 'bad_address'
	| 'unknown_view'
	| 'unknown_chart'
	| 'too_many'
	| (typeof PART_REASONS)[number];

export interface Dropped {
	/** Position in the file, from 0. */
	index: number;
	/** What the slide calls itself, if anything; at most 80 characters. */
	name: string;
	reason: DropReason;
}

/** True where the slide itself is in the deck. */
export function isSlideKept(reason: DropReason): boolean {
	return (PART_REASONS as readonly string[]).includes(reason);
}

/** Why there is no deck at all. */
export type DeckError =
	| 'too_large'
	| 'unreadable'
	| 'not_json'
	| 'not_a_deck'
	| 'unknown_dataset'
	| 'no_good_slides'
	| 'link_too_long'
	| 'link_newer'
	| 'link_broken';

export interface ReadDeck {
	deck: Deck;
	dropped: Dropped[];
	/** Written by a later version of the program. */
	isNewer: boolean;
}

export type DeckReading = ReadDeck | { deck: null; error: DeckError; dropped: Dropped[] };
