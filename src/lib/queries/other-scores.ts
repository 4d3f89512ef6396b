import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { EvalObject, Evaluator } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { ownYearWhere } from './view-filter-where.ts';

const OtherScoreRow = z.strictObject({
	score_id: z.string(),
	doc_id: z.string(),
	dept_id: z.string(),
	fiscal_year: z.int(),
	eval_object: EvalObject,
	object_name: z.string().nullable(),
	evaluator: Evaluator,
	score: z.number(),
	max_score: z.number(),
	max_is_stated: z.boolean(),
	grade_stated: z.string().nullable(),
	is_partial: z.boolean(),
	/** Comparable group of its scheme; a report without a known one compares with nothing. */
	scheme: z.string(),
	/** A monitoring score is the department's, of a part of the year. */
	object: EvalObject,
	period: z.enum(['year', 'part'])
});

/** Which scores are not those of a department's own full self-evaluation: projects, monitoring, other evaluators? */
export const otherScores = defineQuery({
	name: 'otherScores',
	params: ViewFilter,
	row: OtherScoreRow,
	comparability: {
		basis: null,
		scheme: { column: 'scheme' },
		evaluator: { column: 'evaluator' },
		object: { column: 'object' },
		scope: null,
		period: { column: 'period' }
	},
	statement: (filter) => sql`
		SELECT
			score_id,
			doc_id,
			dept_id,
			fiscal_year,
			eval_object,
			object_name,
			evaluator,
			score,
			max_score,
			max_is_stated,
			grade_stated,
			is_partial,
			scheme,
			object,
			period
		FROM v_other_score
		WHERE ${ownYearWhere(filter)}
		ORDER BY evaluator, eval_object DESC, fiscal_year DESC, dept_id, score_id
	`
});

export type OtherScore = RowOf<typeof otherScores>;
