import { departmentNames } from '$lib/format/department-names.ts';
import { reports } from '$lib/messages/reports.ts';
import { reportListSummary } from '$lib/view-models/report-list-summary.ts';
import type { ReportsAnswers } from '../[...place=place]/reports/answers.ts';
import type { ViewContent, ViewContext } from './view-content.ts';

/** The list of reports in words: it has no charts. */
export function reportsContent(
	answers: Pick<ReportsAnswers, 'reports'>,
	{ place: { lang }, departments }: Pick<ViewContext, 'place' | 'departments'>
) {
	const t = reports[lang];
	const names = departmentNames(departments, lang);
	const { worst, ...summary } = reportListSummary(answers.reports);
	return {
		title: t.title,
		question: t.question,
		sentence: t.sentence({
			...summary,
			worst: worst && {
				name: names.short(worst.dept_id),
				year: worst.fiscal_year,
				errors: worst.errors
			}
		}),
		charts: []
	} satisfies ViewContent;
}
