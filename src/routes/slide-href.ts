import { formatSlideAddress, parseSlideAddress } from '$lib/schema/slide-address.ts';
import { departmentHref, reportHref, viewHref, type Place, type ViewName } from './addresses.ts';

/** Where a slide's view is in a language and dataset; null for an address that is none. */
export function slideHref(address: string, place: Place): string | null {
	const parsed = parseSlideAddress(address);
	if (typeof parsed === 'string') return null;
	const { view, id, search } = parsed;
	if (view === 'department') return `${departmentHref(id ?? '', place)}${search}`;
	if (view === 'report') return `${reportHref(id ?? '', place)}${search}`;
	return `${viewHref(view, place)}${search}`;
}

/** The slide address of a view or of a department's or report's page, with its filter. */
export function slideAddressOf(
	page: ViewName | { dept_id: string } | { doc_id: string },
	search: string
): string {
	if (typeof page === 'string') return formatSlideAddress({ view: page, id: null, search });
	return 'dept_id' in page
		? formatSlideAddress({ view: 'department', id: page.dept_id, search })
		: formatSlideAddress({ view: 'report', id: page.doc_id, search });
}
