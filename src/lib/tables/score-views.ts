import type { DerivedTable } from './derived-table.ts';

/** Where points went, by indicator, by part of the score, and by report. */
export const SCORE_VIEWS: readonly DerivedTable[] = [
	{
		// Which parts does each score break into? The most detailed breakdown a report allows: indicators, components, reasons.
		name: 'v_lost_part',
		text: `
			CREATE TABLE v_lost_part AS
			WITH scored AS (
				SELECT doc_id, score_id, scheme_id FROM v_dept_year WHERE score IS NOT NULL
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
			SELECT part.*
			FROM part
			JOIN best ON best.doc_id = part.doc_id AND best.detail = part.detail
		`
	},
	{
		// Which scored reports say where their points went, and in how much detail?
		name: 'v_lost_report',
		text: `
			CREATE TABLE v_lost_report AS
			SELECT
				v_dept_year.dept_id,
				v_dept_year.fiscal_year,
				v_dept_year.doc_id,
				v_dept_year.score_id,
				coalesce(v_dept_year.comparable_group, v_dept_year.doc_id) AS comparable_group,
				v_dept_year.score,
				v_dept_year.max_score,
				v_dept_year.points_lost,
				v_dept_year.reachable_max,
				best.detail
			FROM v_dept_year
			JOIN (SELECT DISTINCT doc_id, detail FROM v_lost_part) AS best ON best.doc_id = v_dept_year.doc_id
			WHERE v_dept_year.score IS NOT NULL
		`
	},
	{
		// How many of how many points did each scored report lose on the whole (level 0), by component (1), by heading (2)?
		name: 'v_component_loss',
		text: `
			CREATE TABLE v_component_loss AS
			WITH scored AS (
				SELECT
					dept_id,
					fiscal_year,
					doc_id,
					score_id,
					coalesce(comparable_group, doc_id) AS comparable_group,
					points_lost,
					reachable_max
				FROM v_dept_year
				WHERE points_lost IS NOT NULL AND reachable_max > 0
			),
			block AS (
				SELECT scored.doc_id, scored.score_id, score_component.code, score_component.name_zh, score_component.ordinal,
					score_component.max_score, score_component.score
				FROM scored
				JOIN score_component ON score_component.score_id = scored.score_id
				WHERE NOT score_component.is_bonus
			),
			heading AS (
				SELECT
					scored.doc_id,
					indicator.l1_name,
					indicator.l2_name,
					min(indicator.ordinal) AS ordinal,
					sum(indicator.weight) AS reachable,
					sum(indicator.weight - indicator.score) AS lost,
					string_agg(indicator.indicator_id, ',' ORDER BY indicator.ordinal) AS fact_ids
				FROM scored
				JOIN indicator ON indicator.doc_id = scored.doc_id
				WHERE NOT indicator.is_bonus AND indicator.l2_name IS NOT NULL
				GROUP BY scored.doc_id, indicator.l1_name, indicator.l2_name
				HAVING count(*) = count(indicator.weight) AND count(*) = count(indicator.score)
					AND sum(indicator.weight) > 0
			),
			part AS (
				SELECT doc_id, 0 AS level, '' AS code, '' AS name_zh, 0 AS place, reachable_max AS reachable, points_lost AS lost,
					score_id AS fact_ids
				FROM scored
				UNION ALL
				SELECT doc_id, 1, code, name_zh, 1000 * ordinal, max_score, max_score - score, score_id
				FROM block
				WHERE max_score > 0 AND score IS NOT NULL
				UNION ALL
				SELECT heading.doc_id, 2, coalesce(block.code, ''), heading.l2_name,
					1000 * coalesce(block.ordinal, 99) + heading.ordinal, heading.reachable, heading.lost,
					heading.fact_ids
				FROM heading
				LEFT JOIN block ON block.doc_id = heading.doc_id AND block.name_zh = heading.l1_name
			)
			SELECT
				scored.comparable_group,
				scored.dept_id,
				scored.fiscal_year,
				scored.doc_id,
				scored.points_lost / nullif(scored.reachable_max, 0) AS lost_share,
				part.level,
				part.code,
				part.name_zh,
				part.place,
				part.lost,
				part.reachable,
				part.fact_ids
			FROM part
			JOIN scored USING (doc_id)
		`
	},
	{
		// What share of its points did each named indicator reach?
		name: 'v_indicator_attained',
		text: `
			CREATE TABLE v_indicator_attained AS
			SELECT
				coalesce(v_dept_year.comparable_group, v_dept_year.doc_id) AS comparable_group,
				v_dept_year.dept_id,
				v_dept_year.fiscal_year,
				v_dept_year.doc_id,
				indicator.name_norm,
				round(100 * indicator.score::DOUBLE / indicator.weight::DOUBLE, 2) AS attained_pct,
				indicator.score,
				indicator.weight,
				indicator.ordinal,
				indicator.indicator_id,
				coalesce(v_doubted_fact.errors, 0) AS errors
			FROM indicator
			JOIN v_dept_year ON v_dept_year.doc_id = indicator.doc_id
			LEFT JOIN v_doubted_fact ON v_doubted_fact.record_id = indicator.indicator_id
			WHERE indicator.name_norm IS NOT NULL AND NOT indicator.is_bonus
				AND indicator.score IS NOT NULL AND indicator.weight > 0
		`
	},
	{
		// How did each report's table do, indicator by indicator, and on the whole?
		name: 'v_indicator_table',
		text: `
			CREATE TABLE v_indicator_table AS
			WITH named AS (
				SELECT
					comparable_group,
					dept_id,
					fiscal_year,
					doc_id,
					name_norm,
					string_agg(indicator_id, ',' ORDER BY ordinal) AS indicator_ids,
					min(ordinal)::INTEGER AS ordinal,
					sum(score) AS score,
					sum(weight) AS weight,
					sum(errors)::INTEGER AS errors
				FROM v_indicator_attained
				GROUP BY comparable_group, dept_id, fiscal_year, doc_id, name_norm
			)
			SELECT
				*,
				1 - (sum(score) OVER (PARTITION BY doc_id))::DOUBLE / (sum(weight) OVER (PARTITION BY doc_id))::DOUBLE
					AS lost_share,
				row_number() OVER (PARTITION BY doc_id ORDER BY ordinal, name_norm) = 1 AS is_first
			FROM named
		`
	},
	{
		// Which scores are not those of whole departments by themselves: projects, policies, mid-year, other evaluators?
		name: 'v_other_score',
		text: `
			CREATE TABLE v_other_score AS
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
			LEFT JOIN scoring_scheme ON scoring_scheme.scheme_id = document.scheme_id
				AND scoring_scheme.eval_object = score.eval_object
			WHERE score.score_id NOT IN (SELECT score_id FROM v_dept_year WHERE score_id IS NOT NULL)
				AND document.superseded_by IS NULL
		`
	}
];
