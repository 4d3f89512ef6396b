import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BudgetBasis, EvalObject, Evaluator, UnitScope } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

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
		WITH line AS (
			SELECT doc_id, line_id, budget_basis, budget_yuan, actual_yuan, rate_stated_pct, rate_computed_pct,
				row_number() OVER (PARTITION BY doc_id ORDER BY line_id) AS position
			FROM budget_line
			WHERE flow = 'expenditure' AND is_primary
		)
		SELECT
			document.doc_id,
			document.dept_id,
			document.fiscal_year,
			document.evaluator,
			document.unit_scope,
			document.scheme_id,
			document.eval_object,
			document.eval_object_name,
			line.line_id,
			line.budget_basis,
			line.budget_yuan::DOUBLE AS budget_yuan,
			line.actual_yuan::DOUBLE AS actual_yuan,
			line.rate_stated_pct::DOUBLE AS rate_stated_pct,
			line.rate_computed_pct::DOUBLE AS rate_computed_pct,
			score.score::DOUBLE AS score,
			document.source_url,
			EXISTS (
				SELECT 1 FROM quality_finding
				WHERE quality_finding.doc_id = document.doc_id AND quality_finding.severity = 'error'
			) AS is_contradicted
		FROM document
		JOIN department ON department.dept_id = document.dept_id
		LEFT JOIN line ON line.doc_id = document.doc_id AND line.position = 1
		LEFT JOIN score ON score.doc_id = document.doc_id
		WHERE document.completeness = 'partial' AND ${departmentYearWhere(filter)}
		ORDER BY document.fiscal_year DESC, document.doc_id
	`
});

export type PartialReportMoney = RowOf<typeof partialReportMoney>;
