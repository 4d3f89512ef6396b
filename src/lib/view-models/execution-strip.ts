import type { DepartmentNames } from '../format/department-names.ts';
import { formatPercent } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { ExecutionByDepartmentYear } from '../queries/execution-by-department-year.ts';
import type { ChartModel } from './chart-model.ts';
import { executionStanding } from './execution-standing.ts';
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
}

export interface ExecutionStripDot {
	dept_id: string;
	doc_id: string;
	year: string;
	rate: number;
	isHollow: boolean;
	isContradicted: boolean;
	/** Written beside the dot where there are few enough to read. */
	label: string | null;
	title: string;
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

/** Fewer than this, and a summary would claim more than the dots can bear. */
const MIN_FOR_SUMMARY = 5;

/** One row of dots a year: every department's rate; rates against another basis are not among them. */
export function executionStrip(
	rows: readonly ExecutionByDepartmentYear[],
	years: readonly number[],
	names: DepartmentNames,
	text: ExecutionStripText,
	lang: Lang
): ExecutionStrip {
	const dots: ExecutionStripDot[] = [];
	const summaries: ExecutionStripSummary[] = [];
	for (const year of years) {
		const ofYear = rows.filter((row) => row.fiscal_year === year);
		const shown = ofYear.filter((row) =>
			['comparable', 'unspecified'].includes(executionStanding(row))
		);
		const comparable = shown.flatMap((row) =>
			executionStanding(row) === 'comparable' && row.execution_pct !== null
				? [row.execution_pct]
				: []
		);
		for (const row of shown) {
			if (row.execution_pct === null) continue;
			const standing = executionStanding(row) === 'comparable' ? 'comparable' : 'unspecified';
			dots.push({
				dept_id: row.dept_id,
				doc_id: row.doc_id,
				year: String(year),
				rate: row.execution_pct,
				isHollow: standing === 'unspecified',
				isContradicted: row.errors > 0 && !row.unit_is_corrected,
				label:
					shown.length < MIN_FOR_SUMMARY
						? `${names.short(row.dept_id)} ${formatPercent(row.execution_pct, lang)}`
						: null,
				title: `${names.full(row.dept_id)} ${year}\n${formatPercent(row.execution_pct, lang)} · ${text.standing[standing]}`
			});
		}
		const isEnough = comparable.length >= MIN_FOR_SUMMARY;
		summaries.push({
			year: String(year),
			n: shown.length,
			median: isEnough ? (median(comparable) ?? null) : null,
			lower: isEnough ? (quantile(comparable, 0.25) ?? null) : null,
			upper: isEnough ? (quantile(comparable, 0.75) ?? null) : null
		});
	}
	const rates = dots.map((dot) => dot.rate);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: dots.length === 0,
		years: years.map(String),
		dots,
		summaries,
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
