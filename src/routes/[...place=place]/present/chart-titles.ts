import type { ChartModels } from '$lib/charts/chart-models.ts';
import { compare } from '$lib/messages/compare.ts';
import { departmentCharts } from '$lib/messages/department-charts.ts';
import { departments } from '$lib/messages/departments.ts';
import { execution } from '$lib/messages/execution.ts';
import type { Lang } from '$lib/messages/lang.ts';
import { overview } from '$lib/messages/overview.ts';
import { problemFollowUp } from '$lib/messages/problem-follow-up.ts';
import { problems } from '$lib/messages/problems.ts';
import { scores } from '$lib/messages/scores.ts';

/** What each chart of a slide is called before its data is asked for. */
export function chartTitles(lang: Lang): Partial<Record<string, string>> {
	const e = execution[lang];
	const p = problems[lang];
	const f = problemFollowUp[lang];
	const s = scores[lang];
	const d = departmentCharts[lang];
	const c = compare[lang];
	return {
		'coverage-matrix': overview[lang].coverage.title,
		'execution-strip': e.strip.title,
		'execution-matrix': e.matrix.title,
		'execution-multiples': e.multiples.title,
		'initial-versus-actual': e.initial.title,
		'unspent-bars': e.unspent.title,
		'three-public-dots': e.threePublic.title,
		'monitoring-slope': e.monitoring.title(null),
		'problem-frequency': p.frequency.title,
		'problem-by-year': p.byYear.title,
		'problem-by-department': p.byDepartment.title,
		'problem-recurrence': p.recurrence.title,
		'deduction-points': p.points.title,
		'problem-causes': p.causes.title,
		'measure-coverage': p.coverage.title,
		'follow-through-matrix': f.followThrough.title,
		'measure-concreteness': f.concreteness.title,
		'category-pairs': f.pairs.title,
		'goal-coverage': f.goals.title,
		'points-lost': s.lost.title,
		'score-bands': s.bands.title,
		'score-trend': s.trend.title,
		'score-waterfall': s.waterfall.title('', null),
		'component-loss': s.loss.title,
		'indicator-strip': s.indicators.title,
		'indicator-heat': s.heat.title,
		'dept-execution': d.execution.title,
		'dept-score': d.score.title,
		'dept-money': d.money.title,
		'dept-problems': d.problems.title,
		'output-yoy': d.outputs.title(null),
		'flagship-items': d.items.title,
		'department-size': departments[lang].size.title,
		'compare-execution': c.execution.title,
		'compare-money': c.money.title,
		'compare-scores': c.scores.title,
		'compare-problems': c.problems.title
	} satisfies Partial<Record<keyof ChartModels, string>>;
}
