import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BudgetBasis } from '../schema/codes.ts';
import { DeptId } from '../schema/scalars.ts';
import { defineQuery, type RowOf } from './define-query.ts';

const ProjectItemYearRow = z.strictObject({
	item_name: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	line_id: z.string(),
	unit_is_corrected: z.boolean(),
	budget_basis: BudgetBasis,
	budget_yuan: z.number().nullable(),
	actual_yuan: z.number().nullable(),
	rate_computed_pct: z.number().nullable()
});

/** What did each named project item of one department get and spend in each year? */
export const projectItemYears = defineQuery({
	name: 'projectItemYears',
	params: z.strictObject({ dept_id: DeptId }),
	row: ProjectItemYearRow,
	comparability: {
		basis: { column: 'budget_basis' },
		scheme: null,
		evaluator: { is: 'self' },
		object: { is: 'project' },
		scope: null,
		period: { is: 'year' }
	},
	statement: ({ dept_id }) => sql`
		SELECT
			item_name,
			fiscal_year,
			doc_id,
			line_id,
			unit_stated <> unit_effective AS unit_is_corrected,
			budget_basis,
			budget_yuan::DOUBLE AS budget_yuan,
			actual_yuan::DOUBLE AS actual_yuan,
			rate_computed_pct::DOUBLE AS rate_computed_pct
		FROM (
			SELECT
				budget_line.*,
				row_number() OVER (
					PARTITION BY budget_line.item_name, budget_line.fiscal_year
					ORDER BY CASE document.eval_object WHEN 'department' THEN 0 ELSE 1 END,
						CASE WHEN budget_line.actual_yuan IS NULL THEN 1 ELSE 0 END, budget_line.line_id
				) AS preference
			FROM budget_line
			JOIN document USING (doc_id)
			WHERE document.dept_id = ${dept_id}
				AND document.completeness = 'full'
				AND document.superseded_by IS NULL
				AND budget_line.flow = 'expenditure'
				AND budget_line.scope = 'project_item'
				AND budget_line.is_primary
				AND budget_line.item_name IS NOT NULL
		) AS ranked
		WHERE preference = 1
		ORDER BY item_name, fiscal_year
	`
});

export type ProjectItemYear = RowOf<typeof projectItemYears>;
