import type { Slide } from '../schema/deck.ts';
import { parseSlideAddress } from '../schema/slide-address.ts';

/** What a dataset has, as far as slides name it. `doc_ids` is left out where a page does not know them. */
export interface KnownEntries {
	dept_ids: readonly string[];
	years: readonly number[];
	categories: readonly string[];
	doc_ids?: readonly string[];
}

/** What a slide names that the data does not have any more. */
export interface MissingEntries {
	/** True where the slide’s own department or report is gone, so that nothing of it can be shown. */
	isWhole: boolean;
	dept_ids: string[];
	doc_ids: string[];
	years: string[];
	categories: string[];
}

/** Names in the address or the highlights of a slide that are not in the data; null where all are. */
export function missingEntries(slide: Slide, known: KnownEntries): MissingEntries | null {
	const parsed = parseSlideAddress(slide.address);
	if (typeof parsed === 'string') return null;
	const search = new URLSearchParams(parsed.search);
	const unknown = (key: string, all: readonly (string | number)[]) =>
		(search.get(key) ?? '')
			.split(',')
			.filter((entry) => entry !== '' && !all.some((one) => String(one) === entry));
	const isGone = (all: readonly string[] | undefined) =>
		parsed.id !== null && all !== undefined && !all.includes(parsed.id);
	const own = parsed.id === null ? [] : [parsed.id];
	const ownDept = parsed.view === 'department' && isGone(known.dept_ids) ? own : [];
	const ownDoc = parsed.view === 'report' && isGone(known.doc_ids) ? own : [];
	const highlights = slide.annotations.flatMap((one) => (one.kind === 'highlight' ? [one] : []));
	const dept_ids = new Set([
		...ownDept,
		...unknown('dept', known.dept_ids),
		...highlights.flatMap(({ dept_id }) =>
			dept_id !== null && !known.dept_ids.includes(dept_id) ? [dept_id] : []
		)
	]);
	const years = new Set([
		...unknown('years', known.years),
		...highlights.flatMap(({ year }) =>
			year !== null && !known.years.includes(year) ? [String(year)] : []
		)
	]);
	const categories = unknown('category', known.categories);
	if (dept_ids.size + years.size + categories.length + ownDoc.length === 0) return null;
	return {
		isWhole: ownDept.length + ownDoc.length > 0,
		dept_ids: [...dept_ids],
		doc_ids: ownDoc,
		years: [...years],
		categories
	};
}
