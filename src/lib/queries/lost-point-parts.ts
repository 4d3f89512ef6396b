import { z } from 'zod';
import type { Statement } from '../database/database.ts';
import { sql } from '../database/sql.ts';

/** One part of a score that was not earned, as the most detailed account of its report has it. */
export const LostPointRow = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	score_id: z.string(),
	comparable_group: z.string(),
	detail: z.enum(['indicator', 'component', 'reason']),
	score: z.number(),
	max_score: z.number(),
	/** Printed name of the block, or the category code of a deduction reason. */
	name: z.string(),
	/** Of a block, where the scheme gives it. */
	name_en: z.string().nullable(),
	weight: z.number().nullable(),
	lost: z.number(),
	is_bonus: z.boolean(),
	/** The indicators or reasons it sums, between commas; null: the score itself. */
	fact_ids: z.string().nullable()
});

/** The parts of one report's score: they add up, and only with one another. */
export const LOST_POINT_COMPARABILITY = {
	basis: null,
	scheme: { column: 'doc_id' },
	evaluator: { is: 'self' },
	object: { is: 'department' },
	scope: null,
	period: { is: 'year' }
} as const;

/**
 * The tables `part` and `best` (the most detailed account that each report has) of the reports in a table `scored`
 * with `doc_id`, `score_id` and `scheme_id`: 1 indicator groups, 2 score blocks, 3 the reasons given.
 */
export function lostPointParts(): Statement {
	return sql`
		part AS (
			SELECT
				indicator.doc_id,
				1 AS detail,
				coalesce(indicator.l2_name, indicator.l1_name, indicator.name_zh) AS name,
				NULL::VARCHAR AS name_en,
				sum(indicator.weight) AS weight,
				sum(indicator.weight) - sum(indicator.score) AS lost,
				indicator.is_bonus,
				string_agg(indicator.indicator_id, ',' ORDER BY indicator.ordinal) AS fact_ids,
				min(indicator.ordinal) AS position
			FROM indicator
			JOIN scored USING (doc_id)
			WHERE indicator.weight IS NOT NULL AND indicator.score IS NOT NULL
			GROUP BY indicator.doc_id, coalesce(indicator.l2_name, indicator.l1_name, indicator.name_zh),
				indicator.is_bonus
			UNION ALL
			SELECT scored.doc_id, 2, score_component.name_zh, scoring_scheme_component.name_en, score_component.max_score,
				score_component.max_score - score_component.score, score_component.is_bonus, NULL,
				score_component.ordinal
			FROM score_component
			JOIN scored USING (score_id)
			LEFT JOIN scoring_scheme_component ON scoring_scheme_component.scheme_id = scored.scheme_id
				AND scoring_scheme_component.component_code = score_component.code
			WHERE score_component.max_score IS NOT NULL AND score_component.score IS NOT NULL
			UNION ALL
			SELECT problem.doc_id, 3, problem.category_l1, NULL, NULL, sum(problem.points), false,
				string_agg(problem.problem_id, ',' ORDER BY problem.ordinal), min(problem.ordinal)
			FROM problem
			JOIN scored USING (doc_id)
			WHERE problem.kind = 'deduction_reason' AND problem.points IS NOT NULL
			GROUP BY problem.doc_id, problem.category_l1
		),
		best AS (
			SELECT doc_id, min(detail) AS detail FROM part GROUP BY doc_id
		)
	`;
}

/** The columns of `LostPointRow` from `shown` (reports of `scored` with their `detail`) and `part`. */
export function lostPointColumns(): Statement {
	return sql`
		shown.dept_id,
		shown.fiscal_year,
		shown.doc_id,
		shown.score_id,
		coalesce(shown.comparable_group, shown.doc_id) AS comparable_group,
		CASE shown.detail WHEN 1 THEN 'indicator' WHEN 2 THEN 'component' ELSE 'reason' END AS detail,
		shown.score::DOUBLE AS score,
		shown.max_score::DOUBLE AS max_score,
		part.name,
		part.name_en,
		part.weight::DOUBLE AS weight,
		part.lost::DOUBLE AS lost,
		part.is_bonus,
		part.fact_ids
	`;
}
