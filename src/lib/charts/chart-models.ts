import type { CoverageMatrix } from '../view-models/coverage-matrix.ts';
import type { ExecutionMatrix } from '../view-models/execution-matrix.ts';
import type { ExecutionStrip } from '../view-models/execution-strip.ts';
import type { InitialVersusActual } from '../view-models/initial-versus-actual.ts';
import type { MonitoringSlope } from '../view-models/monitoring-slope.ts';
import type { ThreePublicDots } from '../view-models/three-public-dots.ts';
import type { UnspentBars } from '../view-models/unspent-bars.ts';
import type { ProblemFrequency } from '../view-models/problem-frequency.ts';
import type { ProblemByYear } from '../view-models/problem-by-year.ts';
import type { ProblemByDepartment } from '../view-models/problem-by-department.ts';
import type { RecurrenceMatrix } from '../view-models/recurrence-matrix.ts';
import type { DeductionBars } from '../view-models/deduction-bars.ts';
import type { CoverageBars } from '../view-models/coverage-bars.ts';
import type { CauseBars } from '../view-models/cause-bars.ts';

/** Every chart by its name in the page, with the view model it draws. */
export interface ChartModels {
	'coverage-matrix': CoverageMatrix;
	'execution-matrix': ExecutionMatrix;
	'execution-strip': ExecutionStrip;
	'initial-versus-actual': InitialVersusActual;
	'unspent-bars': UnspentBars;
	'three-public-dots': ThreePublicDots;
	'monitoring-slope': MonitoringSlope;
	'problem-frequency': ProblemFrequency;
	'problem-by-year': ProblemByYear;
	'problem-by-department': ProblemByDepartment;
	'problem-recurrence': RecurrenceMatrix;
	'deduction-points': DeductionBars;
	'measure-coverage': CoverageBars;
	'problem-causes': CauseBars;
}
