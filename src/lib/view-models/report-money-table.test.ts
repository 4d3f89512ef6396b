import { describe, expect, it } from 'vitest';
import type { ReportMoney } from '../queries/report-money.ts';
import { reportMoneyTable } from './report-money-table.ts';

const line: ReportMoney = {
	line_id: 'a-B1',
	flow: 'expenditure',
	scope: 'department',
	cut: 'total',
	item_name: null,
	fund_source: 'all',
	budget_level: 'all',
	econ_class: null,
	budget_basis: 'full_year',
	initial_yuan: null,
	adjusted_yuan: 2000,
	budget_yuan: 2000,
	actual_yuan: 1900,
	actual_kind: 'executed',
	adjusted_is_derived: false,
	is_primary: true,
	rate_stated_pct: 95,
	rate_computed_pct: 95,
	rate_decimals: 0,
	unit_stated: '万元',
	unit_effective: '元',
	raw: '{"full_year":"2,000","actual":"1,900","rate":"95%"}',
	note: null
};

describe('reportMoneyTable', () => {
	it('leaves out a column no line prints and says so; the denominator is no second budget column', () => {
		const table = reportMoneyTable([line]);
		expect(table.columns).toEqual(['adjusted_yuan', 'actual_yuan']);
		expect(table.missing).toEqual(['initial_yuan']);
		expect(table.hasRate).toBe(true);
		expect(table.lines[0]?.isUnitCorrected).toBe(true);
		expect(table.lines[0]?.printed).toEqual([
			['full_year', '2,000'],
			['actual', '1,900'],
			['rate', '95%']
		]);
	});

	it('shows the denominator where it is neither the initial nor the adjusted budget', () => {
		const received: ReportMoney = {
			...line,
			budget_basis: 'received',
			adjusted_yuan: null,
			rate_stated_pct: null,
			rate_computed_pct: null,
			unit_effective: '万元'
		};
		const table = reportMoneyTable([received]);
		expect(table.columns).toEqual(['budget_yuan', 'actual_yuan']);
		expect(table.missing).toEqual(['initial_yuan', 'adjusted_yuan']);
		expect(table.hasRate).toBe(false);
		expect(table.lines[0]?.isUnitCorrected).toBe(false);
	});

	it('keeps a printed zero as an amount', () => {
		const table = reportMoneyTable([{ ...line, adjusted_yuan: 0, budget_yuan: 0, actual_yuan: 0 }]);
		expect(table.columns).toEqual(['adjusted_yuan', 'actual_yuan']);
	});
});
