import type { Quality } from '../messages/chart.ts';

type ColourToken =
	| 'accent'
	| 'second'
	| 'alert'
	| 'line'
	| 'ink-soft'
	| 'shade-1'
	| 'shade-2'
	| `series-${0 | 1 | 2 | 3 | 4 | 5}`;

/**
 * One visual grammar for every chart: hollow = basis not stated, hatched = contradicted, ring = unit corrected,
 * open end = partial period, gap = not reported; dashed = another measure, break = scoring scheme changed.
 */
export type Glyph =
	| 'shades'
	| 'hollow'
	| 'hollow-dot'
	| 'dashed'
	| 'hatched'
	| 'ring'
	| 'open-end'
	| 'gap'
	| 'band'
	| 'diamond'
	| 'tick'
	| 'dashed-tick'
	| 'break'
	| 'line'
	| `dot-${ColourToken}`
	| `square-${ColourToken}`
	| `bar-${ColourToken}`;

export interface LegendEntry {
	glyph: Glyph;
	label: string;
}

/** How each caution looks on every chart. */
export const QUALITY_GLYPHS: Record<Quality, Glyph> = {
	unspecified_basis: 'hollow-dot',
	contradicted: 'hatched',
	unit_corrected: 'ring',
	partial_period: 'open-end',
	not_reported: 'gap'
};
