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
	budget_basis: BudgetBasis,
	basic_yuan: z.number(),
	project_yuan: z.number(),
	unspent_yuan: z.number(),
	/** Department-years that print both halves, of which these are the largest. */
	total: z.int()
});
export type UnspentByStructure = z.output<typeof UnspentByStructure>;

/** Where was most money left unused, and was it basic or project expenditure? The twelve largest. */
export const unspentByStructure = defineQuery({
	name: 'unspentByStructure',
	params: ViewFilter,
	row: UnspentByStructure,
	comparability: null,
	statement: (filter) => sql`
		WITH half AS (
			SELECT doc_id, scope, budget_basis, budget_yuan - actual_yuan AS unspent_yuan
			FROM budget_line
			WHERE flow = 'expenditure' AND cut = 'by_structure' AND is_primary
				AND budget_basis IN ('full_year', 'adjusted', 'unspecified')
				AND budget_yuan IS NOT NULL AND actual_yuan IS NOT NULL
		),
		unspent AS (
			SELECT
				doc_id,
				min(budget_basis) AS budget_basis,
				sum(unspent_yuan) FILTER (WHERE scope = 'basic') AS basic_yuan,
				sum(unspent_yuan) FILTER (WHERE scope = 'project') AS project_yuan
			FROM half
			GROUP BY doc_id
			HAVING count(DISTINCT scope) = 2 AND count(*) = 2 AND count(DISTINCT budget_basis) = 1
		)
		SELECT
			dept_id,
			fiscal_year,
			doc_id,
			budget_basis,
			basic_yuan::DOUBLE AS basic_yuan,
			project_yuan::DOUBLE AS project_yuan,
			(basic_yuan + project_yuan)::DOUBLE AS unspent_yuan,
			(count(*) OVER ())::INTEGER AS total
		FROM v_department_document
		JOIN department USING (dept_id)
		JOIN unspent USING (doc_id)
		WHERE ${departmentYearWhere(filter)}
			AND (${filter.bases.length} = 0 OR budget_basis IN (${filter.bases}))
		ORDER BY basic_yuan + project_yuan DESC, doc_id
		LIMIT 12
	`
});
