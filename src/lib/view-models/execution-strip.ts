import type { DepartmentNames } from '../format/department-names.ts';
import { formatPercent } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { ExecutionByDepartmentYear } from '../queries/execution-by-department-year.ts';
import type { ChartModel } from './chart-model.ts';
import { comparableGroups, joined, MIN_FOR_SUMMARY, type Joined } from './comparable.ts';
import { executionQualities, executionStanding } from './execution-standing.ts';
import { MarkList } from './mark.ts';
import { median, quantile } from 'd3-array';

export interface ExecutionStripText {
	ariaLabel: string;
	axis: string;
	year: string;
	count: string;
	median: string;
	lowest: string;
	highest: string;
	standing: Record<'comparable' | 'unspecified', string>;
	qualities: Record<Quality, string>;
	medianOf: (rate: string, n: number) => string;
}

export interface ExecutionStripDot {
	mark: number;
	year: string;
	rate: number;
	isHollow: boolean;
	isContradicted: boolean;
	isUnitCorrected: boolean;
	/** Written beside the dot where there are few enough to read. */
	label: string | null;
}

export interface ExecutionStripSummary {
	year: string;
	n: number;
	median: number | null;
	lower: number | null;
	upper: number | null;
}

export interface ExecutionStrip extends ChartModel {
	years: string[];
	dots: ExecutionStripDot[];
	/** Median and middle half of the comparable rates, only where n ≥ 5. */
	summaries: ExecutionStripSummary[];
	domain: [number, number];
	axis: string;
	countLabel: string;
}

const FLAGS = {
	unspecified_basis: 'isHollow',
	contradicted: 'isContradicted',
	unit_corrected: 'isUnitCorrected'
} as const satisfies Partial<Record<Quality, keyof ExecutionStripDot>>;

/** One row of dots a year: every department's rate; rates against another basis are not among them. */
export function executionStrip(
	rows: readonly ExecutionByDepartmentYear[],
	years: readonly number[],
	names: DepartmentNames,
	text: ExecutionStripText,
	lang: Lang
): ExecutionStrip {
	const marks = new MarkList();
	const joins: Joined[] = [];
	const dots: ExecutionStripDot[] = [];
	const summaries: ExecutionStripSummary[] = [];
	for (const year of years) {
		const shown = rows.filter(
			(row) =>
				row.fiscal_year === year && ['comparable', 'unspecified'].includes(executionStanding(row))
		);
		const [alike = []] = comparableGroups(
			shown.filter((row) => executionStanding(row) === 'comparable')
		);
		const isEnough = alike.length >= MIN_FOR_SUMMARY;
		const rated = alike.flatMap((row) => row.execution_pct ?? []);
		const middle = isEnough ? (median(rated) ?? null) : null;
		if (isEnough) joins.push(joined('summary', String(year), alike));
		for (const row of shown) {
			if (row.execution_pct === null) continue;
			const standing = executionStanding(row) === 'comparable' ? 'comparable' : 'unspecified';
			const rate = formatPercent(row.execution_pct, lang);
			const qualities = executionQualities(row);
			dots.push({
				mark: marks.add({
					label: [
						`${names.full(row.dept_id)} ${year}`,
						`${rate} · ${text.standing[standing]}`,
						...(middle === null ? [] : [text.medianOf(formatPercent(middle, lang), rated.length)]),
						...qualities.map((quality) => text.qualities[quality])
					].join('\n'),
					doc_id: row.doc_id,
					record_ids: row.line_id === null ? [] : [row.line_id],
					narrows: { years: [year], dept_ids: [row.dept_id] }
				}),
				year: String(year),
				rate: row.execution_pct,
				isHollow: standing === 'unspecified',
				isContradicted: qualities.includes('contradicted'),
				isUnitCorrected: row.unit_is_corrected,
				label: shown.length < MIN_FOR_SUMMARY ? `${names.short(row.dept_id)} ${rate}` : null
			});
		}
		summaries.push({
			year: String(year),
			n: shown.length,
			median: middle,
			lower: isEnough ? (quantile(rated, 0.25) ?? null) : null,
			upper: isEnough ? (quantile(rated, 0.75) ?? null) : null
		});
	}
	const ticks = years
		.toReversed()
		.map((year) => marks.add({ label: String(year), narrows: { years: [year] } }));
	const rates = dots.map((dot) => dot.rate);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: dots.length === 0,
		years: years.map(String),
		dots,
		summaries,
		marks: marks.marks,
		ticks: { y: ticks },
		joins,
		qualities: (['unspecified_basis', 'contradicted', 'unit_corrected'] as const).filter(
			(quality) => dots.some((dot) => dot[FLAGS[quality]])
		),
		domain: [Math.floor(Math.min(97, ...rates)) - 1, Math.ceil(Math.max(100, ...rates)) + 1],
		axis: text.axis,
		countLabel: text.count,
		table: {
			columns: [
				{ label: text.year },
				{ label: text.count, isNumeric: true },
				{ label: text.lowest, isNumeric: true },
				{ label: text.median, isNumeric: true },
				{ label: text.highest, isNumeric: true }
			],
			rows: summaries.map(({ year, n, median: middle }) => {
				const ofYear = dots.filter((dot) => dot.year === year).map((dot) => dot.rate);
				const show = (rate: number | null) => (rate === null ? '' : formatPercent(rate, lang));
				return [
					year,
					String(n),
					show(ofYear.length > 0 ? Math.min(...ofYear) : null),
					show(middle),
					show(ofYear.length > 0 ? Math.max(...ofYear) : null)
				];
			})
		}
	};
}
