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
