import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BudgetBasis, UnitScope } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { ownYearWhere } from './view-filter-where.ts';

const ProgressRow = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	unit_scope: UnitScope,
	scope: z.enum(['department', 'project']),
	snapshot_id: z.string(),
	/** The line of the year-end rate. */
	line_id: z.string().nullable(),
	as_of: z.string(),
	progress_stated_pct: z.number(),
	time_elapsed_pct: z.number(),
	budget_basis: BudgetBasis.nullable(),
	on_year_budget_pct: z.number().nullable(),
	execution_pct: z.number().nullable(),
	unit_is_corrected: z.boolean(),
	errors: z.int()
});

/** Was spending on schedule at the mid-year cut-off of the latest year with a snapshot, and where did the year end? */
export const monitoringProgress = defineQuery({
	name: 'monitoringProgress',
	params: ViewFilter,
	row: ProgressRow,
	comparability: {
		basis: { column: 'budget_basis' },
		scheme: null,
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: { column: 'unit_scope' },
		period: { column: 'as_of' }
	},
	statement: (filter) => sql`
		SELECT
			dept_id,
			fiscal_year,
			doc_id,
			unit_scope,
			scope,
			snapshot_id,
			line_id,
			as_of,
			progress_stated_pct,
			time_elapsed_pct,
			budget_basis,
			on_year_budget_pct,
			execution_pct,
			unit_is_corrected,
			errors
		FROM v_monitoring
		WHERE ${ownYearWhere(filter)}
			AND fiscal_year = (SELECT max(fiscal_year) FROM v_monitoring WHERE ${ownYearWhere(filter)})
		ORDER BY dept_id, scope
	`
});

export type MonitoringProgress = RowOf<typeof monitoringProgress>;
