import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { DeptId } from '../schema/scalars.ts';
import { defineQuery } from './define-query.ts';

export const PeerExecution = z.strictObject({
	fiscal_year: z.int(),
	n: z.int(),
	lower_pct: z.number(),
	median_pct: z.number(),
	upper_pct: z.number()
});
export type PeerExecution = z.output<typeof PeerExecution>;

/** Where did departments of the same kind stand each year, on the full-year or adjusted budget (n ≥ 5)? */
export const peerExecution = defineQuery({
	name: 'peerExecution',
	params: z.strictObject({ dept_id: DeptId }),
	row: PeerExecution,
	comparability: null,
	statement: ({ dept_id }) => sql`
		SELECT
			fiscal_year,
			count(*)::INTEGER AS n,
			quantile_cont(execution_pct, 0.25)::DOUBLE AS lower_pct,
			quantile_cont(execution_pct, 0.5)::DOUBLE AS median_pct,
			quantile_cont(execution_pct, 0.75)::DOUBLE AS upper_pct
		FROM v_dept_year
		JOIN department USING (dept_id)
		WHERE department.kind = (SELECT kind FROM department WHERE dept_id = ${dept_id})
			AND budget_basis IN ('full_year', 'adjusted')
			AND execution_pct IS NOT NULL
		GROUP BY fiscal_year
		HAVING count(*) >= 5
		ORDER BY fiscal_year
	`
});
