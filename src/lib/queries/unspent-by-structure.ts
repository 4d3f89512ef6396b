import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BudgetBasis, UnitScope } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { MONEY_ERRORS } from './money-errors.ts';
import { departmentYearWhere } from './view-filter-where.ts';

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
		WITH money_error AS (${MONEY_ERRORS}),
		half AS (
			SELECT doc_id, line_id, scope, budget_basis, budget_yuan - actual_yuan AS unspent_yuan,
				coalesce(unit_stated <> unit_effective, false) AS unit_is_corrected
			FROM budget_line
			WHERE flow = 'expenditure' AND cut = 'by_structure' AND is_primary
				AND budget_basis IN ('full_year', 'adjusted', 'unspecified')
				AND budget_yuan IS NOT NULL AND actual_yuan IS NOT NULL
		),
		unspent AS (
			SELECT
				doc_id,
				min(line_id) FILTER (WHERE scope = 'basic') AS basic_line_id,
				min(line_id) FILTER (WHERE scope = 'project') AS project_line_id,
				min(budget_basis) AS budget_basis,
				min(CASE budget_basis WHEN 'unspecified' THEN 'unspecified' ELSE 'in_force' END) AS basis_class,
				sum(unspent_yuan) FILTER (WHERE scope = 'basic') AS basic_yuan,
				sum(unspent_yuan) FILTER (WHERE scope = 'project') AS project_yuan,
				bool_or(unit_is_corrected) AS unit_is_corrected
			FROM half
			GROUP BY doc_id
			HAVING count(DISTINCT scope) = 2 AND count(*) = 2 AND count(DISTINCT budget_basis) = 1
		),
		shown AS (
			SELECT
				dept_id, fiscal_year, doc_id, unit_scope, budget_basis, basic_line_id, project_line_id,
				basic_yuan, project_yuan, unit_is_corrected,
				basis_class || '/' || unit_scope AS alike,
				row_number() OVER (
					PARTITION BY basis_class, unit_scope ORDER BY basic_yuan + project_yuan DESC, doc_id
				) AS position,
				count(*) OVER () AS total
			FROM v_department_document
			JOIN department USING (dept_id)
			JOIN unspent USING (doc_id)
			WHERE ${departmentYearWhere(filter)}
				AND (${filter.bases.length} = 0 OR budget_basis IN (${filter.bases}))
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
			coalesce(money_error.errors, 0)::INTEGER AS errors,
			total::INTEGER AS total
		FROM shown
		LEFT JOIN money_error USING (doc_id)
		WHERE position <= greatest(3, 12 / (SELECT count(DISTINCT alike) FROM shown))
		ORDER BY basic_yuan + project_yuan DESC, doc_id
	`
});

export type UnspentByStructure = RowOf<typeof unspentByStructure>;
