import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { EvalObject, Evaluator } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

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
			document.completeness = 'partial' AS is_partial,
			coalesce(scoring_scheme.comparable_group, score.score_id) AS scheme,
			CASE WHEN score.eval_object = 'monitoring' THEN document.eval_object ELSE score.eval_object END
				AS object,
			CASE WHEN score.eval_object = 'monitoring' THEN 'part' ELSE 'year' END AS period
		FROM score
		JOIN document ON document.doc_id = score.doc_id
		JOIN department ON department.dept_id = document.dept_id
		LEFT JOIN scoring_scheme ON scoring_scheme.scheme_id = document.scheme_id
			AND scoring_scheme.eval_object = score.eval_object
		WHERE score.score_id NOT IN (SELECT score_id FROM v_dept_year WHERE score_id IS NOT NULL)
			AND document.superseded_by IS NULL
			AND ${departmentYearWhere(filter)}
		ORDER BY score.evaluator, score.eval_object DESC, document.fiscal_year DESC, document.dept_id, score.score_id
	`
});

export type OtherScore = RowOf<typeof otherScores>;
