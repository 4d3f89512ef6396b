import { department } from '$lib/messages/department.ts';
import type { DepartmentAnswers } from '../[...place=place]/departments/[dept_id]/answers.ts';
import { basesInWords } from './bases-in-words.ts';
import { departmentDetailCharts, flagshipChart } from './department-detail-charts.ts';
import { departmentHeadline } from './department-headline.ts';
import { departmentWords } from './department-words.ts';
import { departmentYearCharts } from './department-year-charts.ts';
import type { ViewChart, ViewContent, ViewContext } from './view-content.ts';

/**
 * One department's headline, sentence and charts for its answers. `groups` holds the same charts by what they are of:
 * `report` is null without a full report, `flagship` without project items to draw.
 */
export function departmentContent(
	answers: DepartmentAnswers,
	context: ViewContext,
	{ dept_id }: { dept_id: string }
) {
	const words = departmentWords(context, dept_id);
	const { lang, c, names } = words;
	const t = department[lang];
	const entry = context.departments.find((one) => one.dept_id === dept_id);
	const headline = departmentHeadline(answers, words);
	const report =
		answers.history.length === 0
			? null
			: { ...departmentYearCharts(answers, words), ...departmentDetailCharts(answers, words) };
	const flagship = flagshipChart(answers, words);
	const charts: (ViewChart | null)[] = [
		...(report
			? [
					report.execution,
					report.score,
					report.money,
					...report.waterfalls,
					report.problems,
					report.outputs
				]
			: []),
		flagship
	];
	const content = {
		title: names.full(dept_id),
		question: [
			entry && (c.kinds[entry.kind] ?? entry.kind),
			lang === 'en' ? entry?.region_en : entry?.region_zh
		]
			.filter(Boolean)
			.join(' · '),
		sentence: headline ? t.sentence(headline) : t.partialSentence(answers.reports.length),
		basis: basesInWords(answers.history, lang),
		charts: charts.filter((one) => one !== null)
	} satisfies ViewContent;
	return { ...content, headline, groups: { report, flagship } };
}
