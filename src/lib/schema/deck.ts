import { z } from 'zod';
import type { Dataset } from './codes.ts';
import { DECK_LIMITS } from './deck-limits.ts';
import { DeptId, FiscalYear } from './scalars.ts';

// The page's policy forbids compiled validators; asking for one is reported as a violation.
z.config({ jitless: true });

/** Name of the format, in every file. */
export const DECK_FORMAT = 'jilan-deck';
/** The version this program writes; higher ones are read as far as they are understood. */
export const DECK_VERSION = 1;

/** Name of a deck, a slide or a callout. */
export const DeckPartId = z.string().regex(/^[\w-]{1,64}$/);
const Share = z.number().min(0).max(1);

/** A text at a place of the drawing (shares of its width and height), or what stands out in it. */
export const Annotation = z.discriminatedUnion('kind', [
	z.object({
		kind: z.literal('callout'),
		id: DeckPartId,
		text: z.string().min(1).max(DECK_LIMITS.callout),
		x: Share,
		y: Share
	}),
	z
		.object({
			kind: z.literal('highlight'),
			dept_id: DeptId.nullable(),
			year: FiscalYear.nullable()
		})
		.refine(({ dept_id, year }) => dept_id !== null || year !== null)
]);
export type Annotation = z.output<typeof Annotation>;
export type Callout = Extract<Annotation, { kind: 'callout' }>;
export type Highlight = Extract<Annotation, { kind: 'highlight' }>;

/** A chart or a view with its filter, the speaker's words and what is drawn over it. */
export interface Slide {
	/** Unique in its deck. */
	id: string;
	/** Inside a language and dataset: `execution/?v=1&years=2021`; empty for the overview. */
	address: string;
	/** Name of a chart of that view; null for the view's sentence with its first chart. */
	chart: string | null;
	/** Which of several charts of that name, from 0. */
	nth: number;
	/** The message of the slide; null for the chart's own title. */
	title: string | null;
	note: string;
	annotations: Annotation[];
}

/** An ordered list of views with notes. */
export interface Deck {
	format: typeof DECK_FORMAT;
	version: typeof DECK_VERSION;
	id: string;
	title: string;
	dataset: Dataset;
	slides: Slide[];
}

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
