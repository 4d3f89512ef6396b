import { formatPercent, formatPoints } from '../format/number.ts';
import type { DepartmentNames } from '../format/department-names.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { IndicatorAttainment } from '../queries/indicator-attainment.ts';
import type { ChartModel } from './chart-model.ts';
import { joined, type Joined } from './comparable.ts';
import { MarkList } from './mark.ts';
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
	points: string;
	qualities: Record<Quality, string>;
	fullOf(full: number, reports: number): string;
	reportsOn(reports: number): string;
	/** Canonical names in this language, by `name_norm`. */
	names: Readonly<Record<string, string>>;
}

export interface IndicatorStripDot {
	mark: number;
	attained_pct: number;
	reports: number;
	isContradicted: boolean;
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
	/** Rows that lost points, or all where none did, as far as they are named. */
	ids: string[];
}

/** One row an indicator, scheme by scheme: score ÷ weight, a dot's area the number of reports. */
export function indicatorStrip(
	rows: readonly IndicatorAttainment[],
	names: DepartmentNames,
	schemes: SchemeNames,
	text: IndicatorStripText,
	lang: Lang
): IndicatorStrip {
	const marks = new MarkList();
	const joins: Joined[] = [];
	const facts: string[][] = [];
	const idsOf = (dots: readonly IndicatorAttainment[]) =>
		dots.flatMap((dot) => dot.indicator_ids?.split(',') ?? []);
	const markOf = (dot: IndicatorAttainment, called: string): number => {
		const whose =
			dot.dept_id === null ? '' : ` · ${names.full(dot.dept_id)} ${dot.fiscal_year ?? ''}`;
		return marks.add({
			label: [
				`${called}${whose}`,
				`${formatPercent(dot.attained_pct, lang)}${dot.reports === 1 ? ` (${formatPoints(dot.score, lang)} / ${formatPoints(dot.weight, lang)} ${text.points})` : ''} · ${text.reportsOn(dot.reports)}`,
				schemes.scheme(dot.comparable_group),
				...(dot.errors > 0
					? [
							`${text.qualities.contradicted}${dot.reports > 1 ? ` ${dot.errors}/${dot.reports}` : ''}`
						]
					: [])
			].join('\n'),
			record_ids: idsOf([dot]),
			doc_id: dot.doc_id,
			...(dot.dept_id === null || dot.fiscal_year === null
				? { list: { list: 'indicators' as const, filter: {} } }
				: { narrows: { years: [dot.fiscal_year], dept_ids: [dot.dept_id] } })
		});
	};
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
					joins.push(joined('sum', `${scheme} ${name}`, dots));
					return {
						label,
						reports,
						fullReports: full,
						ids: full < reports ? idsOf(dots.filter((dot) => dot.score < dot.weight)) : idsOf(dots),
						ordinal: min(dots, (dot) => dot.ordinal) ?? 0,
						share: sum(dots, (dot) => dot.score) / sum(dots, (dot) => dot.weight),
						hasLoss: full < reports,
						remark:
							reports === 1 && only
								? `${formatPoints(only.score, lang)} / ${formatPoints(only.weight, lang)}`
								: text.fullOf(full, reports),
						dots: dots.map((dot) => ({
							mark: markOf(dot, label),
							attained_pct: dot.attained_pct,
							reports: dot.reports,
							isContradicted: dot.errors === dot.reports
						}))
					};
				}
			);
			indicators.sort((a, b) => a.share - b.share || a.ordinal - b.ordinal);
			for (const { label, share, reports, fullReports, ids } of indicators) {
				facts.push(ids.slice(0, 20));
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
		marks: marks.marks,
		joins,
		qualities: rows.some((row) => row.errors === row.reports) ? ['contradicted'] : [],
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
			record_ids: facts,
			rows: table
		}
	};
}
