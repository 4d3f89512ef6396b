/** What a chart is drawn into and for: no chart asks the page for anything else. */
export interface ChartContext {
	/** A browser's document, or linkedom's when pages are prerendered. */
	document: Document;
	/** Width in CSS pixels; below 480 a chart takes its narrow form. */
	width: number;
}

/** Widths that pages are prerendered for: across the page, half of it, a phone. The style sheet shows what fits. */
export const WIDTHS = { full: 1150, half: 550, narrow: 340 } as const;
export type ChartSize = 'full' | 'half';

export function isNarrow({ width }: ChartContext): boolean {
	return width < 480;
}
