import { expect, it } from 'vitest';
import type { OtherScore } from '../queries/other-scores.ts';
import { otherScoreParts } from './other-score-parts.ts';

const score: OtherScore = {
	score_id: 'a-S1',
	doc_id: 'a',
	dept_id: 'a',
	fiscal_year: 2021,
	eval_object: 'project',
	object_name: null,
	evaluator: 'self',
	score: 93.5,
	max_score: 100,
	max_is_stated: true,
	grade_stated: null,
	is_partial: false,
	scheme: 'a-S1',
	object: 'project',
	period: 'year',
	comparability: '|a-S1|self|project||year'
};

it('never mixes evaluators or objects, and counts what it does not show', () => {
	const finance = { ...score, score_id: 'a-S3', evaluator: 'finance' as const };
	const rows = [score, { ...score, score_id: 'a-S2' }, finance];
	const parts = otherScoreParts(rows, 2);
	expect(
		parts.map((part) => [part.evaluator, part.total, part.shown.map((row) => row.score_id)])
	).toEqual([
		['self', 2, ['a-S1', 'a-S2']],
		['finance', 1, []]
	]);
	expect(otherScoreParts([], 2)).toEqual([]);
});
