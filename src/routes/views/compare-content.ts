import { categoryNamesByCode } from '$lib/format/category-names.ts';
import { departmentNames } from '$lib/format/department-names.ts';
import { formatList } from '$lib/format/list.ts';
import { formatWan } from '$lib/format/money.ts';
import { formatPercent } from '$lib/format/number.ts';
import { chart } from '$lib/messages/chart.ts';
import { compare } from '$lib/messages/compare.ts';
import { site } from '$lib/messages/site.ts';
import { compareExecution } from '$lib/view-models/compare-execution.ts';
import { compareMoney } from '$lib/view-models/compare-money.ts';
import { compareProblems } from '$lib/view-models/compare-problems.ts';
import { compareScores } from '$lib/view-models/compare-scores.ts';
import { compareSummary } from '$lib/view-models/compare-summary.ts';
import { executionStanding } from '$lib/view-models/execution-standing.ts';
import { yearSpan } from '$lib/view-models/year-series.ts';
import type { CompareAnswers } from '../[...place=place]/compare/answers.ts';
import { peerGroupName } from '../peer-group-name.ts';
import { legendWhen } from './legend-when.ts';
import { basesInWords } from './bases-in-words.ts';
import type { ViewChart, ViewContent, ViewContext } from './view-content.ts';

function compareWords({ choice, rates }: CompareAnswers, context: ViewContext) {
	const { lang } = context.place;
	const { qualities, apart } = chart[lang];
	const { years } = context.filter;
	return {
		lang,
		t: compare[lang],
		c: site[lang],
		names: departmentNames(context.departments, lang),
		categoryNames: categoryNamesByCode(context.categories, lang),
		dept_ids: choice.dept_ids,
		/** The chosen years, else all from the first report of these departments to the last. */
		years:
			years.length > 0
				? years.toSorted((a, b) => a - b)
				: yearSpan(rates.map((row) => row.fiscal_year)),
		shown: { qualities, apart }
	};
}
type Words = ReturnType<typeof compareWords>;

function moneyCharts(
	{ rates, places }: CompareAnswers,
	{ lang, t, c, names, dept_ids, years, shown }: Words
) {
	const execution = compareExecution(
		dept_ids,
		years,
		rates,
		places,
		names,
		{ ...t.execution, ...shown, basisNames: c.bases, scopeNames: c.unitScopes },
		lang
	);
	const money = compareMoney(
		dept_ids,
		years,
		rates,
		names,
		{ ...t.money, ...shown, scopeNames: c.unitScopes },
		lang
	);
	const initialOnly = rates.flatMap((row) =>
		executionStanding(row) === 'initial_only' && row.vs_initial_pct !== null
			? [
					`${names.short(row.dept_id)} ${row.fiscal_year} ${formatPercent(row.vs_initial_pct, lang)}`
				]
			: []
	);
	const executionChart: ViewChart<'compare-execution'> = {
		name: 'compare-execution',
		model: execution,
		title: t.execution.title,
		legend: legendWhen(
			execution.points.some((point) => !point.isHollow),
			{ glyph: 'dot-accent', label: t.legend.comparable }
		),
		notes: [
			t.execution.notes.lines,
			t.execution.notes.places(places.length, rates.length),
			...(initialOnly.length > 0 ? [t.execution.notes.initialOnly(initialOnly.join(', '))] : [])
		]
	};
	const moneyChart: ViewChart<'compare-money'> = {
		name: 'compare-money',
		model: money,
		title: t.money.title,
		legend: [{ glyph: 'bar-accent', label: t.legend.actual }],
		notes: [t.money.note]
	};
	return [executionChart, moneyChart] as const;
}

function scoreChart(
	{ scores, rates }: CompareAnswers,
	{ lang, t, names, dept_ids, years, shown }: Words
): ViewChart<'compare-scores'> {
	const model = compareScores(
		dept_ids,
		years,
		scores,
		rates,
		names,
		{ ...t.scores, ...shown },
		lang
	);
	return {
		name: 'compare-scores',
		model,
		title: t.scores.title,
		legend: [
			...legendWhen(
				model.points.some((point) => !point.isHollow),
				{ glyph: 'dot-accent', label: t.legend.normalized }
			),
			...legendWhen(
				model.points.some((point) => point.isHollow),
				{ glyph: 'hollow-dot', label: t.legend.assumed }
			),
			...legendWhen(model.breaks.length > 0, { glyph: 'break', label: t.legend.break })
		],
		notes: [t.scores.note]
	};
}

function problemChart(
	{ problems }: CompareAnswers,
	{ t, names, categoryNames, dept_ids, years, shown }: Words
): ViewChart<'compare-problems'> {
	const model = compareProblems(dept_ids, years, problems, names, {
		...t.problems,
		...shown,
		categoryNames
	});
	return {
		name: 'compare-problems',
		model,
		title: t.problems.title,
		legend: [
			{ glyph: 'bar-accent', label: t.legend.stated },
			{ glyph: 'bar-second', label: t.legend.deducted },
			...legendWhen(
				model.cells.some((cell) => cell.state === 'no_section'),
				{ glyph: 'dashed', label: t.legend.noSection }
			)
		],
		notes: [t.problems.note]
	};
}

function compareSentence(
	{ rates, members, places }: CompareAnswers,
	{ lang, t, names, dept_ids }: Words
): string {
	const { group, lowest, highest, largest } = compareSummary(rates, members);
	const named = (
		one: { dept_id: string; year: number; value: number } | null,
		show: (value: number) => string
	) => one && { name: names.short(one.dept_id), year: one.year, value: show(one.value) };
	const percent = (value: number) => formatPercent(value, lang);
	return t.sentence({
		names: formatList(dept_ids.map(names.short), lang),
		n: dept_ids.length,
		group: group && peerGroupName(group, lang),
		reports: rates.length,
		lowest: named(lowest, percent),
		highest: named(highest, percent),
		largest: named(largest, (yuan) => formatWan(yuan, lang)),
		places: places.length
	});
}

/** The comparison's sentence and charts for its answers; those hold which departments were chosen. */
export function compareContent(answers: CompareAnswers, context: ViewContext) {
	const words = compareWords(answers, context);
	const { title, question } = words.t;
	return {
		title,
		question,
		sentence: compareSentence(answers, words),
		basis: basesInWords(answers.rates, words.lang),
		errors: answers.errors,
		charts: [
			...moneyCharts(answers, words),
			scoreChart(answers, words),
			problemChart(answers, words)
		] as const
	} satisfies ViewContent;
}
