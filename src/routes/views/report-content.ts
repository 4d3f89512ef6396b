import { departmentNames } from '$lib/format/department-names.ts';
import { report } from '$lib/messages/report.ts';
import { site } from '$lib/messages/site.ts';
import type { ErrorFinding } from '$lib/queries/error-findings.ts';
import { indicatorScores } from '$lib/view-models/indicator-scores.ts';
import { reportIndicatorTree } from '$lib/view-models/report-indicator-tree.ts';
import { reportSummary } from '$lib/view-models/report-summary.ts';
import type { ReportAnswers } from '../[...place=place]/reports/[doc_id]/answers.ts';
import { reportSentence } from '../[...place=place]/reports/[doc_id]/report-sentence.ts';
import type { ViewChart, ViewContent, ViewContext } from './view-content.ts';

/** The scores of a report's indicators; null where it scores none, or was read only in part. */
function indicatorChart(
	answers: ReportAnswers,
	lang: ViewContext['place']['lang']
): ViewChart<'indicator-scores'> | null {
	const t = report[lang].indicators;
	const model = indicatorScores(reportIndicatorTree(answers.indicators), t.chart, lang);
	if (model.isEmpty || answers.document.completeness === 'partial') return null;
	return {
		name: 'indicator-scores',
		model,
		title: t.chart.title,
		legend: [
			{ glyph: 'bar-accent', label: t.legend.full },
			{ glyph: 'bar-second', label: t.legend.lost },
			{ glyph: 'bar-line', label: t.legend.track }
		],
		notes: [t.chartNote]
	};
}

/** One report's sentence and chart for its answers. */
export function reportContent(
	answers: ReportAnswers,
	{ place: { lang }, departments }: Pick<ViewContext, 'place' | 'departments'>
) {
	const { document } = answers;
	const t = report[lang];
	const chart = indicatorChart(answers, lang);
	return {
		title: document.title_zh,
		question: `${departmentNames(departments, lang).full(document.dept_id)} ${document.fiscal_year}`,
		sentence: t.sentence(reportSentence(reportSummary(answers), document, site[lang].bases, lang)),
		errors: answers.findings
			.filter(({ severity }) => severity === 'error')
			.map(({ finding_id, rule_id, message, message_en }): ErrorFinding => ({
				finding_id,
				doc_id: document.doc_id,
				dept_id: document.dept_id,
				fiscal_year: document.fiscal_year,
				completeness: document.completeness,
				rule_id,
				message,
				message_en,
				record_tables: null,
				record_ids: null
			})),
		charts: chart ? [chart] : []
	} satisfies ViewContent;
}
