import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

export const MonitoringProgress = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	scope: z.enum(['department', 'project']),
	as_of: z.string(),
	progress_stated_pct: z.number(),
	time_elapsed_pct: z.number(),
	on_year_budget_pct: z.number().nullable(),
	execution_pct: z.number().nullable()
});
export type MonitoringProgress = z.output<typeof MonitoringProgress>;

/** Was spending on schedule at the mid-year cut-off of the latest year with a snapshot, and where did the year end? */
export const monitoringProgress = defineQuery({
	name: 'monitoringProgress',
	params: ViewFilter,
	row: MonitoringProgress,
	comparability: null,
	statement: (filter) => sql`
		SELECT
			dept_id,
			v_dept_year.fiscal_year,
			doc_id,
			monitoring_snapshot.scope,
			strftime(monitoring_snapshot.as_of, '%Y-%m-%d') AS as_of,
			monitoring_snapshot.progress_stated_pct::DOUBLE AS progress_stated_pct,
			monitoring_snapshot.time_elapsed_pct::DOUBLE AS time_elapsed_pct,
			CASE WHEN monitoring_snapshot.scope = 'department'
				THEN round(100 * monitoring_snapshot.spent_yuan::DOUBLE / nullif(v_dept_year.budget_yuan::DOUBLE, 0), 6)
			END AS on_year_budget_pct,
			CASE WHEN monitoring_snapshot.scope = 'department' THEN execution_pct END AS execution_pct
		FROM monitoring_snapshot
		JOIN v_dept_year USING (doc_id)
		JOIN department USING (dept_id)
		WHERE monitoring_snapshot.progress_stated_pct IS NOT NULL
			AND monitoring_snapshot.time_elapsed_pct IS NOT NULL
			AND ${departmentYearWhere(filter)}
		QUALIFY v_dept_year.fiscal_year = max(v_dept_year.fiscal_year) OVER ()
		ORDER BY dept_id, monitoring_snapshot.scope
	`
});
