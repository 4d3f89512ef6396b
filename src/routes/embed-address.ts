/** What a frame shows: a view's address inside its place, one of its charts, and the theme of the page around it. */
export interface EmbedAddress {
	/** `execution/?v=1&years=2021`; empty for the overview; null where the frame's address names none. */
	at: string | null;
	/** Name of the chart; null for the first of the view. */
	chart: string | null;
	/** Which of several charts of that name, from 0. */
	nth: number;
	theme: 'light' | 'dark' | null;
}

/** Reads the address of a frame. Never throws. */
export function parseEmbed(search: URLSearchParams): EmbedAddress {
	const theme = search.get('theme');
	const nth = Number(search.get('nth') ?? 0);
	return {
		at: search.get('at'),
		chart: search.get('chart') || null,
		nth: Number.isInteger(nth) && nth >= 0 ? nth : 0,
		theme: theme === 'light' || theme === 'dark' ? theme : null
	};
}

/** The search part of a frame's address: the inverse of `parseEmbed`. */
export function formatEmbed({ at, chart, nth, theme }: EmbedAddress): string {
	const parts = [
		...(at === null ? [] : [`at=${encodeURIComponent(at)}`]),
		...(chart === null ? [] : [`chart=${encodeURIComponent(chart)}`]),
		...(nth === 0 ? [] : [`nth=${nth}`]),
		...(theme === null ? [] : [`theme=${theme}`])
	];
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
