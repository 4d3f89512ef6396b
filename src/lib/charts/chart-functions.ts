import type { ChartContext } from './chart-context.ts';
import type { ChartModels } from './chart-models.ts';
import { componentLossChart } from './component-loss.ts';
import { coverageMatrixChart } from './coverage-matrix.ts';
import { deptMoneyChart } from './dept-money.ts';
import { deptProblemsChart } from './dept-problems.ts';
import { executionMatrixChart } from './execution-matrix.ts';
import { executionStripChart } from './execution-strip.ts';
import { indicatorStripChart } from './indicator-strip.ts';
import { indicatorScoresChart } from './indicator-scores.ts';
import { initialVersusActualChart } from './initial-versus-actual.ts';
import { monitoringSlopeChart } from './monitoring-slope.ts';
import { outputYoyChart } from './output-yoy.ts';
import { scoreWaterfallChart } from './score-waterfall.ts';
import { pointsLostChart } from './points-lost.ts';
import { scoreTrendChart } from './score-trend.ts';
import { threePublicDotsChart } from './three-public-dots.ts';
import { unspentBarsChart } from './unspent-bars.ts';
import { problemFrequencyChart } from './problem-frequency.ts';
import { problemByYearChart } from './problem-by-year.ts';
import { problemByDepartmentChart } from './problem-by-department.ts';
import { recurrenceMatrixChart } from './recurrence-matrix.ts';
import { deductionBarsChart } from './deduction-bars.ts';
import { coverageBarsChart } from './coverage-bars.ts';
import { causeBarsChart } from './cause-bars.ts';
import { indicatorHeatChart } from './indicator-heat.ts';
import { scoreBandsChart } from './score-bands.ts';
import { yearSeriesChart } from './year-series.ts';
import { followThroughMatrixChart } from './follow-through-matrix.ts';
import { measureConcretenessChart } from './measure-concreteness.ts';
import { categoryPairsChart } from './category-pairs.ts';
import { goalCoverageChart } from './goal-coverage.ts';
import { executionMultiplesChart } from './execution-multiples.ts';
import { comparePanelsChart } from './compare-panels.ts';
import { compareProblemsChart } from './compare-problems.ts';
import { departmentSizeChart } from './department-size.ts';
import { flagshipItemsChart } from './flagship-items.ts';

/** The function that draws each chart. Loaded when pages are prerendered, and in the browser once a chart changes. */
export const CHART_FUNCTIONS: {
	[N in keyof ChartModels]: (model: ChartModels[N], context: ChartContext) => SVGSVGElement;
} = {
	'component-loss': componentLossChart,
	'coverage-matrix': coverageMatrixChart,
	'deduction-points': deductionBarsChart,
	'dept-execution': yearSeriesChart,
	'dept-money': deptMoneyChart,
	'dept-problems': deptProblemsChart,
	'dept-score': yearSeriesChart,
	'execution-matrix': executionMatrixChart,
	'execution-strip': executionStripChart,
	'indicator-scores': indicatorScoresChart,
	'indicator-strip': indicatorStripChart,
	'initial-versus-actual': initialVersusActualChart,
	'measure-coverage': coverageBarsChart,
	'monitoring-slope': monitoringSlopeChart,
	'output-yoy': outputYoyChart,
	'points-lost': pointsLostChart,
	'problem-by-department': problemByDepartmentChart,
	'problem-by-year': problemByYearChart,
	'problem-causes': causeBarsChart,
	'problem-frequency': problemFrequencyChart,
	'problem-recurrence': recurrenceMatrixChart,
	'score-trend': scoreTrendChart,
	'score-waterfall': scoreWaterfallChart,
	'three-public-dots': threePublicDotsChart,
	'unspent-bars': unspentBarsChart,
	'indicator-heat': indicatorHeatChart,
	'score-bands': scoreBandsChart,
	'follow-through-matrix': followThroughMatrixChart,
	'measure-concreteness': measureConcretenessChart,
	'category-pairs': categoryPairsChart,
	'goal-coverage': goalCoverageChart,
	'execution-multiples': executionMultiplesChart,
	'flagship-items': flagshipItemsChart,
	'department-size': departmentSizeChart,
	'compare-execution': comparePanelsChart,
	'compare-money': comparePanelsChart,
	'compare-scores': comparePanelsChart,
	'compare-problems': compareProblemsChart,
	'country-coverage': problemByYearChart,
	'country-execution': executionMultiplesChart
};
