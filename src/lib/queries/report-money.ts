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
import { ReportParams } from './report-params.ts';

export const ReportMoney = z.strictObject({
	line_id: z.string(),
	flow: Flow,
	scope: LineScope,
	cut: Cut,
	item_name: z.string().nullable(),
	fund_source: FundSource,
	budget_level: BudgetLevel,
	econ_class: EconClass.nullable(),
	budget_basis: BudgetBasis,
	initial_yuan: z.number().nullable(),
	adjusted_yuan: z.number().nullable(),
	budget_yuan: z.number().nullable(),
	actual_yuan: z.number().nullable(),
	actual_kind: ActualKind.nullable(),
	adjusted_is_derived: z.boolean(),
	is_primary: z.boolean(),
	rate_stated_pct: z.number().nullable(),
	rate_computed_pct: z.number().nullable(),
	rate_decimals: z.int().nullable(),
	unit_stated: AmountUnit,
	unit_effective: AmountUnit,
	raw: z.string(),
	note: z.string().nullable()
});
export type ReportMoney = z.output<typeof ReportMoney>;

/** Which amounts does this report print, and which rate beside which does it follow? */
export const reportMoney = defineQuery({
	name: 'reportMoney',
	params: ReportParams,
	row: ReportMoney,
	comparability: null,
	statement: ({ doc_id }) => sql`
		SELECT
			line_id,
			flow,
			scope,
			cut,
			item_name,
			fund_source,
			budget_level,
			econ_class,
			budget_basis,
			initial_yuan::DOUBLE AS initial_yuan,
			adjusted_yuan::DOUBLE AS adjusted_yuan,
			budget_yuan::DOUBLE AS budget_yuan,
			actual_yuan::DOUBLE AS actual_yuan,
			actual_kind,
			adjusted_is_derived,
			is_primary,
			rate_stated_pct::DOUBLE AS rate_stated_pct,
			rate_computed_pct::DOUBLE AS rate_computed_pct,
			rate_decimals,
			unit_stated,
			unit_effective,
			raw,
			note
		FROM budget_line
		WHERE doc_id = ${doc_id}
		ORDER BY length(line_id), line_id
	`
});
