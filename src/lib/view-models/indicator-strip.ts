import { formatPercent, formatPoints } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { IndicatorAttainment } from '../queries/indicator-attainment.ts';
import type { ChartModel } from './chart-model.ts';
import type { SchemeNames } from './scheme-names.ts';
import { group, max, min, sum } from 'd3-array';

export interface IndicatorStripText {
	ariaLabel: string;
	axis: string;
	cut: string;
	scheme: string;
	indicator: string;
	attained: string;
	reports: string;
	full: string;
	fullOf(full: number, reports: number): string;
	reportsOn(reports: number): string;
	/** Canonical names in this language, by `name_norm`. */
	names: Readonly<Record<string, string>>;
}

export interface IndicatorStripDot {
	attained_pct: number;
	reports: number;
	doc_id: string | null;
	title: string;
}

export interface IndicatorStripRow {
	label: string;
	dots: IndicatorStripDot[];
	/** How many reports have full marks, or the points where there is one report. */
	remark: string;
	hasLoss: boolean;
}

export interface IndicatorStrip extends ChartModel {
	blocks: { label: string; rows: IndicatorStripRow[] }[];
	indicators: number;
	/** Indicators on which every report has full marks. */
	full: number;
	/** Largest number of reports on one dot. */
	most: number;
	/** Where the axis begins, in percent. */
	least: number;
	axis: string;
}

interface Attained extends IndicatorStripRow {
	share: number;
	ordinal: number;
	reports: number;
	fullReports: number;
}

/** One row an indicator, scheme by scheme: score ÷ weight, a dot's area the number of reports. */
export function indicatorStrip(
	rows: readonly IndicatorAttainment[],
	schemes: SchemeNames,
	text: IndicatorStripText,
	lang: Lang
): IndicatorStrip {
	const table: string[][] = [];
	const blocks = [...group(rows, (row) => row.comparable_group)]
		.sort(([a], [b]) => schemes.order(a, b))
		.map(([scheme, ofScheme]) => {
			const indicators = [...group(ofScheme, (row) => row.name_norm)].map(
				([name, dots]): Attained => {
					const label = text.names[name] ?? name;
					const reports = sum(dots, (dot) => dot.reports);
					const full = sum(dots, (dot) => (dot.score >= dot.weight ? dot.reports : 0));
					const [only] = dots;
					return {
						label,
						reports,
						fullReports: full,
						ordinal: min(dots, (dot) => dot.ordinal) ?? 0,
						share: sum(dots, (dot) => dot.score) / sum(dots, (dot) => dot.weight),
						hasLoss: full < reports,
						remark:
							reports === 1 && only
								? `${formatPoints(only.score, lang)} / ${formatPoints(only.weight, lang)}`
								: text.fullOf(full, reports),
						dots: dots.map((dot) => ({
							attained_pct: dot.attained_pct,
							reports: dot.reports,
							doc_id: dot.doc_id,
							title: `${label}\n${formatPercent(dot.attained_pct, lang)} · ${text.reportsOn(dot.reports)}`
						}))
					};
				}
			);
			indicators.sort((a, b) => a.share - b.share || a.ordinal - b.ordinal);
			for (const { label, share, reports, fullReports } of indicators) {
				table.push([
					schemes.scheme(scheme),
					label,
					formatPercent(100 * share, lang),
					String(fullReports),
					String(reports)
				]);
			}
			return {
				label: schemes.scheme(scheme),
				rows: indicators.map(({ label, dots, remark, hasLoss }) => ({
					label,
					dots,
					remark,
					hasLoss
				}))
			};
		});
	const all = blocks.flatMap((block) => block.rows);
	const least = Math.max(
		0,
		Math.min(80, Math.floor((min(rows, (row) => row.attained_pct) ?? 0) / 20) * 20)
	);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: rows.length === 0,
		blocks,
		indicators: all.length,
		full: all.filter((row) => !row.hasLoss).length,
		most: max(rows, (row) => row.reports) ?? 0,
		least,
		axis: least > 0 ? `${text.axis} · ${text.cut}` : text.axis,
		table: {
			columns: [
				{ label: text.scheme },
				{ label: text.indicator },
				{ label: text.attained, isNumeric: true },
				{ label: text.full, isNumeric: true },
				{ label: text.reports, isNumeric: true }
			],
			rows: table
		}
	};
}
