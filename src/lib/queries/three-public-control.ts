import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BudgetBasis, UnitScope } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

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
		WITH control AS (
			SELECT
				doc_id,
				line_id AS record_id,
				budget_basis,
				budget_yuan::DOUBLE AS budget_yuan,
				actual_yuan::DOUBLE AS actual_yuan,
				round(100 * actual_yuan::DOUBLE / nullif(budget_yuan::DOUBLE, 0), 6) AS control_pct,
				false AS is_stated
			FROM budget_line
			WHERE scope = 'three_public' AND is_primary
			UNION ALL
			SELECT doc_id, ratio_id, NULL, NULL, NULL, value_pct::DOUBLE, true
			FROM stated_ratio
			WHERE ratio_code = 'three_public_control_rate' AND comparator = '='
				AND doc_id NOT IN (SELECT doc_id FROM budget_line WHERE scope = 'three_public' AND is_primary)
		),
		doubt AS (
			SELECT quality_finding_record.record_id, count(*)::INTEGER AS errors
			FROM quality_finding
			JOIN quality_finding_record USING (finding_id)
			WHERE quality_finding.severity = 'error' AND quality_finding.rule_id <> 'Q20'
			GROUP BY quality_finding_record.record_id
		)
		SELECT
			dept_id, fiscal_year, doc_id, unit_scope, control.record_id, budget_basis,
			budget_yuan, actual_yuan, control_pct, is_stated,
			coalesce(doubt.errors, 0)::INTEGER AS errors
		FROM v_department_document
		JOIN department USING (dept_id)
		JOIN control USING (doc_id)
		LEFT JOIN doubt ON doubt.record_id = control.record_id
		WHERE control_pct IS NOT NULL AND ${departmentYearWhere(filter)}
		ORDER BY fiscal_year, dept_id
	`
});

export type ThreePublicControl = RowOf<typeof threePublicControl>;
