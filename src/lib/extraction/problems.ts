import type { Measure, Problem, ProblemMeasureLink } from '../schema/problem.ts';
import type { Score } from '../schema/score.ts';
import type { ProblemsStatus } from './fact-codes.ts';
import { classifyText, isVague, type Classification } from './classify-problem.ts';
import { finishDeduction, readDeductions } from './deductions.ts';
import type { PlacedRow } from './indicator-tree.ts';
import { evidenceOf, printedText, type Passage } from './passage.ts';
import { readProblemSections } from './problem-sections.ts';
import type { ReportText } from './report-text.ts';

const OTHER: Classification = {
	category_code: 'OTH-00',
	category_l1: 'OTH',
	secondary_codes: [],
	confidence: '0.30',
	words: [],
	cause_code: null
};
const CONCRETE =
	/\d|规范填报|制定|修订|建立|召开|每月|每季|季度|年底前|报送|培训|印发|清单|台账|完成(?!情况)|梳理/;

function finishProblem(passage: Passage, prefix: string, n: number): Problem {
	const classification = classifyText(passage.text) ?? OTHER;
	return {
		problem_id: `${prefix}-P${n}`,
		kind: 'stated_problem',
		ordinal: n,
		text: printedText(passage),
		text_en: null,
		category_code: classification.category_code,
		category_l1: classification.category_l1,
		secondary_codes: classification.secondary_codes,
		cause_code: classification.cause_code,
		points: null,
		indicator_id: null,
		classified_by: 'rule',
		confidence: classification.confidence,
		note:
			classification.words.length === 0
				? null
				: `判定词：${classification.words.slice(0, 4).join('、')}`,
		evidence: [evidenceOf(passage)]
	};
}

function finishMeasure(passage: Passage, prefix: string, n: number): Measure {
	const classification = classifyText(passage.text) ?? OTHER;
	return {
		measure_id: `${prefix}-M${n}`,
		ordinal: n,
		text: printedText(passage),
		text_en: null,
		category_code: classification.category_code,
		category_l1: classification.category_l1,
		secondary_codes: classification.secondary_codes,
		concreteness: CONCRETE.test(passage.text) ? 'concrete' : 'general',
		evidence: [evidenceOf(passage)]
	};
}

function linkConfidence(problem: Problem, measure: Measure): string | null {
	if (problem.category_l1 === 'UNX' || problem.category_l1 === 'OTH') return null;
	if (problem.category_code === measure.category_code) return '0.95';
	if (problem.category_l1 === measure.category_l1)
		return problem.secondary_codes.includes(measure.category_code) ||
			measure.secondary_codes.includes(problem.category_code)
			? '0.80'
			: '0.70';
	return measure.secondary_codes.includes(problem.category_code) ? '0.60' : null;
}

export interface ProblemReading {
	problems: Problem[];
	measures: Measure[];
	links: ProblemMeasureLink[];
	status: ProblemsStatus;
}

/** Stated problems, deduction reasons, measures and the links between them (handbook 5.2 to 5.4). */
export function readProblems(
	report: ReportText,
	rows: readonly PlacedRow[],
	score: Score | undefined,
	prefix: string
): ProblemReading {
	const sections = readProblemSections(report);
	const stated = sections.problems.map((passage, index) =>
		finishProblem(passage, prefix, index + 1)
	);
	const deductions = readDeductions(report, rows, score);
	const reasons = deductions.map((deduction, index) =>
		finishDeduction(deduction, prefix, stated.length + index + 1, index + 1)
	);
	const measures = sections.measures.map((passage, index) =>
		finishMeasure(passage, prefix, index + 1)
	);
	const problems = [...stated, ...reasons];
	const links: ProblemMeasureLink[] = [];
	for (const problem of problems) {
		for (const measure of measures) {
			const confidence = linkConfidence(problem, measure);
			if (confidence !== null)
				links.push({
					problem_id: problem.problem_id,
					measure_id: measure.measure_id,
					link_kind: 'inferred',
					confidence
				});
		}
	}
	deductions.forEach((deduction, index) => {
		if (deduction.measure === null) return;
		const measure = finishMeasure(deduction.measure, prefix, measures.length + 1);
		const own = classifyText(deduction.measure.text);
		const category = own === null || isVague(own) ? deduction.classification : own;
		measures.push({
			...measure,
			category_code: category.category_code,
			category_l1: category.category_l1
		});
		links.push({
			problem_id: reasons[index]?.problem_id ?? '',
			measure_id: measure.measure_id,
			link_kind: 'explicit',
			confidence: '1.00'
		});
	});
	return { problems, measures, links, status: sections.status };
}
