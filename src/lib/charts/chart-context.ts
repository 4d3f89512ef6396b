/** What a chart is drawn into and for: no chart asks the page for anything else. */
export interface ChartContext {
	/** A browser's document, or linkedom's when pages are prerendered. */
	document: Document;
	/** Width in CSS pixels; below 560 a chart takes its narrow form. */
	width: number;
	/** Address of a report's page; marks link to their proof. */
	reportHref: (doc_id: string) => string;
}

/** Widths of the two prerendered forms; the style sheet shows the one that fits. */
export const WIDE = 880;
export const NARROW = 358;

export function isNarrow({ width }: ChartContext): boolean {
	return width < 560;
}
