import { z } from 'zod';
import { sql } from '../database/sql.ts';
import {
	BudgetBasis,
	BudgetLevel,
	Cut,
	EconClass,
	Flow,
	FundSource,
	LineScope
} from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { PLACE_COLUMNS, placesOf, RecordIds, RecordPlace } from './record-place.ts';
import { COMMON_ORDERS, type RecordSource } from './record-source.ts';

/** Budget lines. */
export const MONEY_SOURCE: RecordSource = {
	from: sql`
		(SELECT line_id, doc_id, flow, scope, cut, item_name, fund_source, budget_level, econ_class,
			budget_basis, initial_yuan, adjusted_yuan, budget_yuan, actual_yuan, rate_stated_pct,
			rate_computed_pct, note, initials
		FROM budget_line) AS line
		JOIN document ON document.doc_id = line.doc_id
		JOIN department ON department.dept_id = document.dept_id
	`,
	id: sql`line.line_id`,
	texts: sql`concat_ws(' ', line.item_name, line.note, department.name_zh, department.short_zh,
		department.name_en)`,
	initials: sql`concat_ws(' ', line.initials, department.name_initials)`,
	ordinal: sql`length(line.line_id)`,
	orders: {
		...COMMON_ORDERS,
		item: sql`coalesce(line.initials, line.scope)`,
		basis: sql`line.budget_basis`,
		budget: sql`line.budget_yuan`,
		actual: sql`line.actual_yuan`,
		rate: sql`line.rate_stated_pct`,
		initial: sql`line.initial_yuan`,
		adjusted: sql`line.adjusted_yuan`,
		computed: sql`line.rate_computed_pct`,
		cut: sql`line.cut`,
		source: sql`line.fund_source`,
		id: sql`line.line_id`
	},
	conditions: {}
};

export const MoneyRecord = z.strictObject({
	...RecordPlace,
	flow: Flow,
	scope: LineScope,
	cut: Cut,
	item_name: z.string().nullable(),
	initials: z.string().nullable(),
	fund_source: FundSource,
	budget_level: BudgetLevel,
	econ_class: EconClass.nullable(),
	budget_basis: BudgetBasis,
	initial_yuan: z.number().nullable(),
	adjusted_yuan: z.number().nullable(),
	budget_yuan: z.number().nullable(),
	actual_yuan: z.number().nullable(),
	/** As printed, with its decimals; and 100 × actual ÷ budget. */
	rate_stated_pct: z.number().nullable(),
	rate_decimals: z.int().nullable(),
	rate_computed_pct: z.number().nullable(),
	is_primary: z.boolean(),
	unit_is_corrected: z.boolean()
});
export type MoneyRecord = z.output<typeof MoneyRecord>;

/** What do these budget lines print? In any order. */
export const moneyRecords = defineQuery({
	name: 'moneyRecords',
	params: RecordIds,
	row: MoneyRecord,
	comparability: 'listed',
	statement: ({ ids }) => sql`
		SELECT
			line.line_id AS id,
			${PLACE_COLUMNS},
			line.flow,
			line.scope,
			line.cut,
			line.item_name,
			line.initials,
			line.fund_source,
			line.budget_level,
			line.econ_class,
			line.budget_basis,
			line.initial_yuan::DOUBLE AS initial_yuan,
			line.adjusted_yuan::DOUBLE AS adjusted_yuan,
			line.budget_yuan::DOUBLE AS budget_yuan,
			line.actual_yuan::DOUBLE AS actual_yuan,
			line.rate_stated_pct::DOUBLE AS rate_stated_pct,
			line.rate_decimals,
			line.rate_computed_pct::DOUBLE AS rate_computed_pct,
			line.is_primary,
			line.unit_stated <> line.unit_effective AS unit_is_corrected
		FROM budget_line AS line
		JOIN document ON document.doc_id = line.doc_id
		LEFT JOIN ${placesOf(ids)} ON place.record_id = line.line_id
		WHERE line.line_id IN (${ids})
	`
});
