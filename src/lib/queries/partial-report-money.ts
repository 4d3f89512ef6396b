import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BudgetBasis, EvalObject, Evaluator, UnitScope } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { ownYearWhere } from './view-filter-where.ts';

const PartialRow = z.strictObject({
	doc_id: z.string(),
	dept_id: z.string(),
	fiscal_year: z.int(),
	evaluator: Evaluator,
	unit_scope: UnitScope,
	scheme_id: z.string().nullable(),
	eval_object: EvalObject,
	eval_object_name: z.string().nullable(),
	line_id: z.string().nullable(),
	budget_basis: BudgetBasis.nullable(),
	budget_yuan: z.number().nullable(),
	actual_yuan: z.number().nullable(),
	rate_stated_pct: z.number().nullable(),
	rate_computed_pct: z.number().nullable(),
	score: z.number().nullable(),
	source_url: z.string().nullable(),
	is_contradicted: z.boolean()
});
/** What do the reports state of which only the opening was read? */
export const partialReportMoney = defineQuery({
	name: 'partialReportMoney',
	params: ViewFilter,
	row: PartialRow,
	comparability: {
		basis: { column: 'budget_basis' },
		scheme: { column: 'scheme_id' },
		evaluator: { column: 'evaluator' },
		object: { column: 'eval_object' },
		scope: { column: 'unit_scope' },
		period: { is: 'year' }
	},
	statement: (filter) => sql`
		SELECT
			doc_id,
			dept_id,
			fiscal_year,
			evaluator,
			unit_scope,
			scheme_id,
			eval_object,
			eval_object_name,
			line_id,
			budget_basis,
			budget_yuan,
			actual_yuan,
			rate_stated_pct,
			rate_computed_pct,
			score,
			source_url,
			is_contradicted
		FROM v_partial_report
		WHERE ${ownYearWhere(filter)}
		ORDER BY fiscal_year DESC, doc_id
	`
});

export type PartialReportMoney = RowOf<typeof partialReportMoney>;
