import { categoryNames } from '$lib/format/category-names.ts';
import { departmentNames } from '$lib/format/department-names.ts';
import { problemFollowUp } from '$lib/messages/problem-follow-up.ts';
import { problems } from '$lib/messages/problems.ts';
import type { CategoryEntry, DepartmentEntry, YearEntry } from '$lib/queries/dataset-scope.ts';
import { formatFilter, type ViewFilter } from '$lib/schema/default-filter.ts';
import type { ListName } from '$lib/schema/record-lists.ts';
import { reportHref, viewHref, type Place } from '../../addresses.ts';
import { viewYears } from '../../view-years.ts';

interface PageData {
	place: Place;
	departments: readonly DepartmentEntry[];
	years: readonly YearEntry[];
	categories: readonly CategoryEntry[];
}

/** What every part of the problems view needs: words, names, years and where things lead. */
export function problemsContext(data: PageData, filter: ViewFilter) {
	const { lang } = data.place;
	const t = problems[lang];
	return {
		lang,
		t,
		followUp: problemFollowUp[lang],
		departments: departmentNames(data.departments, lang),
		names: categoryNames(data.categories, t.shortNames, lang),
		years: viewYears(data.years, filter),
		within: filter,
		href: (doc_id: string) => reportHref(doc_id, data.place),
		/** The analyst's list of the view's filter, narrowed by conditions of the list. */
		listHref: (list: ListName, conditions = '') =>
			`${viewHref('records', data.place)}${formatFilter(filter) || '?v=1'}&list=${list}${conditions}`
	};
}
export type ProblemsContext = ReturnType<typeof problemsContext>;
