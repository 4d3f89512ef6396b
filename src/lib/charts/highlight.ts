import type { Mark } from '../view-models/mark.ts';

/** What a presenter points at: marks of other departments or years fade. */
export interface Highlight {
	dept_ids: readonly string[];
	years: readonly number[];
}

function isKept(mark: Mark, { dept_ids, years }: Highlight): boolean {
	const has = <Item>(kept: readonly Item[], own: readonly Item[] | undefined) =>
		kept.length === 0 || own === undefined || own.some((item) => kept.includes(item));
	return has(dept_ids, mark.narrows?.dept_ids) && has(years, mark.narrows?.years);
}

/** Fades drawn marks and labels of the axes that a highlight does not name; null fades none. */
export function fadeOthers(
	plot: Element,
	marks: readonly Mark[],
	highlight: Highlight | null
): void {
	for (const element of plot.querySelectorAll('[data-mark], [data-tick]')) {
		const index = element.getAttribute('data-mark') ?? element.getAttribute('data-tick');
		const mark = marks[Number(index)];
		const isFaded = highlight !== null && mark !== undefined && !isKept(mark, highlight);
		element.toggleAttribute('data-faded', isFaded);
	}
}

/** Fades as above, and again whenever the plot is drawn anew; the result ends it. */
export function keepFaded(
	plot: Element,
	marks: readonly Mark[],
	highlight: Highlight | null
): () => void {
	if (highlight === null && plot.querySelector('[data-faded]') === null) return () => undefined;
	const fade = () => fadeOthers(plot, marks, highlight);
	fade();
	const observer = new MutationObserver(fade);
	observer.observe(plot, { childList: true });
	return () => observer.disconnect();
}
