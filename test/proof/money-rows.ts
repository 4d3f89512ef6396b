import type { ProofMoney } from '../../src/lib/queries/proof-money.ts';

/** Printed under 万元, read as 元. */
export const CORRECTED: ProofMoney = {
	record_id: '001-B1',
	flow: 'expenditure',
	scope: 'department',
	cut: 'by_source',
	item_name: null,
	fund_source: 'fiscal_appropriation',
	budget_level: 'all',
	econ_class: null,
	budget_basis: 'full_year',
	initial_yuan: null,
	adjusted_yuan: '20930290.75',
	budget_yuan: '20930290.75',
	actual_yuan: '20874731.66',
	actual_kind: 'executed',
	adjusted_is_derived: false,
	is_primary: true,
	rate_stated_pct: '99.7000',
	rate_computed_pct: '99.7346',
	rate_decimals: 1,
	precision_yuan: '0.01',
	unit_stated: '万元',
	unit_effective: '元',
	raw: '{"full_year":"20,930,290.75","actual":"20,874,731.66","rate":"99.7%"}',
	note: null,
	sums_to: 'total',
	sum_budget_yuan: '20930290.75',
	sum_actual_yuan: '20874731.66'
};
export const IN_WAN: ProofMoney = {
	...CORRECTED,
	record_id: '002-B1',
	cut: 'total',
	fund_source: 'unspecified',
	budget_basis: 'unspecified',
	adjusted_yuan: null,
	budget_yuan: '22277000.00',
	actual_yuan: '22198300.00',
	rate_stated_pct: '99.6500',
	rate_decimals: 2,
	precision_yuan: '100.00',
	unit_effective: '万元',
	raw: '{"budget":"2227.70","actual":"2219.83"}',
	sums_to: null
};
