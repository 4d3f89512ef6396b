import type { Score } from '../../src/lib/schema/score.ts';
import { assign, weigh } from './assign.ts';
import type { ExpectedReport, ExpectedScore } from './expected-report.ts';
import { isAnyOf, sameName, sameNumber, sameText } from './same-value.ts';
import type { Tally } from './tally.ts';

function weight(expected: ExpectedScore, score: Score, isOnly: boolean): number | null {
	if (expected.eval_object !== score.eval_object) return null;
	if (!isAnyOf(expected.score, score.score, sameNumber)) return null;
	const isNamed = expected.object_name !== undefined && expected.object_name !== null;
	const isName = isAnyOf(expected.object_name, score.object_name, sameName);
	if (isNamed && score.object_name !== null && !isOnly && !isName) return null;
	return 1 + (score.evaluator === expected.evaluator ? 1 : 0) + (isName ? 1 : 0);
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
	const grade = score?.grade_stated ?? null;
	if (typeof expected.grade_stated === 'string') {
		if (grade?.startsWith(expected.grade_stated.slice(0, 1)) === true) tally.hit('scores');
		else
			tally.miss(
				'scores',
				`${name} grade ${expected.grade_stated}, got ${String(grade)}`,
				grade !== null
			);
	} else if (grade !== null) tally.extra('scores', `${name} grade ${grade} is not printed`);
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
