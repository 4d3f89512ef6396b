import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BudgetBasis, UnitScope } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

const DepartmentActualRow = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	line_id: z.string().nullable(),
	unit_scope: UnitScope,
	budget_basis: BudgetBasis.nullable(),
	actual_yuan: z.number(),
	actual_is_derived: z.boolean(),
	unit_is_corrected: z.boolean(),
	errors: z.int(),
	/** Departments with any amount, before the rows were limited. */
	departments: z.int()
});

const DEPARTMENTS_SHOWN = 10;

/** How much did the largest departments spend in each year, by their latest amount? */
export const departmentActuals = defineQuery({
	name: 'departmentActuals',
	params: ViewFilter,
	row: DepartmentActualRow,
	comparability: {
		basis: { column: 'budget_basis' },
		scheme: null,
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: { column: 'unit_scope' },
		period: { is: 'year' }
	},
	statement: (filter) => sql`
		WITH money_error AS (
			SELECT quality_finding.doc_id, count(DISTINCT quality_finding.finding_id) AS errors
			FROM quality_finding
			JOIN quality_finding_record USING (finding_id)
			JOIN budget_line ON budget_line.line_id = quality_finding_record.record_id
			WHERE quality_finding.severity = 'error' AND budget_line.scope IN ('department', 'basic', 'project')
			GROUP BY quality_finding.doc_id
		),
		spent AS (
			SELECT v_dept_year.*
			FROM v_dept_year
			JOIN department USING (dept_id)
			WHERE actual_yuan IS NOT NULL AND ${departmentYearWhere(filter)}
				AND (${filter.bases.length} = 0 OR budget_basis IN (${filter.bases}))
		),
		latest AS (
			SELECT dept_id, arg_max(actual_yuan, fiscal_year) AS actual_yuan
			FROM spent
			GROUP BY dept_id
		),
		ranked AS (
			SELECT
				dept_id,
				row_number() OVER (ORDER BY actual_yuan DESC, dept_id) AS place,
				count(*) OVER () AS departments
			FROM latest
		)
		SELECT
			spent.dept_id,
			spent.fiscal_year,
			spent.doc_id,
			spent.line_id,
			spent.unit_scope,
			spent.budget_basis,
			spent.actual_yuan::DOUBLE AS actual_yuan,
			spent.actual_is_derived,
			spent.unit_is_corrected,
			coalesce(money_error.errors, 0)::INTEGER AS errors,
			ranked.departments::INTEGER AS departments
		FROM spent
		JOIN ranked ON ranked.dept_id = spent.dept_id
		LEFT JOIN money_error ON money_error.doc_id = spent.doc_id
		WHERE ranked.place <= ${DEPARTMENTS_SHOWN}
		ORDER BY ranked.place, spent.fiscal_year
	`
});

export type DepartmentActual = RowOf<typeof departmentActuals>;
