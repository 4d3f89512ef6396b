import { z } from 'zod';
import { BudgetLine } from './budget-line.ts';
import { ReportDocument } from './document.ts';
import { Headcount } from './headcount.ts';
import { Indicator } from './indicator.ts';
import { MonitoringSnapshot } from './monitoring.ts';
import { Output } from './output.ts';
import { Measure, Problem, ProblemMeasureLink } from './problem.ts';
import { QualityFinding } from './quality-finding.ts';
import { Score } from './score.ts';
import { StatedRatio } from './stated-ratio.ts';

/**
 * Everything one report states, as one validated JSON file: document fields at the top, then the facts.
 * `quality_findings` holds what only the report's text can show; the rules that need facts alone are
 * computed when the tables are built.
 */
export const ReportRecord = ReportDocument.extend({
	budget_lines: z.array(BudgetLine),
	scores: z.array(Score),
	indicators: z.array(Indicator),
	problems: z.array(Problem),
	measures: z.array(Measure),
	problem_measure_links: z.array(ProblemMeasureLink),
	monitoring: z.array(MonitoringSnapshot),
	outputs: z.array(Output),
	headcounts: z.array(Headcount),
	stated_ratios: z.array(StatedRatio),
	quality_findings: z.array(QualityFinding)
});
export type ReportRecord = z.output<typeof ReportRecord>;
