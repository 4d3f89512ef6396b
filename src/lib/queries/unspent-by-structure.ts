import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BudgetBasis } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

export const UnspentByStructure = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	scope: z.enum(['basic', 'project']),
	budget_basis: BudgetBasis,
	budget_yuan: z.number(),
	actual_yuan: z.number(),
	unspent_yuan: z.number()
});
export type UnspentByStructure = z.output<typeof UnspentByStructure>;

/** How much money was not used, and was it basic or project expenditure? */
export const unspentByStructure = defineQuery({
	name: 'unspentByStructure',
	params: ViewFilter,
	row: UnspentByStructure,
	statement: (filter) => sql`
		SELECT
			dept_id,
			v_department_document.fiscal_year,
			doc_id,
			budget_line.scope,
			budget_line.budget_basis,
			sum(budget_line.budget_yuan)::DOUBLE AS budget_yuan,
			sum(budget_line.actual_yuan)::DOUBLE AS actual_yuan,
			(sum(budget_line.budget_yuan) - sum(budget_line.actual_yuan))::DOUBLE AS unspent_yuan
		FROM v_department_document
		JOIN department USING (dept_id)
		JOIN (
			SELECT doc_id, scope, budget_basis, budget_yuan, actual_yuan
			FROM budget_line
			WHERE flow = 'expenditure' AND cut = 'by_structure' AND is_primary
				AND scope IN ('basic', 'project')
				AND budget_basis IN ('full_year', 'adjusted', 'unspecified')
				AND budget_yuan IS NOT NULL AND actual_yuan IS NOT NULL
		) AS budget_line USING (doc_id)
		WHERE ${departmentYearWhere(filter)}
			AND (${filter.bases.length} = 0 OR budget_line.budget_basis IN (${filter.bases}))
		GROUP BY dept_id, v_department_document.fiscal_year, doc_id,
			budget_line.scope, budget_line.budget_basis
		ORDER BY dept_id, v_department_document.fiscal_year, budget_line.scope
	`
});
