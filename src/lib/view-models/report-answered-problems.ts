import type { ReportMeasureLink } from '../queries/report-measure-links.ts';
import type { ReportMeasure } from '../queries/report-measures.ts';
import type { ReportProblem } from '../queries/report-problems.ts';

/** Below this, an inferred link is shown but does not count as an answer. */
export const SURE_ENOUGH = 0.6;

export interface AnsweringMeasure {
	measure: ReportMeasure;
	link_kind: ReportMeasureLink['link_kind'];
	confidence: number;
}

export interface AnsweredProblem {
	problem: ReportProblem;
	measures: AnsweringMeasure[];
	isAnswered: boolean;
}

export interface ReportAnsweredProblems {
	stated: AnsweredProblem[];
	deductions: AnsweredProblem[];
	/** Measures that no problem or deduction is linked with. */
	unlinked: ReportMeasure[];
}

/** Problems and reasons for lost points, each with the measures that answer it. */
export function reportAnsweredProblems(
	problems: readonly ReportProblem[],
	measures: readonly ReportMeasure[],
	links: readonly ReportMeasureLink[]
): ReportAnsweredProblems {
	const answered = problems.map((problem): AnsweredProblem => {
		const answering = links
			.filter((link) => link.problem_id === problem.problem_id)
			.flatMap(({ measure_id, link_kind, confidence }) => {
				const measure = measures.find((one) => one.measure_id === measure_id);
				return measure ? [{ measure, link_kind, confidence }] : [];
			})
			.sort((a, b) => b.confidence - a.confidence);
		return {
			problem,
			measures: answering,
			isAnswered: answering.some(({ confidence }) => confidence >= SURE_ENOUGH)
		};
	});
	const linked = new Set(links.map((link) => link.measure_id));
	return {
		stated: answered.filter(({ problem }) => problem.kind === 'stated_problem'),
		deductions: answered.filter(({ problem }) => problem.kind === 'deduction_reason'),
		unlinked: measures.filter(({ measure_id }) => !linked.has(measure_id))
	};
}
