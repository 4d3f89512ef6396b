import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { EvalObject, Evaluator } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

export const OtherScore = z.strictObject({
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
	is_partial: z.boolean()
});
export type OtherScore = z.output<typeof OtherScore>;

/** Which scores are not those of a department's own full self-evaluation: projects, monitoring, other evaluators? */
export const otherScores = defineQuery({
	name: 'otherScores',
	params: ViewFilter,
	row: OtherScore,
	comparability: null,
	statement: (filter) => sql`
		SELECT
			score.score_id,
			score.doc_id,
			document.dept_id,
			document.fiscal_year,
			score.eval_object,
			coalesce(score.object_name, document.eval_object_name) AS object_name,
			score.evaluator,
			score.score::DOUBLE AS score,
			score.max_score::DOUBLE AS max_score,
			score.max_is_stated,
			score.grade_stated,
			document.completeness = 'partial' AS is_partial
		FROM score
		JOIN document ON document.doc_id = score.doc_id
		JOIN department ON department.dept_id = document.dept_id
		WHERE score.score_id NOT IN (SELECT score_id FROM v_dept_year WHERE score_id IS NOT NULL)
			AND document.superseded_by IS NULL
			AND ${departmentYearWhere(filter)}
		ORDER BY score.eval_object DESC, document.fiscal_year DESC, score.evaluator, document.dept_id, score.score_id
	`
});
