import type { DepartmentNames } from '../format/department-names.ts';
import { formatDate } from '../format/date.ts';
import { formatDifference, formatPercent } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { MonitoringProgress } from '../queries/monitoring-progress.ts';
import type { ChartModel } from './chart-model.ts';
import { joined } from './comparable.ts';
import { MarkList } from './mark.ts';

interface Spoken {
	name: string;
	date: string;
	progress: string;
	/** On the year's budget, the denominator of the year-end rate; null for projects. */
	onYearBudget: string | null;
	/** Percentage points against the share of the year that had passed, without a sign. */
	points: string;
	isBehind: boolean;
	yearEnd: string | null;
}

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
	basis: string;
	basisNames: Record<string, string>;
	onYearShort: (rate: string) => string;
	sentence: (spoken: Spoken) => string;
	count: (n: number, behind: number, scope: string) => string;
	qualities: Record<Quality, string>;
}

export interface MonitoringLine {
	mark: number;
	yearEndMark: number | null;
	/** Beside its dot where there are few: the department, and what it had spent. */
	name: string;
	figures: string;
	scope: 'department' | 'project';
	progress_pct: number;
	/** What had been spent by the cut-off on the year's budget: the year-end rate has the same denominator. */
	on_year_budget_pct: number | null;
	year_end_pct: number | null;
	isBehind: boolean;
	isHollow: boolean;
	isContradicted: boolean;
}

export interface MonitoringSlope extends ChartModel {
	year: number | null;
	lines: MonitoringLine[];
	/** The share of the year that had passed, once for each cut-off date. */
	elapsed: { pct: number; label: string }[];
	stages: [string, string];
	axis: string;
	showsLabels: boolean;
	/** The findings in words: each line where there are few, else how many were behind. */
	sentences: string[];
}

/** Mid-year progress and year-end rate of the latest year with a snapshot; only rates on the year's budget are joined. */
export function monitoringSlope(
	rows: readonly MonitoringProgress[],
	names: DepartmentNames,
	text: MonitoringSlopeText,
	lang: Lang
): MonitoringSlope {
	const marks = new MarkList();
	const year = rows.length > 0 ? Math.max(...rows.map((row) => row.fiscal_year)) : null;
	const shown = rows.filter((row) => row.fiscal_year === year);
	const showsLabels = shown.length < 5;
	const aheadOf = (row: MonitoringProgress) => row.progress_stated_pct - row.time_elapsed_pct;
	const percent = (pct: number | null) => (pct === null ? null : formatPercent(pct, lang));
	const elapsed = new Map(shown.map((row) => [row.as_of, row.time_elapsed_pct]));
	const lines = shown.map((row): MonitoringLine => {
		const title = `${names.full(row.dept_id)} ${row.fiscal_year} ${text.scope[row.scope]}`;
		const narrows = { years: [row.fiscal_year], dept_ids: [row.dept_id] };
		const isContradicted = row.errors > 0;
		const isHollow = row.budget_basis === 'unspecified';
		const onYear = percent(row.on_year_budget_pct);
		const progress = formatPercent(row.progress_stated_pct, lang);
		return {
			mark: marks.add({
				label: [
					title,
					`${formatDate(row.as_of, lang)} ${progress}`,
					onYear === null ? '' : `${text.onYearBudget} ${onYear}`,
					`${text.ahead} ${formatDifference(aheadOf(row), lang)}`,
					isContradicted ? text.qualities.contradicted : ''
				]
					.filter(Boolean)
					.join('\n'),
				doc_id: row.doc_id,
				record_ids: [row.snapshot_id],
				narrows
			}),
			yearEndMark:
				row.execution_pct === null
					? null
					: marks.add({
							label: [
								title,
								`${text.yearEnd} ${formatPercent(row.execution_pct, lang)}`,
								row.budget_basis ? `${text.basis}: ${text.basisNames[row.budget_basis] ?? ''}` : '',
								row.unit_is_corrected ? text.qualities.unit_corrected : ''
							]
								.filter(Boolean)
								.join('\n'),
							doc_id: row.doc_id,
							record_ids: row.line_id === null ? [] : [row.line_id],
							narrows
						}),
			name: names.short(row.dept_id),
			figures: `${text.scope[row.scope]} ${progress}${onYear === null ? '' : text.onYearShort(onYear)}`,
			scope: row.scope,
			progress_pct: row.progress_stated_pct,
			on_year_budget_pct: row.on_year_budget_pct,
			year_end_pct: row.execution_pct,
			isBehind: aheadOf(row) < 0,
			isHollow,
			isContradicted
		};
	});
	const counted = (['department', 'project'] as const).flatMap((scope) => {
		const ofScope = shown.filter((row) => row.scope === scope);
		const behind = ofScope.filter((row) => aheadOf(row) < 0).length;
		return ofScope.length === 0 ? [] : [text.count(ofScope.length, behind, text.scope[scope])];
	});
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: shown.length === 0,
		year,
		lines,
		elapsed: [...elapsed].map(([as_of, pct]) => ({
			pct,
			label:
				elapsed.size === 1
					? `${text.elapsed} ${formatPercent(pct, lang)}`
					: `${formatDate(as_of, lang)} ${formatPercent(pct, lang)}`
		})),
		stages: [text.cutOff, text.yearEnd],
		axis: text.axis,
		showsLabels,
		sentences: showsLabels
			? shown.map((row) =>
					text.sentence({
						name: `${names.short(row.dept_id)} ${row.fiscal_year} ${text.scope[row.scope]}`,
						date: formatDate(row.as_of, lang),
						progress: formatPercent(row.progress_stated_pct, lang),
						onYearBudget: percent(row.on_year_budget_pct),
						points: Math.abs(aheadOf(row)).toFixed(2),
						isBehind: aheadOf(row) < 0,
						yearEnd: percent(row.execution_pct)
					})
				)
			: counted,
		marks: marks.marks,
		joins: shown
			.filter((row) => row.on_year_budget_pct !== null && row.execution_pct !== null)
			.map((row) => joined('line', row.doc_id, [row])),
		qualities: [
			...(lines.some((line) => line.isHollow && line.year_end_pct !== null)
				? (['unspecified_basis'] as const)
				: []),
			...(lines.some((line) => line.isContradicted) ? (['contradicted'] as const) : [])
		],
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
			rows: shown.map((row) => [
				names.full(row.dept_id),
				String(row.fiscal_year),
				text.scope[row.scope],
				formatDate(row.as_of, lang),
				formatPercent(row.progress_stated_pct, lang),
				percent(row.on_year_budget_pct) ?? '',
				formatDifference(aheadOf(row), lang),
				percent(row.execution_pct) ?? ''
			]),
			record_ids: shown.map((row) => [row.snapshot_id, ...(row.line_id ? [row.line_id] : [])])
		}
	};
}
