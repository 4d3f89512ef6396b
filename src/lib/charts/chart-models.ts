import type { CoverageMatrix } from '../view-models/coverage-matrix.ts';
import type { ExecutionMatrix } from '../view-models/execution-matrix.ts';
import type { ExecutionStrip } from '../view-models/execution-strip.ts';
import type { InitialVersusActual } from '../view-models/initial-versus-actual.ts';
import type { MonitoringSlope } from '../view-models/monitoring-slope.ts';
import type { ThreePublicDots } from '../view-models/three-public-dots.ts';
import type { UnspentBars } from '../view-models/unspent-bars.ts';

/** Every chart by its name in the page, with the view model it draws. */
export interface ChartModels {
	'coverage-matrix': CoverageMatrix;
	'execution-matrix': ExecutionMatrix;
	'execution-strip': ExecutionStrip;
	'initial-versus-actual': InitialVersusActual;
	'unspent-bars': UnspentBars;
	'three-public-dots': ThreePublicDots;
	'monitoring-slope': MonitoringSlope;
}
