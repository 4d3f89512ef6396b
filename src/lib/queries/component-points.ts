import type { Statement } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import type { ViewFilter } from '../schema/default-filter.ts';
import { departmentYearWhere } from './view-filter-where.ts';

/**
 * The tables `scored` (a report with its total) and `part` (points lost of those reachable: the total at level 0,
 * printed blocks at level 1, second-level headings of a printed indicator table at level 2). Bonus rows are left
 * out: a bonus not earned is not lost. A heading with a row whose points are not printed is left out too.
 */
export function componentPoints(filter: ViewFilter): Statement {
	return sql`
		scored AS (
			SELECT
				dept_id,
				fiscal_year,
				doc_id,
				score_id,
				coalesce(comparable_group, doc_id) AS comparable_group,
				points_lost,
				reachable_max
			FROM v_dept_year
			JOIN department USING (dept_id)
			WHERE points_lost IS NOT NULL AND reachable_max > 0 AND ${departmentYearWhere(filter)}
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
	`;
}
