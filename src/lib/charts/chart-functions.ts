import type { ChartContext } from './chart-context.ts';
import type { ChartModels } from './chart-models.ts';
import { coverageMatrixChart } from './coverage-matrix.ts';
import { executionMatrixChart } from './execution-matrix.ts';
import { executionStripChart } from './execution-strip.ts';
import { initialVersusActualChart } from './initial-versus-actual.ts';
import { monitoringSlopeChart } from './monitoring-slope.ts';
import { threePublicDotsChart } from './three-public-dots.ts';
import { unspentBarsChart } from './unspent-bars.ts';

/** The function that draws each chart. Loaded when pages are prerendered, and in the browser once a chart changes. */
export const CHART_FUNCTIONS: {
	[N in keyof ChartModels]: (model: ChartModels[N], context: ChartContext) => SVGSVGElement;
} = {
	'coverage-matrix': coverageMatrixChart,
	'execution-matrix': executionMatrixChart,
	'execution-strip': executionStripChart,
	'initial-versus-actual': initialVersusActualChart,
	'unspent-bars': unspentBarsChart,
	'three-public-dots': threePublicDotsChart,
	'monitoring-slope': monitoringSlopeChart
};
