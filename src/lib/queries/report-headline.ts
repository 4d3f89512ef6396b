import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BudgetBasis } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { ReportParams } from './report-params.ts';

export const ReportHeadline = z.strictObject({
	/** The money lines it stands on, comma-separated. */
	line_ids: z.string(),
	budget_basis: BudgetBasis.nullable(),
	budget_yuan: z.number().nullable(),
	actual_yuan: z.number().nullable(),
	actual_is_derived: z.boolean(),
	rate_stated_pct: z.number().nullable(),
	/** 100 × actual ÷ the budget the report itself uses, whatever its basis. */
	ratio_pct: z.number().nullable()
});
export type ReportHeadline = z.output<typeof ReportHeadline>;

/** What does the object of this report come to: the department’s total, else the first amount it prints? */
export const reportHeadline = defineQuery({
	name: 'reportHeadline',
	params: ReportParams,
	row: ReportHeadline,
	comparability: null,
	statement: ({ doc_id }) => sql`
		WITH line AS (
			SELECT doc_id, line_id, budget_basis, budget_yuan, actual_yuan, rate_stated_pct,
				row_number() OVER (ORDER BY length(line_id), line_id) AS position
			FROM budget_line
			WHERE doc_id = ${doc_id} AND flow = 'expenditure' AND is_primary
		),
		money AS (
			SELECT doc_id, line_ids, budget_basis, budget_yuan, actual_yuan, actual_is_derived,
				rate_stated_pct, 0 AS preference
			FROM v_department_money
			JOIN document USING (doc_id)
			WHERE doc_id = ${doc_id} AND eval_object = 'department'
			UNION ALL
			SELECT doc_id, line_id, budget_basis, budget_yuan, actual_yuan, false, rate_stated_pct, 1
			FROM line
			WHERE position = 1
		)
		SELECT
			line_ids,
			budget_basis,
			budget_yuan::DOUBLE AS budget_yuan,
			actual_yuan::DOUBLE AS actual_yuan,
			actual_is_derived,
			rate_stated_pct::DOUBLE AS rate_stated_pct,
			100 * actual_yuan::DOUBLE / nullif(budget_yuan::DOUBLE, 0) AS ratio_pct
		FROM money
		ORDER BY preference
		LIMIT 1
	`
});
