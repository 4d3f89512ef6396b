import { goto } from '$app/navigation';
import type { MarkAction } from '$lib/charts/mark-action.ts';
import { chart } from '$lib/messages/chart.ts';
import { site } from '$lib/messages/site.ts';
import type { CategoryEntry, DepartmentEntry } from '$lib/queries/dataset-scope.ts';
import { DEFAULT_FILTER, formatFilter, type ViewFilter } from '$lib/schema/default-filter.ts';
import type { Mark } from '$lib/view-models/mark.ts';
import { departmentHref, proofHref, reportHref, viewHref, type Place } from './addresses.ts';
import { openChartMenu } from './chart-menu.ts';
import type { LiveView } from './live-view.svelte.ts';
import { isNarrowedTo, narrow, singleRestrictions } from './narrow.ts';
import { restrictionNames } from './restriction-names.ts';

interface PageData {
	place: Place;
	departments: readonly DepartmentEntry[];
	categories: readonly CategoryEntry[];
}

/** Where a mark leads: its proof, its report, its department, the records behind it, a narrower view. */
function markActions(
	data: PageData,
	filter: ViewFilter | null,
	addressOf: (filter: ViewFilter) => string
) {
	const { place } = data;
	const words = chart[place.lang];
	const nameOf = restrictionNames(data);
	return (mark: Mark): MarkAction[] => {
		const narrower = filter && mark.narrows ? singleRestrictions(mark.narrows) : [];
		const [dept_id] = mark.narrows?.dept_ids ?? [];
		return [
			...(mark.record_ids?.length
				? [{ label: words.proof, href: proofHref(mark.record_ids) }]
				: []),
			...(mark.doc_id ? [{ label: words.report, href: reportHref(mark.doc_id, place) }] : []),
			...(mark.list ? [{ label: words.list, href: recordsHref(mark.list, place) }] : []),
			...narrower.map((only) => ({
				label: (filter && isNarrowedTo(filter, only) ? words.allAgain : words.only)(nameOf(only)),
				href: addressOf(narrow(filter ?? DEFAULT_FILTER, only)) || '?'
			})),
			...(dept_id ? [{ label: words.department, href: departmentHref(dept_id, place) }] : [])
		];
	};
}

/** The analyst's list of the records behind a mark. */
function recordsHref({ list, filter }: NonNullable<Mark['list']>, place: Place): string {
	const search = formatFilter({ ...DEFAULT_FILTER, ...filter });
	return `${viewHref('records', place)}${search === '' ? '?v=1' : search}&list=${list}`;
}

/** What a chart is given besides its own model and words, wherever it stands. `filter` is null where nothing can be narrowed. */
export function commonChartProps(
	data: PageData,
	filter: ViewFilter | null,
	addressOf: (filter: ViewFilter) => string = formatFilter
) {
	const { table, empty } = site[data.place.lang];
	return {
		emptyText: empty,
		tableLabel: table,
		words: chart[data.place.lang],
		isPrerendered: true,
		actionsOf: markActions(data, filter, addressOf),
		proofHref,
		onopen: (address: string) => void goto(address, { noScroll: true, keepFocus: true })
	};
}

/** The same on a page whose address shows the chart again: it can be exported, pinned and shared. */
export function pageChartProps(...where: Parameters<typeof commonChartProps>) {
	return { ...commonChartProps(...where), onmenu: openChartMenu };
}

/** The same for a view that follows its filter. */
export function chartProps(view: LiveView<unknown>, data: PageData) {
	return {
		...pageChartProps(data, view.filter, view.addressOf),
		onpoint: (address: string) => view.consider(address),
		status: view.status,
		isPrerendered: view.isPrerendered
	};
}

/** True once a view shows something else than what the server rendered, or is about to. */
export function isBeyondServed(view: Pick<LiveView<unknown>, 'isPrerendered' | 'status'>): boolean {
	return !view.isPrerendered || view.status !== 'ready';
}
