import type { SlideView } from './view-charts.ts';

/** What a slide shows: a view, of which department or report, and its filter. */
export interface SlideAddress {
	view: SlideView;
	/** The department or the report of a page of its own; null for the others. */
	id: string | null;
	/** As in an address, with its question mark; empty for the default. */
	search: string;
}

export const MAX_ADDRESS = 2000;

const FOLDERS: Readonly<Record<string, SlideView>> = {
	execution: 'execution',
	problems: 'problems',
	scores: 'scores',
	compare: 'compare',
	departments: 'departments',
	reports: 'reports',
	records: 'records',
	data: 'data'
};
/** Folders whose entries have pages, and what those are. */
const PAGES: Readonly<Record<string, SlideView>> = { departments: 'department', reports: 'report' };

const SHAPE =
	/^(?:(?<folder>[a-z]{1,20})\/(?:(?<id>[a-z0-9]+(?:[-_][a-z0-9]+)*)\/)?)?(?<search>\?[\w\-.~!$'()*+,;=:@/?&%]*)?$/;

/** What an address leads to, or why it is none: it leaves the site, or the view does not exist. */
export type ParsedAddress = SlideAddress | 'bad_address' | 'unknown_view';

function isDecodable(text: string): boolean {
	try {
		decodeURIComponent(text);
		return true;
	} catch {
		return false;
	}
}

/**
 * Reads an address inside a language and dataset: `execution/?v=1&years=2021`, `departments/<dept_id>/`, empty for
 * the overview. Another origin, a way upwards or a scheme does not fit the shape.
 */
export function parseSlideAddress(address: string): ParsedAddress {
	if (address.length > MAX_ADDRESS) return 'bad_address';
	const parts = SHAPE.exec(address)?.groups;
	if (!parts) return 'bad_address';
	const { folder, id = null, search = '' } = parts;
	if (!isDecodable(search)) return 'bad_address';
	if (folder === undefined) return { view: 'overview', id: null, search };
	const table = id === null ? FOLDERS : PAGES;
	const view = Object.hasOwn(table, folder) ? table[folder] : undefined;
	return view ? { view, id, search } : 'unknown_view';
}

/** The address of a slide: the inverse of `parseSlideAddress`. */
export function formatSlideAddress({ view, id, search }: SlideAddress): string {
	const only = search === '?' ? '' : search;
	if (view === 'overview') return only;
	if (view === 'department') return `departments/${id ?? ''}/${only}`;
	if (view === 'report') return `reports/${id ?? ''}/${only}`;
	return `${view}/${only}`;
}
