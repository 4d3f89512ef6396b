import type { DepartmentNames } from '../format/department-names.ts';
import { formatDifference, formatPercent } from '../format/number.ts';
import { formatWan, formatYuan } from '../format/money.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { DepartmentYear } from '../queries/department-history.ts';
import type { ComparabilityDimension } from '../schema/comparability.ts';
import { apartReasons } from './apart-reasons.ts';
import type { ChartModel } from './chart-model.ts';
import { MarkList } from './mark.ts';
import { seriesQualities, yearSpan } from './year-series.ts';
import { splitIds } from './proof-ids.ts';

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
	qualities: Record<Quality, string>;
	apart: Record<ComparabilityDimension, string>;
}

/** How far the budget of a bar may be compared: the full-year one, one of unstated basis, the initial one. */
export type BudgetStanding = 'full' | 'unspecified' | 'initial';

export interface DeptMoneyBar {
	mark: number;
	year: string;
	budget_yuan: number | null;
	standing: BudgetStanding;
	actual_yuan: number | null;
	isContradicted: boolean;
	isUnitCorrected: boolean;
	label: string;
}

export interface DeptMoney extends ChartModel {
	years: string[];
	bars: DeptMoneyBar[];
	gaps: string[];
	gapLabel: string;
	axis: string;
}

export function budgetStanding(budget_basis: string | null): BudgetStanding {
	if (budget_basis === 'full_year' || budget_basis === 'adjusted') return 'full';
	return budget_basis === 'initial' ? 'initial' : 'unspecified';
}

interface Spent {
	fiscal_year: number;
	actual_yuan: number | null;
}

/** Growth of actual spending over the year before, nominal; null without a report for that year. */
export function actualGrowth(rows: readonly Spent[], row: Spent): number | null {
	const before = rows.find((one) => one.fiscal_year === row.fiscal_year - 1)?.actual_yuan ?? null;
	if (before === null || before === 0 || row.actual_yuan === null) return null;
	return (100 * (row.actual_yuan - before)) / before;
}

/** Budget and actual by year, each budget marked by its basis, with the growth of what was spent. */
export function deptMoney(
	rows: readonly DepartmentYear[],
	names: DepartmentNames,
	text: DeptMoneyText,
	lang: Lang
): DeptMoney {
	const marks = new MarkList();
	const years = yearSpan(rows.map((row) => row.fiscal_year));
	const basisOf = (row: DepartmentYear) =>
		row.budget_basis ? (text.basisNames[row.budget_basis] ?? row.budget_basis) : '';
	const growthOf = (row: DepartmentYear) => {
		const growth = actualGrowth(rows, row);
		return growth === null ? '' : `${formatDifference(growth, lang)}%`;
	};
	/** What is unlike about the two years of a growth: said beside it, for what was spent has no basis. */
	const cautionOf = (row: DepartmentYear) => {
		const before = rows.find((one) => one.fiscal_year === row.fiscal_year - 1);
		return before && growthOf(row) ? apartReasons(before, row, text.apart).join('; ') : '';
	};
	const bars = rows
		.filter((row) => row.budget_yuan !== null || row.actual_yuan !== null)
		.map((row): DeptMoneyBar => {
			const growth = growthOf(row);
			const shown = row.actual_yuan === null ? text.notPrinted : formatWan(row.actual_yuan, lang);
			const isContradicted = row.errors > 0 && !row.unit_is_corrected;
			return {
				mark: marks.add({
					label: [
						`${names.full(row.dept_id)} ${row.fiscal_year}`,
						row.budget_yuan === null
							? ''
							: `${text.budget} (${basisOf(row)}) ${formatYuan(row.budget_yuan, lang)}`,
						row.actual_yuan === null
							? ''
							: `${text.actual} ${formatYuan(row.actual_yuan, lang)}${row.actual_is_derived ? ` (${text.derived})` : ''}`,
						growth && `${text.growth} ${growth}`,
						cautionOf(row),
						isContradicted ? text.qualities.contradicted : '',
						row.unit_is_corrected ? text.qualities.unit_corrected : ''
					]
						.filter(Boolean)
						.join('\n'),
					record_ids: splitIds([row.line_ids]),
					doc_id: row.doc_id
				}),
				year: String(row.fiscal_year),
				budget_yuan: row.budget_yuan,
				standing: budgetStanding(row.budget_basis),
				actual_yuan: row.actual_yuan,
				isContradicted,
				isUnitCorrected: row.unit_is_corrected,
				label: growth ? `${shown} (${growth})` : shown
			};
		});
	const amount = (yuan: number | null) =>
		yuan === null ? text.notPrinted : `${formatWan(yuan, lang)} (${formatYuan(yuan, lang)})`;
	const gaps = years.filter((year) => !rows.some((row) => row.fiscal_year === year)).map(String);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: bars.length === 0,
		years: years.map(String),
		bars,
		gaps,
		gapLabel: text.missing,
		axis: text.axis,
		marks: marks.marks,
		qualities: seriesQualities(
			bars.map((bar) => ({ ...bar, isHollow: false })),
			gaps
		),
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
				const caution = cautionOf(row);
				return [
					String(year),
					amount(row.budget_yuan),
					basisOf(row),
					amount(row.actual_yuan) + (row.actual_is_derived ? ` (${text.derived})` : ''),
					growthOf(row) + (caution ? ` (${caution})` : '')
				];
			}),
			record_ids: years.map((year) => {
				return splitIds([rows.find((one) => one.fiscal_year === year)?.line_ids ?? null]);
			})
		}
	};
}

/** Spending against the initial budget, for years where that is all the report allows: said in words, apart. */
export function initialOnlyYears(
	rows: readonly Pick<DepartmentYear, 'fiscal_year' | 'budget_basis' | 'vs_initial_pct'>[],
	lang: Lang
) {
	return rows
		.filter((row) => row.budget_basis === 'initial' && row.vs_initial_pct !== null)
		.map((row) => `${row.fiscal_year}: ${formatPercent(row.vs_initial_pct ?? 0, lang)}`);
}
