import { categoryNames } from '$lib/format/category-names.ts';
import { departmentNames } from '$lib/format/department-names.ts';
import { problemFollowUp } from '$lib/messages/problem-follow-up.ts';
import { problems } from '$lib/messages/problems.ts';
import { viewYears } from '../view-years.ts';
import type { ViewContext } from './view-content.ts';

/** What every part of the problems view needs: words, names, years and the filter it stands within. */
export function problemsWords({ place, departments, categories, years, filter }: ViewContext) {
	const { lang } = place;
	const t = problems[lang];
	return {
		lang,
		t,
		followUp: problemFollowUp[lang],
		departments: departmentNames(departments, lang),
		names: categoryNames(categories, t.shortNames, lang),
		years: viewYears(years, filter),
		within: filter
	};
}
export type ProblemsWords = ReturnType<typeof problemsWords>;
