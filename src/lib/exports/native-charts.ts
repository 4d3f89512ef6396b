import type { ChartModels } from '../charts/chart-models.ts';
import type { Lang } from '../messages/lang.ts';
import { slideWords } from '../messages/slides.ts';
import type { ChartModel } from '../view-models/chart-model.ts';
import { nativeTable, type NativeChart } from './native-chart.ts';
import {
	nativeDeptMoney,
	nativeDeptProblems,
	nativeOutputYoy,
	nativeYearSeries
} from './native-department-charts.ts';
import {
	nativeCoverageMatrix,
	nativeExecutionMatrix,
	nativeExecutionStrip,
	nativeMonitoringSlope,
	nativeThreePublicDots
} from './native-execution-charts.ts';
import { nativeInitialVersusActual, nativeUnspentBars } from './native-money-bars.ts';
import {
	nativeComparePanels,
	nativeDepartmentSize,
	nativeExecutionMultiples
} from './native-panel-charts.ts';
import {
	nativeCategoryPairs,
	nativeCauseBars,
	nativeCoverageBars,
	nativeDeductionBars,
	nativeMeasureConcreteness,
	nativeProblemByDepartment,
	nativeProblemByYear,
	nativeProblemFrequency,
	nativeRecurrence
} from './native-problem-charts.ts';
import {
	nativeIndicatorScores,
	nativePointsLost,
	nativeScoreBands,
	nativeScoreTrend,
	nativeScoreWaterfall
} from './native-score-charts.ts';
import { nativeComponentLoss, nativeIndicatorHeat } from './native-score-tables.ts';

type NativeForms = {
	[Name in keyof ChartModels]: (model: ChartModels[Name], lang: Lang) => NativeChart[];
};

const asTable = (model: ChartModel) => [nativeTable(model.table)];

const NATIVE_FORMS = {
	'coverage-matrix': nativeCoverageMatrix,
	'execution-matrix': nativeExecutionMatrix,
	'execution-strip': nativeExecutionStrip,
	'initial-versus-actual': nativeInitialVersusActual,
	'unspent-bars': nativeUnspentBars,
	'three-public-dots': nativeThreePublicDots,
	'monitoring-slope': nativeMonitoringSlope,
	'points-lost': nativePointsLost,
	'score-trend': nativeScoreTrend,
	'component-loss': nativeComponentLoss,
	'indicator-strip': asTable,
	'problem-frequency': nativeProblemFrequency,
	'problem-by-year': nativeProblemByYear,
	'problem-by-department': nativeProblemByDepartment,
	'problem-recurrence': nativeRecurrence,
	'deduction-points': nativeDeductionBars,
	'measure-coverage': nativeCoverageBars,
	'problem-causes': nativeCauseBars,
	'dept-execution': nativeYearSeries,
	'dept-money': nativeDeptMoney,
	'dept-score': nativeYearSeries,
	'score-waterfall': nativeScoreWaterfall,
	'dept-problems': nativeDeptProblems,
	'output-yoy': nativeOutputYoy,
	'indicator-scores': nativeIndicatorScores,
	'indicator-heat': nativeIndicatorHeat,
	'score-bands': nativeScoreBands,
	'follow-through-matrix': asTable,
	'measure-concreteness': nativeMeasureConcreteness,
	'category-pairs': nativeCategoryPairs,
	'goal-coverage': asTable,
	'execution-multiples': nativeExecutionMultiples,
	'flagship-items': asTable,
	'department-size': nativeDepartmentSize,
	'compare-execution': nativeComparePanels,
	'compare-money': nativeComparePanels,
	'compare-scores': nativeComparePanels,
	'compare-problems': asTable,
	'country-coverage': asTable,
	'country-execution': asTable
} satisfies NativeForms;

/** A chart in the forms an office program draws itself, one a slide; an empty chart is its empty table. */
export function nativeCharts<Name extends keyof ChartModels>(
	name: Name,
	model: ChartModels[Name],
	lang: Lang
): NativeChart[] {
	if (model.isEmpty) return [{ ...nativeTable(model.table), notes: [slideWords[lang].empty] }];
	const form: NativeForms[Name] = NATIVE_FORMS[name];
	return form(model, lang);
}
