import { formatDifference, formatPercent } from '../format/number.ts';
import { formatWan, formatYuan } from '../format/money.ts';
import type { Lang } from '../messages/lang.ts';
import type { DepartmentYear } from '../queries/department-history.ts';
import type { ChartModel } from './chart-model.ts';
import { yearSpan } from './year-series.ts';

export interface DeptMoneyText {
	ariaLabel: string;
	axis: string;
	year: string;
	budget: string;
	basis: string;
	actual: string;
	growth: string;
	derived: string;
	missing: string;
	notPrinted: string;
	basisNames: Record<string, string>;
}

/** How far the budget of a bar may be compared: the full-year one, one of unstated basis, the initial one. */
export type BudgetMark = 'full' | 'unspecified' | 'initial';

export interface DeptMoneyBar {
	doc_id: string;
	year: string;
	budget_yuan: number | null;
	mark: BudgetMark;
	actual_yuan: number | null;
	label: string;
	title: string;
}

export interface DeptMoney extends ChartModel {
	years: string[];
	bars: DeptMoneyBar[];
	gaps: string[];
	gapLabel: string;
	axis: string;
}

function markOf(row: DepartmentYear): BudgetMark {
	if (row.budget_basis === 'full_year' || row.budget_basis === 'adjusted') return 'full';
	return row.budget_basis === 'initial' ? 'initial' : 'unspecified';
}

/** Growth of actual spending over the year before, nominal; null without a report for that year. */
export function actualGrowth(rows: readonly DepartmentYear[], row: DepartmentYear): number | null {
	const before = rows.find((one) => one.fiscal_year === row.fiscal_year - 1)?.actual_yuan ?? null;
	if (before === null || before === 0 || row.actual_yuan === null) return null;
	return (100 * (row.actual_yuan - before)) / before;
}

/** Budget and actual by year, each budget marked by its basis, with the growth of what was spent. */
export function deptMoney(
	rows: readonly DepartmentYear[],
	text: DeptMoneyText,
	lang: Lang
): DeptMoney {
	const years = yearSpan(rows.map((row) => row.fiscal_year));
	const basisOf = (row: DepartmentYear) =>
		row.budget_basis ? (text.basisNames[row.budget_basis] ?? row.budget_basis) : '';
	const growthOf = (row: DepartmentYear) => {
		const growth = actualGrowth(rows, row);
		return growth === null ? '' : `${formatDifference(growth, lang)}%`;
	};
	const bars = rows
		.filter((row) => row.budget_yuan !== null || row.actual_yuan !== null)
		.map((row): DeptMoneyBar => {
			const growth = growthOf(row);
			const shown = row.actual_yuan === null ? text.notPrinted : formatWan(row.actual_yuan, lang);
			return {
				doc_id: row.doc_id,
				year: String(row.fiscal_year),
				budget_yuan: row.budget_yuan,
				mark: markOf(row),
				actual_yuan: row.actual_yuan,
				label: growth ? `${shown} (${growth})` : shown,
				title: [
					String(row.fiscal_year),
					row.budget_yuan === null
						? ''
						: `${text.budget} (${basisOf(row)}) ${formatYuan(row.budget_yuan, lang)}`,
					row.actual_yuan === null
						? ''
						: `${text.actual} ${formatYuan(row.actual_yuan, lang)}${row.actual_is_derived ? ` (${text.derived})` : ''}`,
					growth && `${text.growth} ${growth}`
				]
					.filter(Boolean)
					.join('\n')
			};
		});
	const amount = (yuan: number | null) =>
		yuan === null ? text.notPrinted : `${formatWan(yuan, lang)} (${formatYuan(yuan, lang)})`;
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: bars.length === 0,
		years: years.map(String),
		bars,
		gaps: years.filter((year) => !rows.some((row) => row.fiscal_year === year)).map(String),
		gapLabel: text.missing,
		axis: text.axis,
		table: {
			columns: [
				{ label: text.year, isNumeric: true },
				{ label: text.budget, isNumeric: true },
				{ label: text.basis },
				{ label: text.actual, isNumeric: true },
				{ label: text.growth, isNumeric: true }
			],
			rows: years.map((year) => {
				const row = rows.find((one) => one.fiscal_year === year);
				if (!row) return [String(year), '', text.missing, '', ''];
				return [
					String(year),
					amount(row.budget_yuan),
					basisOf(row),
					amount(row.actual_yuan) + (row.actual_is_derived ? ` (${text.derived})` : ''),
					growthOf(row)
				];
			})
		}
	};
}

/** Spending against the initial budget, for years where that is all the report allows: said in words, apart. */
export function initialOnlyYears(rows: readonly DepartmentYear[], lang: Lang) {
	return rows
		.filter((row) => row.budget_basis === 'initial' && row.vs_initial_pct !== null)
		.map((row) => `${row.fiscal_year}: ${formatPercent(row.vs_initial_pct ?? 0, lang)}`);
}
