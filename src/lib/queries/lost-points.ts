import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { DeptId } from '../schema/scalars.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import {
	LOST_POINT_COMPARABILITY,
	LostPointRow,
	lostPointColumns,
	lostPointParts
} from './lost-point-parts.ts';

/** Where were one department's points lost: by indicator group, by score block, else by the reasons given? */
export const lostPoints = defineQuery({
	name: 'lostPoints',
	params: z.strictObject({ dept_id: DeptId }),
	row: LostPointRow,
	comparability: LOST_POINT_COMPARABILITY,
	statement: ({ dept_id }) => sql`
		WITH scored AS (
			SELECT dept_id, doc_id, fiscal_year, score_id, score, max_score, scheme_id, comparable_group
			FROM v_dept_year
			WHERE dept_id = ${dept_id} AND score IS NOT NULL
		),
		${lostPointParts()},
		shown AS (
			SELECT scored.*, best.detail,
				row_number() OVER (PARTITION BY best.detail ORDER BY scored.fiscal_year DESC) AS recency
			FROM scored
			JOIN best USING (doc_id)
		)
		SELECT ${lostPointColumns()}
		FROM shown
		JOIN part ON part.doc_id = shown.doc_id AND part.detail = shown.detail
		WHERE shown.recency = 1
		ORDER BY shown.fiscal_year DESC, part.is_bonus DESC, part.position, part.name
	`
});

export type LostPoints = RowOf<typeof lostPoints>;
