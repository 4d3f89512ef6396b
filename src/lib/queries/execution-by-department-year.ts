import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BudgetBasis, RegionLevel, UnitScope } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { basisWhere, ownYearWhere } from './view-filter-where.ts';

const ExecutionRow = z.strictObject({
	dept_id: z.string(),
	/** Its peers by default: departments of the same kind and level. */
	kind: z.string(),
	region_level: RegionLevel,
	fiscal_year: z.int(),
	doc_id: z.string(),
	unit_scope: UnitScope,
	/** The money lines it stands on, comma-separated; null without money. */
	line_ids: z.string().nullable(),
	budget_basis: BudgetBasis.nullable(),
	budget_yuan: z.number().nullable(),
	actual_yuan: z.number().nullable(),
	actual_is_derived: z.boolean(),
	unit_is_corrected: z.boolean(),
	precision_yuan: z.number().nullable(),
	execution_pct: z.number().nullable(),
	rate_stated_pct: z.number().nullable(),
	initial_yuan: z.number().nullable(),
	vs_initial_pct: z.number().nullable(),
	errors: z.int()
});

/** How much of its budget did each department execute in each year, and on which basis? */
export const executionByDepartmentYear = defineQuery({
	name: 'executionByDepartmentYear',
	params: ViewFilter,
	row: ExecutionRow,
	comparability: {
		basis: { column: 'budget_basis' },
		scheme: null,
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: { column: 'unit_scope' },
		period: { is: 'year' }
	},
	statement: (filter) => sql`
		SELECT
			dept_id,
			kind,
			region_level,
			fiscal_year,
			doc_id,
			unit_scope,
			line_ids,
			budget_basis,
			budget_yuan::DOUBLE AS budget_yuan,
			actual_yuan::DOUBLE AS actual_yuan,
			actual_is_derived,
			unit_is_corrected,
			precision_yuan::DOUBLE AS precision_yuan,
			execution_pct,
			rate_stated_pct::DOUBLE AS rate_stated_pct,
			initial_yuan::DOUBLE AS initial_yuan,
			vs_initial_pct,
			money_errors AS errors
		FROM v_dept_year
		WHERE ${ownYearWhere(filter)} AND ${basisWhere(filter)}
		ORDER BY dept_id, fiscal_year
	`
});

export type ExecutionByDepartmentYear = RowOf<typeof executionByDepartmentYear>;
