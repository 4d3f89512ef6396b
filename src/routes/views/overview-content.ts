import { categoryNames } from '$lib/format/category-names.ts';
import { departmentNames } from '$lib/format/department-names.ts';
import { formatYears } from '$lib/format/list.ts';
import { formatPercent } from '$lib/format/number.ts';
import { proven } from '$lib/format/proven.ts';
import { chart } from '$lib/messages/chart.ts';
import { execution } from '$lib/messages/execution.ts';
import { overview } from '$lib/messages/overview.ts';
import { problems } from '$lib/messages/problems.ts';
import { scoreWords } from '$lib/messages/score-words.ts';
import { coverageMatrix } from '$lib/view-models/coverage-matrix.ts';
import { executionStrip } from '$lib/view-models/execution-strip.ts';
import { executionSummary } from '$lib/view-models/execution-summary.ts';
import { MIN_FOR_SHARE, problemFrequency } from '$lib/view-models/problem-frequency.ts';
import { problemsSummary } from '$lib/view-models/problems-summary.ts';
import { schemeNames } from '$lib/view-models/scheme-names.ts';
import { scoreTrend } from '$lib/view-models/score-trend.ts';
import type { OverviewAnswers } from '../[...place=place]/answers.ts';
import { stripLegend, stripNotes } from '../strip-notes.ts';
import { viewYears } from '../view-years.ts';
import { basesInWords } from './bases-in-words.ts';
import { composed } from './composed.ts';
import type { ViewChart, ViewContent, ViewContext } from './view-content.ts';

function coverageChart(answers: OverviewAnswers, context: ViewContext) {
	const { lang } = context.place;
	const t = overview[lang];
	const names = departmentNames(context.departments, lang);
	const years = viewYears(context.years, context.filter);
	const model = coverageMatrix(answers.coverage, years, names, t.coverage);
	const partial = answers.coverage.filter((row) => row.partial > 0);
	const partialReports = partial.reduce((sum, row) => sum + row.partial, 0);
	const chartOf: ViewChart<'coverage-matrix'> = {
		size: 'half',
		name: 'coverage-matrix',
		model,
		title: t.coverage.title,
		legend: [
			{ glyph: 'bar-accent', label: t.coverage.kinds.table },
			{ glyph: 'bar-shade-2', label: t.coverage.kinds.report },
			{ glyph: 'dot-second', label: t.coverage.project }
		],
		notes: [
			t.coverage.note(model.covered, model.cells.length),
			...(partialReports > 0
				? [t.coverage.partial(partialReports, new Set(partial.map((row) => row.dept_id)).size)]
				: [])
		]
	};
	return { chart: chartOf, partialReports };
}

function trendChart(answers: OverviewAnswers, context: ViewContext): ViewChart<'score-trend'> {
	const { lang } = context.place;
	const s = scoreWords[lang];
	const model = scoreTrend(
		answers.scores,
		[],
		departmentNames(context.departments, lang),
		schemeNames(answers.schemes, s.schemes, lang),
		{ ...chart[lang], ...s.marks, ...s.trend },
		lang
	);
	return {
		name: 'score-trend',
		model,
		title: s.trend.title,
		legend: [
			...(model.breaks.length > 0 ? [{ glyph: 'break', label: s.legend.change } as const] : []),
			...(model.others.length > 0
				? [{ glyph: 'bar-line', label: s.legend.everyLine } as const]
				: [])
		],
		notes: [s.notes.bonus, s.notes.gaps]
	};
}

/** The overview's sentence and charts for its answers. */
export function overviewContent(answers: OverviewAnswers, context: ViewContext) {
	const { lang } = context.place;
	const t = overview[lang];
	const e = execution[lang];
	const p = problems[lang];
	const names = departmentNames(context.departments, lang);
	const categories = categoryNames(context.categories, p.shortNames, lang);
	const years = viewYears(context.years, context.filter);
	const summary = executionSummary(answers.rates);
	const stated = problemsSummary(answers.sections, answers.problems, [], []);
	const { chart: coverage, partialReports } = coverageChart(answers, context);
	const cells = coverage.model.cells;
	const sentence = t.sentence({
		full: answers.coverage.reduce(
			(sum, row) => sum + Number(row.has_table) + Number(row.has_report) + Number(row.has_project),
			0
		),
		partial: partialReports,
		departments: coverage.model.labels.length,
		years: formatYears(
			cells.filter((cell) => cell.coverage !== 'none').map((cell) => Number(cell.year))
		),
		covered: coverage.model.covered,
		cells: cells.length,
		rates:
			summary.lowest && summary.highest
				? {
						n: summary.rates,
						lowest: proven(formatPercent(summary.lowest.pct, lang), summary.lowest.record_ids),
						highest: proven(formatPercent(summary.highest.pct, lang), summary.highest.record_ids)
					}
				: null,
		problem: stated.top[0]
			? {
					name: categories.full(stated.top[0].code),
					k: stated.top[0].documents,
					n: stated.sections
				}
			: null,
		errors: answers.errors.filter((row) => row.completeness === 'full').length
	});
	const ratesChart = (): ViewChart<'execution-strip'> => {
		const text = { ...e.strip, qualities: chart[lang].qualities };
		const strip = executionStrip(answers.rates, answers.peers, years, names, text, lang);
		return {
			name: 'execution-strip',
			model: strip,
			title: e.strip.title,
			legend: stripLegend(strip, e),
			notes: [
				e.notes.coverage(summary.rates, summary.reports, cells.length),
				...stripNotes(strip, lang)
			]
		};
	};
	const frequencyChart = (): ViewChart<'problem-frequency'> => ({
		size: 'half',
		name: 'problem-frequency',
		model: problemFrequency(answers.problems, answers.sections, categories, p.frequency, lang),
		title: p.frequency.title,
		legend: [
			{ glyph: 'bar-accent', label: p.legend.documents },
			{ glyph: 'bar-line', label: p.legend.track }
		],
		notes: [
			p.notes.frequency(stated.sections, stated.full, stated.projectSections),
			...(stated.sections < MIN_FOR_SHARE ? [p.notes.fewReports] : [])
		]
	});
	const { title, question } = t;
	return {
		title,
		question,
		sentence,
		basis: basesInWords(answers.rates, lang),
		errors: answers.errors,
		charts: composed([
			ratesChart,
			() => trendChart(answers, context),
			() => coverage,
			frequencyChart
		])
	} satisfies ViewContent;
}
