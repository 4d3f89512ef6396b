import { z } from 'zod';
import { EvalObject, Evaluator } from './codes.ts';
import { EvidenceList } from './evidence.ts';
import { FactId, Flag, Percent, Points, Text } from './scalars.ts';

/** Points of one block of a score (管理效能 43.79 of 45). */
export const ScoreComponent = z.strictObject({
	code: Text,
	name_zh: Text,
	max_score: Points.nullable(),
	score: Points.nullable(),
	is_bonus: Flag
});
export type ScoreComponent = z.output<typeof ScoreComponent>;

/** One total score of one object by one evaluator. */
export const Score = z.strictObject({
	score_id: FactId,
	eval_object: EvalObject,
	object_name: Text.nullable(),
	evaluator: Evaluator,
	score: Points,
	max_score: Points,
	max_is_stated: Flag.meta({ description: 'false: 100 is assumed' }),
	base_max: Points.nullable().meta({ description: 'highest score reachable without bonus' }),
	normalized_pct: Percent.nullable().meta({ description: '100 × (score − bonus) ÷ base_max' }),
	points_lost: Points.nullable().meta({ description: 'base_max − (score − bonus)' }),
	grade_stated: Text.nullable(),
	grade_derived: Text.nullable().meta({ description: 'from the bands; shown as derived' }),
	note: Text.nullable(),
	components: z.array(ScoreComponent),
	evidence: EvidenceList
});
export type Score = z.output<typeof Score>;
