import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BudgetBasis, UnitScope } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

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
		WITH doubt AS (
			SELECT quality_finding_record.record_id, count(*)::INTEGER AS errors
			FROM quality_finding
			JOIN quality_finding_record USING (finding_id)
			WHERE quality_finding.severity = 'error'
			GROUP BY quality_finding_record.record_id
		)
		SELECT
			dept_id,
			v_dept_year.fiscal_year,
			doc_id,
			v_dept_year.unit_scope,
			monitoring_snapshot.scope,
			monitoring_snapshot.snapshot_id,
			CASE WHEN monitoring_snapshot.scope = 'department' THEN v_dept_year.line_id END AS line_id,
			strftime(monitoring_snapshot.as_of, '%Y-%m-%d') AS as_of,
			monitoring_snapshot.progress_stated_pct::DOUBLE AS progress_stated_pct,
			monitoring_snapshot.time_elapsed_pct::DOUBLE AS time_elapsed_pct,
			v_dept_year.budget_basis,
			CASE WHEN monitoring_snapshot.scope = 'department'
				THEN round(100 * monitoring_snapshot.spent_yuan::DOUBLE / nullif(v_dept_year.budget_yuan::DOUBLE, 0), 6)
			END AS on_year_budget_pct,
			CASE WHEN monitoring_snapshot.scope = 'department' THEN execution_pct END AS execution_pct,
			v_dept_year.unit_is_corrected,
			coalesce(doubt.errors, 0)::INTEGER AS errors
		FROM monitoring_snapshot
		JOIN v_dept_year USING (doc_id)
		JOIN department USING (dept_id)
		LEFT JOIN doubt ON doubt.record_id = monitoring_snapshot.snapshot_id
		WHERE monitoring_snapshot.progress_stated_pct IS NOT NULL
			AND monitoring_snapshot.time_elapsed_pct IS NOT NULL
			AND ${departmentYearWhere(filter)}
		QUALIFY v_dept_year.fiscal_year = max(v_dept_year.fiscal_year) OVER ()
		ORDER BY dept_id, monitoring_snapshot.scope
	`
});

export type MonitoringProgress = RowOf<typeof monitoringProgress>;
