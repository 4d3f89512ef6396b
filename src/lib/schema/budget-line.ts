import { z } from 'zod';
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
} from './codes.ts';
import { EvidenceList } from './evidence.ts';
import { Count, FactId, Flag, Percent, Text, Yuan } from './scalars.ts';

/** One printed amount pair: budget and actual of one scope, source and level. Money in yuan. */
export const BudgetLine = z.strictObject({
	line_id: FactId,
	flow: Flow,
	scope: LineScope,
	cut: Cut.meta({ description: 'sums run inside one cut only' }),
	item_name: Text.nullable(),
	fund_source: FundSource,
	budget_level: BudgetLevel,
	econ_class: EconClass.nullable().meta({ description: 'department economic class' }),
	budget_basis: BudgetBasis.meta({ description: 'what budget_yuan is' }),
	initial_yuan: Yuan.nullable().meta({ description: '年初预算' }),
	adjusted_yuan: Yuan.nullable().meta({ description: '全年 or 调整后预算' }),
	budget_yuan: Yuan.nullable().meta({ description: 'the denominator the report itself uses' }),
	actual_yuan: Yuan.nullable(),
	actual_kind: ActualKind.nullable(),
	adjusted_is_derived: Flag,
	is_primary: Flag.meta({ description: 'false: restates or contains another line' }),
	rate_stated_pct: Percent.nullable().meta({ description: 'printed; never overwritten' }),
	rate_computed_pct: Percent.nullable().meta({ description: '100 × actual ÷ budget' }),
	rate_decimals: Count.nullable().meta({ description: 'printed decimals of the rate' }),
	precision_yuan: Yuan.meta({ description: 'one unit of the last printed digit' }),
	unit_stated: AmountUnit,
	unit_effective: AmountUnit,
	raw: z
		.record(z.string(), z.string())
		.meta({ sql: 'VARCHAR', description: 'printed strings, JSON' }),
	note: Text.nullable(),
	evidence: EvidenceList
});
export type BudgetLine = z.output<typeof BudgetLine>;
