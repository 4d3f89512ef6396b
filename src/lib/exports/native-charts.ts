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
	nativeCauseBars,
	nativeCoverageBars,
	nativeDeductionBars,
	nativeProblemByDepartment,
	nativeProblemByYear,
	nativeProblemFrequency,
	nativeRecurrence
} from './native-problem-charts.ts';
import {
	nativeComponentLoss,
	nativeIndicatorScores,
	nativePointsLost,
	nativeScoreTrend,
	nativeScoreWaterfall
} from './native-score-charts.ts';

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
	'indicator-scores': nativeIndicatorScores
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
