import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { EvalObject, Evaluator } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { ReportParams } from './report-params.ts';

export const ReportScore = z.strictObject({
	score_id: z.string(),
	eval_object: EvalObject,
	object_name: z.string().nullable(),
	evaluator: Evaluator,
	score: z.number(),
	max_score: z.number(),
	max_is_stated: z.boolean(),
	base_max: z.number().nullable(),
	normalized_pct: z.number().nullable(),
	points_lost: z.number().nullable(),
	grade_stated: z.string().nullable(),
	grade_derived: z.string().nullable(),
	note: z.string().nullable()
});
export type ReportScore = z.output<typeof ReportScore>;

/** Which total scores does this report print, of what and by whom? */
export const reportScores = defineQuery({
	name: 'reportScores',
	params: ReportParams,
	row: ReportScore,
	comparability: null,
	statement: ({ doc_id }) => sql`
		SELECT
			score_id,
			eval_object,
			object_name,
			evaluator,
			score::DOUBLE AS score,
			max_score::DOUBLE AS max_score,
			max_is_stated,
			base_max::DOUBLE AS base_max,
			normalized_pct::DOUBLE AS normalized_pct,
			points_lost::DOUBLE AS points_lost,
			grade_stated,
			grade_derived,
			note
		FROM score
		WHERE doc_id = ${doc_id}
		ORDER BY score_id
	`
});
