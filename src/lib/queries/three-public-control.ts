import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BudgetBasis, UnitScope } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { ownYearWhere } from './view-filter-where.ts';

const ControlRow = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	unit_scope: UnitScope,
	/** The budget line or the printed ratio it stands on. */
	record_id: z.string(),
	/** Null where only the rate is printed. */
	budget_basis: BudgetBasis.nullable(),
	budget_yuan: z.number().nullable(),
	actual_yuan: z.number().nullable(),
	control_pct: z.number(),
	is_stated: z.boolean(),
	/** Error findings on the line, but for the overspend itself (Q20), which is no contradiction. */
	errors: z.int()
});

/** Who spent more than the budget for the three public expenses (“三公”)? */
export const threePublicControl = defineQuery({
	name: 'threePublicControl',
	params: ViewFilter,
	row: ControlRow,
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
			dept_id, fiscal_year, doc_id, unit_scope, record_id, budget_basis,
			budget_yuan, actual_yuan, control_pct, is_stated, errors
		FROM v_three_public
		WHERE ${ownYearWhere(filter)}
		ORDER BY fiscal_year, dept_id
	`
});

export type ThreePublicControl = RowOf<typeof threePublicControl>;
