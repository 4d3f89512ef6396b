import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BudgetBasis, UnitScope } from '../schema/codes.ts';
import { DeptId } from '../schema/scalars.ts';
import { defineQuery, type RowOf } from './define-query.ts';

const PeerExecutionRow = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	line_id: z.string().nullable(),
	budget_basis: BudgetBasis,
	unit_scope: UnitScope,
	execution_pct: z.number()
});

/**
 * At what rate did each department of the same kind and region level execute its budget in each year, this one
 * among them? Only rates on the full-year or adjusted budget.
 */
export const peerExecution = defineQuery({
	name: 'peerExecution',
	params: z.strictObject({ dept_id: DeptId }),
	row: PeerExecutionRow,
	comparability: {
		basis: { column: 'budget_basis' },
		scheme: null,
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: { column: 'unit_scope' },
		period: { is: 'year' }
	},
	statement: ({ dept_id }) => sql`
		SELECT
			v_dept_year.dept_id,
			fiscal_year,
			line_id,
			budget_basis,
			unit_scope,
			execution_pct
		FROM v_dept_year
		JOIN v_peer_group USING (dept_id)
		WHERE peer_group = (SELECT own.peer_group FROM v_peer_group AS own WHERE own.dept_id = ${dept_id})
			AND budget_basis IN ('full_year', 'adjusted')
			AND execution_pct IS NOT NULL
		ORDER BY fiscal_year, v_dept_year.dept_id
	`
});

export type PeerExecution = RowOf<typeof peerExecution>;
