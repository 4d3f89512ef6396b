import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { UnitScope } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { basisWhere, ownYearWhere } from './view-filter-where.ts';

const OverInitialRow = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	unit_scope: UnitScope,
	line_id: z.string().nullable(),
	basic_line_id: z.string().nullable(),
	project_line_id: z.string().nullable(),
	initial_yuan: z.number(),
	/** The budget in force at the year's end; null where the report does not print it. */
	adjusted_yuan: z.number().nullable(),
	actual_yuan: z.number(),
	actual_is_derived: z.boolean(),
	vs_initial_pct: z.number(),
	basic_initial_yuan: z.number().nullable(),
	basic_actual_yuan: z.number().nullable(),
	project_initial_yuan: z.number().nullable(),
	project_actual_yuan: z.number().nullable(),
	unit_is_corrected: z.boolean(),
	errors: z.int(),
	/** Department-years with both figures, of which these are the furthest above. */
	total: z.int()
});

/**
 * Who spent more than the initial budget, by how much, and was it basic or project expenditure?
 * The furthest above of each unit scope: twelve of one, six of each of two, four of each of three.
 */
export const spendingOverInitial = defineQuery({
	name: 'spendingOverInitial',
	params: ViewFilter,
	row: OverInitialRow,
	comparability: {
		basis: { is: 'initial' },
		scheme: null,
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: { column: 'unit_scope' },
		period: { is: 'year' }
	},
	statement: (filter) => sql`
		WITH spent AS MATERIALIZED (
			SELECT
				dept_id, fiscal_year, doc_id, unit_scope, line_id, actual_is_derived, unit_is_corrected,
				initial_yuan, actual_yuan, vs_initial_pct, money_errors,
				CASE WHEN budget_basis IN ('full_year', 'adjusted') THEN budget_yuan END AS adjusted_yuan,
				row_number() OVER (PARTITION BY unit_scope ORDER BY vs_initial_pct DESC, doc_id) AS position,
				count(*) OVER () AS total
			FROM v_dept_year
			WHERE vs_initial_pct IS NOT NULL AND ${ownYearWhere(filter)} AND ${basisWhere(filter)}
		)
		SELECT
			dept_id,
			fiscal_year,
			doc_id,
			unit_scope,
			line_id,
			basic_line_id,
			project_line_id,
			initial_yuan::DOUBLE AS initial_yuan,
			adjusted_yuan::DOUBLE AS adjusted_yuan,
			actual_yuan::DOUBLE AS actual_yuan,
			actual_is_derived,
			vs_initial_pct,
			basic_initial_yuan::DOUBLE AS basic_initial_yuan,
			basic_actual_yuan::DOUBLE AS basic_actual_yuan,
			project_initial_yuan::DOUBLE AS project_initial_yuan,
			project_actual_yuan::DOUBLE AS project_actual_yuan,
			unit_is_corrected,
			money_errors AS errors,
			total::INTEGER AS total
		FROM spent
		LEFT JOIN v_spending_halves USING (doc_id)
		WHERE position <= 12 / (SELECT count(*) FROM spent WHERE position = 1)
		ORDER BY vs_initial_pct DESC, doc_id
	`
});

export type SpendingOverInitial = RowOf<typeof spendingOverInitial>;
