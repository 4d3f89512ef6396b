import { formatDifference, formatPoints } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { DepartmentYear } from '../queries/department-history.ts';
import { cutDomain, yearSpan, type YearPoint, type YearSeries } from './year-series.ts';

export interface DeptScoreText {
	ariaLabel: string;
	axis: string;
	year: string;
	printed: string;
	reachable: string;
	normalized: string;
	change: string;
	newScheme: string;
	assumed: string;
	missing: string;
	breakLabel: string;
}

/** Scores by what was reachable without bonus; the line breaks where the scoring scheme changes. */
export function deptScore(
	rows: readonly DepartmentYear[],
	text: DeptScoreText,
	lang: Lang
): YearSeries {
	const years = yearSpan(rows.map((row) => row.fiscal_year));
	const shown = rows.flatMap((row) => {
		const { normalized_pct, score, fiscal_year, doc_id } = row;
		if (normalized_pct === null || score === null) return [];
		const reachable = `${formatPoints(row.base_max ?? row.max_score ?? 100, lang)}${row.base_max === null ? ` (${text.assumed})` : ''}`;
		const point: YearPoint = {
			doc_id,
			year: String(fiscal_year),
			value: normalized_pct,
			isHollow: row.base_max === null,
			label: normalized_pct.toFixed(2),
			title: `${fiscal_year} ${normalized_pct.toFixed(2)}\n${text.printed} ${formatPoints(score, lang)}\n${text.reachable} ${reachable}`
		};
		return [{ point, row, score, reachable }];
	});
	const lines: YearSeries['lines'] = [];
	const breaks: YearSeries['breaks'] = [];
	const changes = new Map<number, string>();
	shown.forEach((one, index) => {
		const next = shown[index + 1];
		if (next?.row.fiscal_year !== one.row.fiscal_year + 1) return;
		const group = one.row.comparable_group;
		if (group !== null && group === next.row.comparable_group) {
			lines.push({ from: one.point, to: next.point });
			changes.set(next.row.fiscal_year, formatDifference(next.point.value - one.point.value, lang));
		} else {
			breaks.push({ from: one.point.year, to: next.point.year });
			changes.set(next.row.fiscal_year, text.newScheme);
		}
	});
	const points = shown.map(({ point }) => point);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: points.length === 0,
		years: years.map(String),
		points,
		lines,
		raw: shown
			.filter(({ score, point }) => Math.abs(score - point.value) > 0.005)
			.map(({ score, point }) => ({ year: point.year, value: score })),
		bands: [],
		breaks,
		gaps: years.filter((year) => !rows.some((row) => row.fiscal_year === year)).map(String),
		domain: cutDomain(
			shown.flatMap(({ score, point }) => [score, point.value]),
			96
		),
		axis: text.axis,
		breakLabel: text.breakLabel,
		table: {
			columns: [
				{ label: text.year, isNumeric: true },
				{ label: text.printed, isNumeric: true },
				{ label: text.reachable, isNumeric: true },
				{ label: text.normalized, isNumeric: true },
				{ label: text.change, isNumeric: true }
			],
			rows: years.map((year) => {
				const one = shown.find(({ row }) => row.fiscal_year === year);
				if (!one) return [String(year), text.missing, '', '', ''];
				return [
					String(year),
					formatPoints(one.score, lang),
					one.reachable,
					one.point.label,
					changes.get(year) ?? ''
				];
			})
		}
	};
}
