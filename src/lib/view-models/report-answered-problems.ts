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
	/** The problem or deduction under which each linked measure is written out: the first that names it. */
	firstProblem: ReadonlyMap<string, string>;
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
	const firstProblem = new Map<string, string>();
	for (const { problem, measures: answering } of answered) {
		for (const { measure } of answering) {
			if (!firstProblem.has(measure.measure_id))
				firstProblem.set(measure.measure_id, problem.problem_id);
		}
	}
	return {
		stated: answered.filter(({ problem }) => problem.kind === 'stated_problem'),
		deductions: answered.filter(({ problem }) => problem.kind === 'deduction_reason'),
		firstProblem,
		unlinked: measures.filter(({ measure_id }) => !firstProblem.has(measure_id))
	};
}
