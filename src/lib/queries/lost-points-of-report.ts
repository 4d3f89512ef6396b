import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import {
	LOST_POINT_COMPARABILITY,
	LostPointRow,
	lostPointColumns,
	lostPointParts
} from './lost-point-parts.ts';
import { departmentYearWhere } from './view-filter-where.ts';

/**
 * Where did the points of one report go? Of the reports a filter leaves: one with an indicator table before others,
 * then the newest, then the one that lost the largest share.
 */
export const lostPointsOfReport = defineQuery({
	name: 'lostPointsOfReport',
	params: ViewFilter,
	row: LostPointRow,
	comparability: LOST_POINT_COMPARABILITY,
	statement: (filter) => sql`
		WITH scored AS (
			SELECT dept_id, doc_id, fiscal_year, score_id, score, max_score, points_lost, reachable_max,
				v_dept_year.scheme_id, comparable_group
			FROM v_dept_year
			JOIN department USING (dept_id)
			WHERE score IS NOT NULL AND ${departmentYearWhere(filter)}
		),
		${lostPointParts()},
		shown AS (
			SELECT scored.*, best.detail
			FROM scored
			JOIN best USING (doc_id)
			ORDER BY best.detail > 1, scored.fiscal_year DESC,
				coalesce(points_lost / nullif(reachable_max, 0), 0) DESC, doc_id
			LIMIT 1
		)
		SELECT ${lostPointColumns()}
		FROM shown
		JOIN part ON part.doc_id = shown.doc_id AND part.detail = shown.detail
		ORDER BY part.is_bonus DESC, part.position, part.name
	`
});
