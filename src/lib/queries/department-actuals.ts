import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BudgetBasis, UnitScope } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { basisWhere, ownYearWhere } from './view-filter-where.ts';

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
		WITH spent AS (
			SELECT *
			FROM v_dept_year
			WHERE actual_yuan IS NOT NULL AND ${ownYearWhere(filter)} AND ${basisWhere(filter)}
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
			spent.money_errors AS errors,
			ranked.departments::INTEGER AS departments
		FROM spent
		JOIN ranked ON ranked.dept_id = spent.dept_id
		WHERE ranked.place <= ${DEPARTMENTS_SHOWN}
		ORDER BY ranked.place, spent.fiscal_year
	`
});

export type DepartmentActual = RowOf<typeof departmentActuals>;
