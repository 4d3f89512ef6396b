import { departmentNames } from '$lib/format/department-names.ts';
import { chart } from '$lib/messages/chart.ts';
import { departments } from '$lib/messages/departments.ts';
import { site } from '$lib/messages/site.ts';
import { departmentsSummary } from '$lib/view-models/department-list.ts';
import { departmentSize } from '$lib/view-models/department-size.ts';
import type { DepartmentsAnswers } from '../[...place=place]/departments/answers.ts';
import { viewYears } from '../view-years.ts';
import type { ViewChart, ViewContent, ViewContext } from './view-content.ts';

/** The sentence and the chart of the list of departments for its answers. */
export function departmentsContent(answers: DepartmentsAnswers, context: ViewContext) {
	const { lang } = context.place;
	const t = departments[lang];
	const { qualities, apart } = chart[lang];
	const model = departmentSize(
		answers.actuals,
		viewYears(context.years, context.filter),
		departmentNames(context.departments, lang),
		{ ...t.size, qualities, apart, scopeNames: site[lang].unitScopes },
		lang
	);
	const size: ViewChart<'department-size'> = {
		name: 'department-size',
		model,
		title: t.size.title,
		legend: [],
		notes: [
			t.size.notes.nominal,
			t.size.notes.shown(model.shown, model.total),
			...(model.broken.n > 0
				? [t.size.notes.broken(model.broken.n, model.broken.reasons.join(', '))]
				: [])
		]
	};
	return {
		title: t.title,
		question: t.question,
		sentence: t.sentence(departmentsSummary(answers.departments)),
		charts: [size] as const
	} satisfies ViewContent;
}
