import type { Score } from '../../src/lib/schema/score.ts';
import { assign, weigh } from './assign.ts';
import type { ExpectedReport, ExpectedScore } from './expected-report.ts';
import { alternatives, isAnyOf, sameName, sameNumber, sameText, type Found } from './same-value.ts';
import type { Tally } from './tally.ts';

function weight(expected: ExpectedScore, score: Score, isOnly: boolean): number | null {
	if (expected.eval_object !== score.eval_object) return null;
	if (!isAnyOf(expected.score, score.score, sameNumber)) return null;
	const isNamed = expected.object_name !== undefined && expected.object_name !== null;
	const isName = isAnyOf(expected.object_name, score.object_name, sameName);
	if (isNamed && score.object_name !== null && !isOnly && !isName) return null;
	return 1 + (score.evaluator === expected.evaluator ? 1 : 0) + (isName ? 1 : 0);
}

/** Grades by their first character: 优 is 优秀. */
function compareGrade(expected: ExpectedScore, score: Score | undefined, tally: Tally): void {
	const first = (grade: Found) => (typeof grade === 'string' ? grade.slice(0, 1) : null);
	const found = score?.grade_stated ?? null;
	const name = `${expected.eval_object} ${String(expected.score)} grade`;
	if (isAnyOf(expected.grade_stated, found, (a, b) => first(a) === first(b))) {
		if (found !== null) tally.hit('scores');
	} else if (alternatives(expected.grade_stated).every((grade) => grade === null)) {
		tally.extra('scores', `${name} ${String(found)} is not printed`);
	} else {
		const note = `${name} ${String(expected.grade_stated)}, got ${String(found)}`;
		tally.miss('scores', note, found !== null);
	}
}

function compareScore(expected: ExpectedScore, score: Score | undefined, tally: Tally): void {
	const name = `${expected.eval_object} ${String(expected.score)}`;
	if (score === undefined) tally.miss('scores', `${name} not found`);
	else tally.hit('scores');
	if (score !== undefined && expected.evaluator !== undefined) {
		if (expected.eval_object === 'monitoring') return;
		if (isAnyOf(expected.evaluator, score.evaluator, sameText)) tally.hit('scores');
		else tally.miss('scores', `${name} evaluator, got ${score.evaluator}`, true);
	}
	compareGrade(expected, score, tally);
	for (const component of expected.components) {
		const found = score?.components.find((other) => sameName(component.name_zh, other.name_zh));
		for (const field of ['score', 'max_score'] as const) {
			if (component[field] === undefined) continue;
			const value = found?.[field] ?? null;
			if (isAnyOf(component[field], value, sameNumber)) {
				if (value !== null) tally.hit('scores');
			} else
				tally.miss(
					'scores',
					`${component.name_zh} ${field} ${String(component[field])}, got ${String(value)}`,
					value !== null
				);
		}
	}
}

/** Counts totals, evaluators, grades and the points of components. */
export function compareScores(
	expected: ExpectedReport,
	scores: readonly Score[],
	tally: Tally
): void {
	const isOnly = expected.scores.length === 1;
	const matched = assign(weigh(expected.scores, scores, (e, s) => weight(e, s, isOnly)));
	expected.scores.forEach((score, i) => {
		const at = matched.get(i);
		if (score.optional !== true) compareScore(score, at === undefined ? at : scores[at], tally);
	});
	const used = new Set(matched.values());
	scores.forEach((score, j) => {
		const isRestated = expected.scores.some((e) => weight(e, score, isOnly) !== null);
		if (used.has(j) || isRestated) return;
		tally.extra('scores', `${score.eval_object} ${score.score}`);
	});
}
