import type { DepartmentNames } from '../format/department-names.ts';
import { formatDifference, formatPercent } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { MonitoringProgress } from '../queries/monitoring-progress.ts';
import type { ChartModel } from './chart-model.ts';

export interface MonitoringSlopeText {
	ariaLabel: string;
	department: string;
	year: string;
	scope: Record<'department' | 'project', string>;
	scopeColumn: string;
	cutOff: string;
	progress: string;
	onYearBudget: string;
	ahead: string;
	yearEnd: string;
	elapsed: string;
	axis: string;
}

export interface MonitoringLine {
	key: string;
	doc_id: string;
	label: string;
	scope: 'department' | 'project';
	progress_pct: number;
	elapsed_pct: number;
	year_end_pct: number | null;
	isBehind: boolean;
	title: string;
}

export interface MonitoringSlope extends ChartModel {
	year: number | null;
	lines: MonitoringLine[];
	elapsed_pct: number | null;
	elapsedLabel: string;
	stages: [string, string];
	axis: string;
	showsLabels: boolean;
}

/** Mid-year progress and year-end rate of the latest year with a snapshot; three metrics, never one series. */
export function monitoringSlope(
	rows: readonly MonitoringProgress[],
	names: DepartmentNames,
	text: MonitoringSlopeText,
	lang: Lang
): MonitoringSlope {
	const year = rows.length > 0 ? Math.max(...rows.map((row) => row.fiscal_year)) : null;
	const shown = rows.filter((row) => row.fiscal_year === year);
	const elapsed = shown[0]?.time_elapsed_pct ?? null;
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: shown.length === 0,
		year,
		elapsed_pct: elapsed,
		elapsedLabel: elapsed === null ? '' : `${text.elapsed} ${formatPercent(elapsed, lang)}`,
		stages: [text.cutOff, text.yearEnd],
		axis: text.axis,
		showsLabels: shown.length < 5,
		lines: shown.map((row) => ({
			key: `${row.doc_id}/${row.scope}`,
			doc_id: row.doc_id,
			label: `${names.short(row.dept_id)} ${text.scope[row.scope]}`,
			scope: row.scope,
			progress_pct: row.progress_stated_pct,
			elapsed_pct: row.time_elapsed_pct,
			year_end_pct: row.execution_pct,
			isBehind: row.progress_stated_pct < row.time_elapsed_pct,
			title: `${names.full(row.dept_id)} ${row.fiscal_year} ${text.scope[row.scope]}\n${row.as_of} ${formatPercent(row.progress_stated_pct, lang)}`
		})),
		table: {
			columns: [
				{ label: text.department },
				{ label: text.year, isNumeric: true },
				{ label: text.scopeColumn },
				{ label: text.cutOff },
				{ label: text.progress, isNumeric: true },
				{ label: text.onYearBudget, isNumeric: true },
				{ label: text.ahead, isNumeric: true },
				{ label: text.yearEnd, isNumeric: true }
			],
			rows: rows.map((row) => [
				names.full(row.dept_id),
				String(row.fiscal_year),
				text.scope[row.scope],
				row.as_of,
				formatPercent(row.progress_stated_pct, lang),
				row.on_year_budget_pct === null ? '' : formatPercent(row.on_year_budget_pct, lang),
				formatDifference(row.progress_stated_pct - row.time_elapsed_pct, lang),
				row.execution_pct === null ? '' : formatPercent(row.execution_pct, lang)
			])
		}
	};
}
