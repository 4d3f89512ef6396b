/** The views a slide can show; `department` and `report` are pages of one of them. */
export type SlideView = keyof typeof VIEW_CHARTS;

/** The charts of each view by their names in the page, in their order: a slide names one of them. */
export const VIEW_CHARTS = {
	overview: ['execution-strip', 'score-trend', 'coverage-matrix', 'problem-frequency'],
	execution: [
		'execution-strip',
		'execution-matrix',
		'execution-multiples',
		'initial-versus-actual',
		'unspent-bars',
		'three-public-dots',
		'monitoring-slope'
	],
	problems: [
		'problem-frequency',
		'problem-by-year',
		'problem-by-department',
		'deduction-points',
		'problem-causes',
		'problem-recurrence',
		'follow-through-matrix',
		'measure-coverage',
		'measure-concreteness',
		'category-pairs',
		'goal-coverage'
	],
	scores: [
		'points-lost',
		'score-bands',
		'score-waterfall',
		'score-trend',
		'component-loss',
		'indicator-strip',
		'indicator-heat'
	],
	compare: ['compare-execution', 'compare-money', 'compare-scores', 'compare-problems'],
	departments: ['department-size'],
	department: [
		'dept-execution',
		'dept-score',
		'dept-money',
		'score-waterfall',
		'dept-problems',
		'output-yoy',
		'flagship-items'
	],
	reports: [],
	report: ['indicator-scores'],
	records: [],
	data: []
} as const satisfies Record<string, readonly string[]>;

/** Whether a view has a chart of this name. */
export function hasChart(view: SlideView, chart: string): boolean {
	const names: readonly string[] = VIEW_CHARTS[view];
	return names.includes(chart);
}
