import { formatFilter } from '$lib/schema/default-filter.ts';
import type { ListName } from '$lib/schema/record-lists.ts';
import { reportHref, viewHref } from '../../addresses.ts';
import { problemsWords } from '../../views/problems-words.ts';
import type { ViewContext } from '../../views/view-content.ts';

/** What every part of the problems page needs: the view's words, the level asked for and where things lead. */
export function problemsContext(context: ViewContext) {
	const { place, filter, own } = context;
	return {
		...problemsWords(context),
		/** The answers have their own level until the new ones are there. */
		level: own['level'] === '2' ? (2 as const) : (1 as const),
		href: (doc_id: string) => reportHref(doc_id, place),
		/** The analyst's list of the view's filter, narrowed by conditions of the list. */
		listHref: (list: ListName, conditions = '') =>
			`${viewHref('records', place)}${formatFilter(filter) || '?v=1'}&list=${list}${conditions}`
	};
}
export type ProblemsContext = ReturnType<typeof problemsContext>;
