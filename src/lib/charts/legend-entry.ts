type ColourToken =
	'shade-2' | 'accent' | 'second' | 'alert' | 'line' | `series-${0 | 1 | 2 | 3 | 4 | 5}`;

/**
 * One visual grammar for every chart: hollow = basis not stated, dashed = another measure, alert = contradicted,
 * corrected = unit corrected, gap = not reported, break = scoring scheme changed.
 */
export type Glyph =
	| 'shades'
	| 'hollow'
	| 'hollow-dot'
	| 'dashed'
	| 'alert'
	| 'corrected'
	| 'gap'
	| 'band'
	| 'diamond'
	| 'tick'
	| 'dashed-tick'
	| 'break'
	| `dot-${ColourToken}`
	| `square-${ColourToken}`
	| `bar-${ColourToken}`;

export interface LegendEntry {
	glyph: Glyph;
	label: string;
}
