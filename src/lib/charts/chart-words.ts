import type { Quality } from '../messages/chart.ts';

/** The words that every chart shares, in the reader's language. */
export interface ChartWords {
	qualities: Record<Quality, string>;
	proof: string;
	close: string;
	/** Names the button of a chart's menu. */
	menu: (title: string) => string;
	/** How a chart is read with the keyboard. */
	walk: string;
	/** Between the lines of a spoken mark. */
	pause: string;
	position: (index: number, count: number) => string;
}
