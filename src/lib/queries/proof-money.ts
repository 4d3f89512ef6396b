import { z } from 'zod';
import { sql } from '../database/sql.ts';
import {
	ActualKind,
	AmountUnit,
	BudgetBasis,
	BudgetLevel,
	Cut,
	EconClass,
	Flow,
	FundSource,
	LineScope
} from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { ProofParams } from './proof-params.ts';

const Exact = z.string().nullable();

export const ProofMoney = z.strictObject({
	record_id: z.string(),
	flow: Flow,
	scope: LineScope,
	cut: Cut,
	item_name: z.string().nullable(),
	fund_source: FundSource,
	budget_level: BudgetLevel,
	econ_class: EconClass.nullable(),
	budget_basis: BudgetBasis,
	/** Amounts and rates as exact decimals. */
	initial_yuan: Exact,
	adjusted_yuan: Exact,
	budget_yuan: Exact,
	actual_yuan: Exact,
	actual_kind: ActualKind.nullable(),
	adjusted_is_derived: z.boolean(),
	is_primary: z.boolean(),
	rate_stated_pct: Exact,
	rate_computed_pct: Exact,
	rate_decimals: z.int().nullable(),
	precision_yuan: z.string(),
	unit_stated: AmountUnit,
	unit_effective: AmountUnit,
	raw: z.string(),
	note: z.string().nullable(),
	/** Which sum of the department it is one part of: every amount, or spending alone. */
	sums_to: z.enum(['total', 'actual']).nullable(),
	sum_budget_yuan: Exact,
	sum_actual_yuan: Exact
});
export type ProofMoney = z.output<typeof ProofMoney>;

/** What do these money lines print, in which unit, and what was made of it? */
export const proofMoney = defineQuery({
	name: 'proofMoney',
	params: ProofParams,
	row: ProofMoney,
	comparability: 'listed',
	statement: ({ record_ids }) => sql`
		WITH line AS (
			SELECT budget_line.*, v_department_money.budget_yuan AS sum_budget_yuan,
				v_department_money.actual_yuan AS sum_actual_yuan,
				CASE
					WHEN NOT (budget_line.is_primary AND budget_line.flow = 'expenditure') THEN NULL
					WHEN budget_line.cut = 'by_source' AND budget_line.scope = 'department'
						AND shown.cut = 'by_source' THEN 'total'
					WHEN budget_line.cut = 'by_structure' AND budget_line.scope IN ('basic', 'project')
						AND v_department_money.actual_is_derived THEN 'actual'
				END AS sums_to
			FROM budget_line
			LEFT JOIN v_department_money ON v_department_money.doc_id = budget_line.doc_id
			LEFT JOIN budget_line AS shown ON shown.line_id = v_department_money.line_id
			WHERE budget_line.line_id IN (${record_ids})
		)
		SELECT
			line_id AS record_id,
			flow,
			scope,
			cut,
			item_name,
			fund_source,
			budget_level,
			econ_class,
			budget_basis,
			initial_yuan::VARCHAR AS initial_yuan,
			adjusted_yuan::VARCHAR AS adjusted_yuan,
			budget_yuan::VARCHAR AS budget_yuan,
			actual_yuan::VARCHAR AS actual_yuan,
			actual_kind,
			adjusted_is_derived,
			is_primary,
			rate_stated_pct::VARCHAR AS rate_stated_pct,
			rate_computed_pct::VARCHAR AS rate_computed_pct,
			rate_decimals,
			precision_yuan::VARCHAR AS precision_yuan,
			unit_stated,
			unit_effective,
			raw,
			note,
			sums_to,
			CASE WHEN sums_to IS NOT NULL THEN sum_budget_yuan::VARCHAR END AS sum_budget_yuan,
			CASE WHEN sums_to IS NOT NULL THEN sum_actual_yuan::VARCHAR END AS sum_actual_yuan
		FROM line
		ORDER BY length(line_id), line_id
	`
});
