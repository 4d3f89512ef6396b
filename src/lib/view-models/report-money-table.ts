import type { ReportMoney } from '../queries/report-money.ts';

const AMOUNTS = ['initial_yuan', 'adjusted_yuan', 'budget_yuan', 'actual_yuan'] as const;
export type AmountColumn = (typeof AMOUNTS)[number];

export interface ReportMoneyLine extends ReportMoney {
	/** Printed strings by what they are, as the report writes them. */
	printed: [kind: string, text: string][];
	/** The printed rate says otherwise than the printed amounts, beyond the rounding of either. */
	isUnitCorrected: boolean;
}

export interface ReportMoneyTable {
	lines: ReportMoneyLine[];
	/** Columns that hold an amount in at least one line. */
	columns: AmountColumn[];
	/** Columns this report prints in no line. */
	missing: AmountColumn[];
	hasRate: boolean;
}

function printedOf(raw: string): [string, string][] {
	const parsed: unknown = JSON.parse(raw);
	if (typeof parsed !== 'object' || parsed === null) return [];
	return Object.entries(parsed).map(([kind, text]) => [kind, String(text)]);
}

/**
 * The amounts of one report. The denominator has a column of its own only where it is neither the initial
 * nor the adjusted budget.
 */
export function reportMoneyTable(rows: readonly ReportMoney[]): ReportMoneyTable {
	const holds = (column: AmountColumn) =>
		column === 'budget_yuan'
			? rows.some(
					({ budget_yuan, initial_yuan, adjusted_yuan }) =>
						budget_yuan !== null && budget_yuan !== initial_yuan && budget_yuan !== adjusted_yuan
				)
			: rows.some((row) => row[column] !== null);
	return {
		lines: rows.map((row) => ({
			...row,
			printed: printedOf(row.raw),
			isUnitCorrected: row.unit_stated !== row.unit_effective
		})),
		columns: AMOUNTS.filter(holds),
		missing: AMOUNTS.filter((column) => column !== 'budget_yuan' && !holds(column)),
		hasRate: rows.some((row) => row.rate_stated_pct !== null || row.rate_computed_pct !== null)
	};
}
