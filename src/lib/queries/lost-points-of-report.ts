import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { LOST_POINT_COMPARABILITY, LostPointRow, LOST_POINT_COLUMNS } from './lost-point-parts.ts';
import { ownYearWhere } from './view-filter-where.ts';

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
		WITH shown AS (
			SELECT *
			FROM v_lost_report
			WHERE ${ownYearWhere(filter)}
			ORDER BY detail > 1, fiscal_year DESC, coalesce(points_lost / nullif(reachable_max, 0), 0) DESC, doc_id
			LIMIT 1
		)
		SELECT ${LOST_POINT_COLUMNS}
		FROM shown
		JOIN v_lost_part AS part ON part.doc_id = shown.doc_id
		ORDER BY part.is_bonus DESC, part.position, part.name
	`
});
