import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BudgetBasis, ProblemsStatus, UnitScope } from '../schema/codes.ts';
import { DeptId } from '../schema/scalars.ts';
import { defineQuery, type RowOf } from './define-query.ts';

const DepartmentYearRow = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	problems_status: ProblemsStatus,
	/** The money lines it stands on, comma-separated; null without money. */
	line_ids: z.string().nullable(),
	unit_scope: UnitScope,
	budget_basis: BudgetBasis.nullable(),
	initial_yuan: z.number().nullable(),
	budget_yuan: z.number().nullable(),
	actual_yuan: z.number().nullable(),
	actual_is_derived: z.boolean(),
	unit_is_corrected: z.boolean(),
	execution_pct: z.number().nullable(),
	vs_initial_pct: z.number().nullable(),
	rate_stated_pct: z.number().nullable(),
	errors: z.int()
});

/** What did one department's full self-evaluations print of its money in each year, and how many errors concern it? */
export const departmentHistory = defineQuery({
	name: 'departmentHistory',
	params: z.strictObject({ dept_id: DeptId }),
	row: DepartmentYearRow,
	comparability: {
		basis: { column: 'budget_basis' },
		scheme: null,
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: { column: 'unit_scope' },
		period: { is: 'year' }
	},
	statement: ({ dept_id }) => sql`
		WITH money_error AS (
			SELECT quality_finding.doc_id, count(DISTINCT quality_finding.finding_id) AS errors
			FROM quality_finding
			JOIN quality_finding_record USING (finding_id)
			JOIN budget_line ON budget_line.line_id = quality_finding_record.record_id
			WHERE quality_finding.severity = 'error' AND budget_line.scope IN ('department', 'basic', 'project')
			GROUP BY quality_finding.doc_id
		)
		SELECT
			dept_id,
			fiscal_year,
			doc_id,
			problems_status,
			line_ids,
			unit_scope,
			budget_basis,
			initial_yuan::DOUBLE AS initial_yuan,
			budget_yuan::DOUBLE AS budget_yuan,
			actual_yuan::DOUBLE AS actual_yuan,
			actual_is_derived,
			unit_is_corrected,
			execution_pct,
			vs_initial_pct,
			rate_stated_pct::DOUBLE AS rate_stated_pct,
			coalesce(money_error.errors, 0)::INTEGER AS errors
		FROM v_dept_year
		LEFT JOIN money_error USING (doc_id)
		WHERE dept_id = ${dept_id}
		ORDER BY fiscal_year
	`
});

export type DepartmentYear = RowOf<typeof departmentHistory>;
