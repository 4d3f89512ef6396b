import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BudgetBasis, UnitScope } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

const DepartmentOverviewRow = z.strictObject({
	dept_id: z.string(),
	full_years: z.string().nullable(),
	partial_years: z.string().nullable(),
	reports: z.int(),
	errors: z.int(),
	fiscal_year: z.int().nullable(),
	doc_id: z.string().nullable(),
	line_id: z.string().nullable(),
	score_id: z.string().nullable(),
	unit_scope: UnitScope.nullable(),
	comparable_group: z.string().nullable(),
	budget_basis: BudgetBasis.nullable(),
	execution_pct: z.number().nullable(),
	vs_initial_pct: z.number().nullable(),
	unit_is_corrected: z.boolean(),
	normalized_pct: z.number().nullable(),
	base_is_assumed: z.boolean()
});

/** Which years does each department cover, and what did its latest full self-evaluation come to? */
export const departmentOverview = defineQuery({
	name: 'departmentOverview',
	params: ViewFilter,
	row: DepartmentOverviewRow,
	comparability: {
		basis: { column: 'budget_basis' },
		scheme: { column: 'comparable_group' },
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: { column: 'unit_scope' },
		period: { is: 'year' }
	},
	statement: (filter) => sql`
		WITH chosen AS (
			SELECT document.doc_id, document.dept_id, document.completeness, document.fiscal_year
			FROM document
			JOIN department USING (dept_id)
			LEFT JOIN (SELECT doc_id, budget_basis FROM v_dept_year) AS money ON money.doc_id = document.doc_id
			WHERE ${departmentYearWhere(filter)}
				AND (${filter.bases.length} = 0 OR money.budget_basis IN (${filter.bases}))
		),
		latest AS (
			SELECT *
			FROM (
				SELECT v_dept_year.*,
					row_number() OVER (PARTITION BY v_dept_year.dept_id ORDER BY v_dept_year.fiscal_year DESC) AS position
				FROM v_dept_year
				JOIN chosen ON chosen.doc_id = v_dept_year.doc_id
			) AS ranked
			WHERE position = 1
		),
		error AS (
			SELECT doc_id, count(*) AS errors FROM quality_finding WHERE severity = 'error' GROUP BY doc_id
		),
		covered AS (
			SELECT
				chosen.dept_id,
				string_agg(DISTINCT CASE WHEN completeness = 'full' THEN chosen.fiscal_year::VARCHAR END, ','
					ORDER BY CASE WHEN completeness = 'full' THEN chosen.fiscal_year::VARCHAR END)
					AS full_years,
				string_agg(DISTINCT CASE WHEN completeness = 'partial' THEN chosen.fiscal_year::VARCHAR END, ','
					ORDER BY CASE WHEN completeness = 'partial' THEN chosen.fiscal_year::VARCHAR END)
					AS partial_years,
				count(*)::INTEGER AS reports,
				coalesce(sum(error.errors), 0)::INTEGER AS errors
			FROM chosen
			LEFT JOIN error ON error.doc_id = chosen.doc_id
			GROUP BY chosen.dept_id
		)
		SELECT
			covered.dept_id,
			covered.full_years,
			covered.partial_years,
			covered.reports,
			covered.errors,
			latest.fiscal_year,
			latest.doc_id,
			latest.line_id,
			latest.score_id,
			latest.unit_scope,
			coalesce(latest.comparable_group, latest.doc_id) AS comparable_group,
			latest.budget_basis,
			latest.execution_pct,
			latest.vs_initial_pct,
			coalesce(latest.unit_is_corrected, false) AS unit_is_corrected,
			latest.normalized_pct::DOUBLE AS normalized_pct,
			latest.score IS NOT NULL AND latest.base_max IS NULL AS base_is_assumed
		FROM covered
		LEFT JOIN latest ON latest.dept_id = covered.dept_id
		ORDER BY covered.dept_id
	`
});

export type DepartmentOverview = RowOf<typeof departmentOverview>;
