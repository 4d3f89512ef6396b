import type { DeptMoney } from '../view-models/dept-money.ts';
import type { DeptProblems } from '../view-models/dept-problems.ts';
import type { ExecutionMatrix } from '../view-models/execution-matrix.ts';
import type { ExecutionStrip } from '../view-models/execution-strip.ts';
import type { InitialVersusActual } from '../view-models/initial-versus-actual.ts';
import type { MonitoringSlope } from '../view-models/monitoring-slope.ts';
import type { OutputYoy } from '../view-models/output-yoy.ts';
import type { ScoreWaterfall } from '../view-models/score-waterfall.ts';
import type { ThreePublicDots } from '../view-models/three-public-dots.ts';
import type { UnspentBars } from '../view-models/unspent-bars.ts';
import type { YearSeries } from '../view-models/year-series.ts';

/** Every chart by its name in the page, with the view model it draws. */
export interface ChartModels {
	'execution-matrix': ExecutionMatrix;
	'execution-strip': ExecutionStrip;
	'initial-versus-actual': InitialVersusActual;
	'unspent-bars': UnspentBars;
	'three-public-dots': ThreePublicDots;
	'monitoring-slope': MonitoringSlope;
	'dept-execution': YearSeries;
	'dept-money': DeptMoney;
	'dept-score': YearSeries;
	'score-waterfall': ScoreWaterfall;
	'dept-problems': DeptProblems;
	'output-yoy': OutputYoy;
}
