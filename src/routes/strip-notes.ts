import type { LegendEntry } from '$lib/charts/legend-entry.ts';
import { execution } from '$lib/messages/execution.ts';
import type { Lang } from '$lib/messages/lang.ts';
import type { ExecutionStrip } from '$lib/view-models/execution-strip.ts';
import { apartNotes } from './apart-note.ts';

/** What the dots of the execution strip mean, as far as they occur. */
export function stripLegend(
	strip: ExecutionStrip,
	{ strip: words, legend }: (typeof execution)[Lang]
): LegendEntry[] {
	return [
		{ glyph: 'dot-accent', label: words.standing.comparable },
		...(strip.dots.some((dot) => dot.isApart && !dot.isHollow)
			? [{ glyph: 'dot-shade-1', label: legend.apart } as const]
			: []),
		...(strip.summaries.some((one) => one.median !== null)
			? [{ glyph: 'band', label: legend.band } as const]
			: [])
	];
}

/** Which dots a median is of, and why the others are not; where there is none, why. */
export function stripNotes(strip: ExecutionStrip, lang: Lang): string[] {
	const { notes } = execution[lang];
	return [
		...(strip.summaries.some((one) => one.median === null) ? [notes.smallN] : []),
		...(strip.apart.n > 0 ? [notes.bandCount] : []),
		...apartNotes(strip.apart, lang)
	];
}
