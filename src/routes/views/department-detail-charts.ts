import { formatYears } from '$lib/format/list.ts';
import type { LegendEntry } from '$lib/charts/legend-entry.ts';
import { partHeadings } from '$lib/messages/part-headings.ts';
import type { BudgetStanding } from '$lib/view-models/dept-money.ts';
import { deptProblems } from '$lib/view-models/dept-problems.ts';
import { flagshipItems } from '$lib/view-models/flagship-items.ts';
import { recurringCategories } from '$lib/view-models/follow-through.ts';
import { outputYoy } from '$lib/view-models/output-yoy.ts';
import { projectItems } from '$lib/view-models/project-items.ts';
import { scoreWaterfalls } from '$lib/view-models/score-waterfall.ts';
import type { DepartmentAnswers } from '../[...place=place]/departments/[dept_id]/answers.ts';
import type { DepartmentWords } from './department-words.ts';
import { legendWhen } from './legend-when.ts';
import type { ViewChart } from './view-content.ts';

function waterfallCharts(
	{ lost }: DepartmentAnswers,
	{ lang, t, categoryNames }: DepartmentWords
): ViewChart<'score-waterfall'>[] {
	const headings = partHeadings[lang];
	return scoreWaterfalls(lost, { ...t.waterfall, headings, categoryNames }, lang).map((model) => ({
		size: 'half',
		emptyText: t.empty,
		name: 'score-waterfall',
		model,
		title: t.waterfall.title(model.year),
		legend: [
			{ glyph: 'bar-second', label: t.legend.lost },
			...legendWhen(
				model.steps.some((step) => step.kind === 'bonus'),
				{ glyph: 'bar-line', label: t.legend.bonus }
			)
		],
		notes: [
			...(model.detail ? [t.waterfall.details[model.detail]] : []),
			...(model.untouched > 0 ? [t.waterfall.untouched(model.untouched)] : [])
		]
	}));
}

function problemChart(
	{ history, problems }: DepartmentAnswers,
	{ lang, t, categoryNames }: DepartmentWords
): ViewChart<'dept-problems'> | null {
	const model = deptProblems(problems, history, { ...t.problems, categoryNames }, lang);
	if (model.isEmpty) return null;
	const recurring = recurringCategories(problems).map(
		({ category, years }) => `${categoryNames[category] ?? category} ${formatYears(years)}`
	);
	return {
		size: 'half',
		emptyText: t.empty,
		name: 'dept-problems',
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
		notes: [
			...(recurring.length > 0 ? [t.notes.recurring(recurring.join(', '))] : []),
			t.notes.problems,
			...(model.unexplained > 0 ? [t.notes.unexplained(model.unexplained)] : [])
		]
	};
}

function outputChart(
	{ outputs }: DepartmentAnswers,
	{ lang, t, shown }: DepartmentWords
): ViewChart<'output-yoy'> | null {
	const model = outputYoy(outputs, { ...t.outputs, ...shown }, lang);
	if (model.isEmpty) return null;
	return {
		size: 'half',
		emptyText: t.empty,
		name: 'output-yoy',
		model,
		title: t.outputs.title(model.year),
		legend: [
			...legendWhen(
				model.bars.some((bar) => bar.yoy_pct < 0),
				{ glyph: 'bar-second', label: t.legend.fall }
			),
			...legendWhen(
				model.bars.some((bar) => bar.yoy_pct >= 0),
				{ glyph: 'bar-accent', label: t.legend.rise }
			),
			...legendWhen(model.hasInexact, { glyph: 'open-end', label: t.legend.openEnd })
		],
		notes: [t.notes.outputs(model.bars.length, model.total)]
	};
}

/** Where a department's points went, what it admits and what it delivered; absent where nothing is printed. */
export function departmentDetailCharts(answers: DepartmentAnswers, words: DepartmentWords) {
	return {
		waterfalls: waterfallCharts(answers, words),
		problems: problemChart(answers, words),
		outputs: outputChart(answers, words)
	};
}

/** Project items against their budgets; null where no item has money to draw. */
export function flagshipChart(
	{ items }: DepartmentAnswers,
	{ lang, t, c, shown }: DepartmentWords
): ViewChart<'flagship-items'> | null {
	const model = flagshipItems(
		projectItems(items),
		{ ...t.items, ...shown, basisNames: c.bases },
		lang
	);
	if (model.isEmpty) return null;
	const budgets: Record<BudgetStanding, LegendEntry> = {
		full: { glyph: 'bar-line', label: t.legend.full },
		unspecified: { glyph: 'hollow', label: t.legend.hollow },
		initial: { glyph: 'dashed', label: t.legend.initial }
	};
	const standings = [...new Set(model.rows.map((row) => row.standing))];
	return {
		emptyText: t.empty,
		name: 'flagship-items',
		model,
		title: t.items.title,
		legend: [
			{ glyph: 'bar-accent', label: t.legend.actual },
			...standings.map((standing) => budgets[standing])
		],
		notes: [t.items.shown(model.headings.length, model.total), t.items.basisDiffers]
	};
}
