import { categoryNamesByCode } from '$lib/format/category-names.ts';
import { departmentNames } from '$lib/format/department-names.ts';
import { chart } from '$lib/messages/chart.ts';
import { departmentCharts } from '$lib/messages/department-charts.ts';
import { site } from '$lib/messages/site.ts';
import type { ViewContext } from './view-content.ts';

/** What the charts and the headline of one department are written with. */
export function departmentWords({ place, departments, categories }: ViewContext, dept_id: string) {
	const { lang } = place;
	const { qualities, apart } = chart[lang];
	return {
		dept_id,
		lang,
		t: departmentCharts[lang],
		c: site[lang],
		names: departmentNames(departments, lang),
		categoryNames: categoryNamesByCode(categories, lang),
		shown: { qualities, apart }
	};
}
export type DepartmentWords = ReturnType<typeof departmentWords>;
