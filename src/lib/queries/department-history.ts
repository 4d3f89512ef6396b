import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BudgetBasis, ProblemsStatus } from '../schema/codes.ts';
import { DeptId } from '../schema/scalars.ts';
import { defineQuery } from './define-query.ts';

export const DepartmentYear = z.strictObject({
	fiscal_year: z.int(),
	doc_id: z.string(),
	problems_status: ProblemsStatus,
	/** The money lines it stands on, comma-separated; null without money. */
	line_ids: z.string().nullable(),
	score_id: z.string().nullable(),
	budget_basis: BudgetBasis.nullable(),
	initial_yuan: z.number().nullable(),
	budget_yuan: z.number().nullable(),
	actual_yuan: z.number().nullable(),
	actual_is_derived: z.boolean(),
	unit_is_corrected: z.boolean(),
	execution_pct: z.number().nullable(),
	vs_initial_pct: z.number().nullable(),
	rate_stated_pct: z.number().nullable(),
	score: z.number().nullable(),
	max_score: z.number().nullable(),
	base_max: z.number().nullable(),
	normalized_pct: z.number().nullable(),
	comparable_group: z.string().nullable()
});
export type DepartmentYear = z.output<typeof DepartmentYear>;

/** What did one department's full self-evaluation come to in each year? */
export const departmentHistory = defineQuery({
	name: 'departmentHistory',
	params: z.strictObject({ dept_id: DeptId }),
	row: DepartmentYear,
	comparability: null,
	statement: ({ dept_id }) => sql`
		SELECT
			fiscal_year,
			doc_id,
			problems_status,
			line_ids,
			score_id,
			budget_basis,
			initial_yuan::DOUBLE AS initial_yuan,
			budget_yuan::DOUBLE AS budget_yuan,
			actual_yuan::DOUBLE AS actual_yuan,
			actual_is_derived,
			unit_is_corrected,
			execution_pct,
			vs_initial_pct,
			rate_stated_pct::DOUBLE AS rate_stated_pct,
			score::DOUBLE AS score,
			max_score::DOUBLE AS max_score,
			base_max::DOUBLE AS base_max,
			normalized_pct::DOUBLE AS normalized_pct,
			comparable_group
		FROM v_dept_year
		WHERE dept_id = ${dept_id}
		ORDER BY fiscal_year
	`
});
