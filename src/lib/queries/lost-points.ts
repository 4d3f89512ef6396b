import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { DeptId } from '../schema/scalars.ts';
import { defineQuery } from './define-query.ts';

export const LostPoints = z.strictObject({
	fiscal_year: z.int(),
	doc_id: z.string(),
	detail: z.enum(['indicator', 'component', 'reason']),
	score: z.number(),
	max_score: z.number(),
	/** Printed name of the block, or the category code of a deduction reason. */
	name: z.string(),
	/** Of a block, where the scheme gives it. */
	name_en: z.string().nullable(),
	weight: z.number().nullable(),
	lost: z.number(),
	is_bonus: z.boolean()
});
export type LostPoints = z.output<typeof LostPoints>;

/** Where were one department's points lost: by indicator group, by score block, else by the reasons given? */
export const lostPoints = defineQuery({
	name: 'lostPoints',
	params: z.strictObject({ dept_id: DeptId }),
	row: LostPoints,
	comparability: null,
	statement: ({ dept_id }) => sql`
		WITH scored AS (
			SELECT doc_id, fiscal_year, score_id, score, max_score, scheme_id
			FROM v_dept_year
			WHERE dept_id = ${dept_id} AND score IS NOT NULL
		),
		part AS (
			SELECT
				indicator.doc_id,
				1 AS detail,
				coalesce(indicator.l2_name, indicator.l1_name, indicator.name_zh) AS name,
				NULL::VARCHAR AS name_en,
				sum(indicator.weight) AS weight,
				sum(indicator.weight) - sum(indicator.score) AS lost,
				indicator.is_bonus,
				min(indicator.ordinal) AS position
			FROM indicator
			JOIN scored USING (doc_id)
			WHERE indicator.weight IS NOT NULL AND indicator.score IS NOT NULL
			GROUP BY indicator.doc_id, coalesce(indicator.l2_name, indicator.l1_name, indicator.name_zh),
				indicator.is_bonus
			UNION ALL
			SELECT scored.doc_id, 2, score_component.name_zh, scoring_scheme_component.name_en, score_component.max_score,
				score_component.max_score - score_component.score, score_component.is_bonus,
				score_component.ordinal
			FROM score_component
			JOIN scored USING (score_id)
			LEFT JOIN scoring_scheme_component ON scoring_scheme_component.scheme_id = scored.scheme_id
				AND scoring_scheme_component.component_code = score_component.code
			WHERE score_component.max_score IS NOT NULL AND score_component.score IS NOT NULL
			UNION ALL
			SELECT problem.doc_id, 3, problem.category_l1, NULL, NULL, sum(problem.points), false, min(problem.ordinal)
			FROM problem
			JOIN scored USING (doc_id)
			WHERE problem.kind = 'deduction_reason' AND problem.points IS NOT NULL
			GROUP BY problem.doc_id, problem.category_l1
		),
		best AS (
			SELECT doc_id, min(detail) AS detail FROM part GROUP BY doc_id
		),
		shown AS (
			SELECT scored.*, best.detail,
				row_number() OVER (PARTITION BY best.detail ORDER BY scored.fiscal_year DESC) AS recency
			FROM scored
			JOIN best USING (doc_id)
		)
		SELECT
			shown.fiscal_year,
			shown.doc_id,
			CASE shown.detail WHEN 1 THEN 'indicator' WHEN 2 THEN 'component' ELSE 'reason' END AS detail,
			shown.score::DOUBLE AS score,
			shown.max_score::DOUBLE AS max_score,
			part.name,
			part.name_en,
			part.weight::DOUBLE AS weight,
			part.lost::DOUBLE AS lost,
			part.is_bonus
		FROM shown
		JOIN part ON part.doc_id = shown.doc_id AND part.detail = shown.detail
		WHERE shown.recency = 1
		ORDER BY shown.fiscal_year DESC, part.is_bonus DESC, part.position, part.name
	`
});
