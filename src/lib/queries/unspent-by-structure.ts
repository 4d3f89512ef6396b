import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BudgetBasis, UnitScope } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { basisWhere, ownYearWhere } from './view-filter-where.ts';

const UnspentRow = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	unit_scope: UnitScope,
	budget_basis: BudgetBasis,
	basic_line_id: z.string(),
	project_line_id: z.string(),
	basic_yuan: z.number(),
	project_yuan: z.number(),
	unspent_yuan: z.number(),
	unit_is_corrected: z.boolean(),
	errors: z.int(),
	/** Department-years that print both halves, of which these are the largest. */
	total: z.int()
});

/**
 * Where was most money left unused, and was it basic or project expenditure? The largest of each comparable
 * group: twelve of one, six of each of two, and so on, but not fewer than three.
 */
export const unspentByStructure = defineQuery({
	name: 'unspentByStructure',
	params: ViewFilter,
	row: UnspentRow,
	comparability: {
		basis: { column: 'budget_basis' },
		scheme: null,
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: { column: 'unit_scope' },
		period: { is: 'year' }
	},
	statement: (filter) => sql`
		WITH shown AS MATERIALIZED (
			SELECT
				*,
				row_number() OVER (PARTITION BY alike ORDER BY basic_yuan + project_yuan DESC, doc_id) AS position,
				count(*) OVER () AS total
			FROM v_unspent
			WHERE ${ownYearWhere(filter)} AND ${basisWhere(filter)}
		)
		SELECT
			dept_id,
			fiscal_year,
			doc_id,
			unit_scope,
			budget_basis,
			basic_line_id,
			project_line_id,
			basic_yuan::DOUBLE AS basic_yuan,
			project_yuan::DOUBLE AS project_yuan,
			(basic_yuan + project_yuan)::DOUBLE AS unspent_yuan,
			unit_is_corrected,
			errors,
			total::INTEGER AS total
		FROM shown
		WHERE position <= greatest(3, 12 / (SELECT count(*) FROM shown WHERE position = 1))
		ORDER BY basic_yuan + project_yuan DESC, doc_id
	`
});

export type UnspentByStructure = RowOf<typeof unspentByStructure>;
