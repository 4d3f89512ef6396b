import type { ViewChart } from './view-content.ts';

/** The value of `make`, made when it is first asked for. */
export function once<T>(make: () => T): () => T {
	let made: { value: T } | null = null;
	return () => (made ??= { value: make() }).value;
}

/** Charts in reading order, each composed when it is looked at: a page that comes alive in parts composes it in parts. */
export function composed<const M extends readonly (() => ViewChart)[]>(makers: M) {
	const charts: ViewChart[] = [];
	makers.forEach((make, index) => {
		const get = once(make);
		Object.defineProperty(charts, index, { enumerable: true, get });
	});
	return charts as unknown as { readonly [K in keyof M]: ReturnType<M[K]> };
}
