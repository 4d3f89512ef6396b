import { departmentNames } from '$lib/format/department-names.ts';
import { reports } from '$lib/messages/reports.ts';
import { reportListSummary } from '$lib/view-models/report-list-summary.ts';
import type { ReportsAnswers } from '../[...place=place]/reports/answers.ts';
import type { ViewContent, ViewContext } from './view-content.ts';

/** The sentence of the list of reports; the view has tables, no charts. */
export function reportsContent(
	answers: Pick<ReportsAnswers, 'reports'>,
	{ place: { lang }, departments }: Pick<ViewContext, 'place' | 'departments'>
): ViewContent {
	const t = reports[lang];
	const names = departmentNames(departments, lang);
	const { worst, ...summary } = reportListSummary(answers.reports);
	const { title, question } = t;
	const sentence = t.sentence({
		...summary,
		worst: worst && {
			name: names.short(worst.dept_id),
			year: worst.fiscal_year,
			errors: worst.errors
		}
	});
	return { title, question, sentence, charts: [] };
}
