import type { DepartmentNames } from '../format/department-names.ts';
import { formatWan, formatYuan } from '../format/money.ts';
import { formatPercent } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { ExecutionByDepartmentYear } from '../queries/execution-by-department-year.ts';
import type { ChartModel } from './chart-model.ts';

export interface InitialVersusActualText {
	ariaLabel: string;
	department: string;
	year: string;
	initial: string;
	adjusted: string;
	actual: string;
	ratio: string;
	difference: string;
	axis: string;
	derived: string;
}

export interface InitialVersusActualBar {
	doc_id: string;
	label: string;
	initial_yuan: number;
	/** Null where the report prints no full-year budget. */
	adjusted_yuan: number | null;
	actual_yuan: number;
	ratio_pct: number;
	ratioLabel: string;
	title: string;
}

export interface InitialVersusActual extends ChartModel {
	bars: InitialVersusActualBar[];
	/** Department-years with both figures; `bars` holds those furthest above the initial budget. */
	total: number;
	axis: string;
}

/** Spending beside the initial budget, furthest above first: another measure than the execution rate. */
export function initialVersusActual(
	rows: readonly ExecutionByDepartmentYear[],
	names: DepartmentNames,
	text: InitialVersusActualText,
	lang: Lang,
	limit = 12
): InitialVersusActual {
	const all = rows.flatMap((row): (InitialVersusActualBar & { cells: string[] })[] => {
		const { initial_yuan, actual_yuan, vs_initial_pct, budget_yuan, budget_basis } = row;
		if (initial_yuan === null || actual_yuan === null || vs_initial_pct === null) return [];
		const adjusted_yuan =
			budget_basis === 'full_year' || budget_basis === 'adjusted' ? budget_yuan : null;
		const ratioLabel = formatPercent(vs_initial_pct, lang);
		return [
			{
				doc_id: row.doc_id,
				label: `${row.fiscal_year} ${names.short(row.dept_id)}`,
				initial_yuan,
				adjusted_yuan,
				actual_yuan,
				ratio_pct: vs_initial_pct,
				ratioLabel,
				title: [
					`${names.full(row.dept_id)} ${row.fiscal_year}`,
					`${text.initial} ${formatYuan(initial_yuan, lang)}`,
					`${text.actual} ${formatYuan(actual_yuan, lang)}${row.actual_is_derived ? ` (${text.derived})` : ''}`,
					`${text.ratio} ${ratioLabel}`
				].join('\n'),
				cells: [
					names.full(row.dept_id),
					String(row.fiscal_year),
					formatWan(initial_yuan, lang),
					adjusted_yuan === null ? '' : formatWan(adjusted_yuan, lang),
					formatWan(actual_yuan, lang) + (row.actual_is_derived ? ` (${text.derived})` : ''),
					ratioLabel,
					formatWan(actual_yuan - initial_yuan, lang)
				]
			}
		];
	});
	const bars = all
		.toSorted((a, b) => b.ratio_pct - a.ratio_pct || (a.doc_id < b.doc_id ? -1 : 1))
		.slice(0, limit);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: bars.length === 0,
		bars: bars.map(({ cells: _, ...bar }) => bar),
		total: all.length,
		axis: text.axis,
		table: {
			columns: [
				{ label: text.department },
				{ label: text.year, isNumeric: true },
				{ label: text.initial, isNumeric: true },
				{ label: text.adjusted, isNumeric: true },
				{ label: text.actual, isNumeric: true },
				{ label: text.ratio, isNumeric: true },
				{ label: text.difference, isNumeric: true }
			],
			rows: bars.map(({ cells }) => cells)
		}
	};
}
