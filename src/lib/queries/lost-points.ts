import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { DeptId } from '../schema/scalars.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { LOST_POINT_COMPARABILITY, LostPointRow, LOST_POINT_COLUMNS } from './lost-point-parts.ts';

/** Where were one department's points lost: by indicator group, by score block, else by the reasons given? */
export const lostPoints = defineQuery({
	name: 'lostPoints',
	params: z.strictObject({ dept_id: DeptId }),
	row: LostPointRow,
	comparability: LOST_POINT_COMPARABILITY,
	statement: ({ dept_id }) => sql`
		WITH shown AS (
			SELECT *, row_number() OVER (PARTITION BY detail ORDER BY fiscal_year DESC) AS recency
			FROM v_lost_report
			WHERE dept_id = ${dept_id}
		)
		SELECT ${LOST_POINT_COLUMNS}
		FROM shown
		JOIN v_lost_part AS part ON part.doc_id = shown.doc_id
		WHERE shown.recency = 1
		ORDER BY shown.fiscal_year DESC, part.is_bonus DESC, part.position, part.name
	`
});

export type LostPoints = RowOf<typeof lostPoints>;
